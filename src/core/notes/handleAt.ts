import type { Span } from './span.ts';

/** A handle as it stands in a line. */
export interface HandleInLine extends Span {
  /** Without its `@`. */
  readonly handle: string;
}

/** The same letters as an owner's handle (taskOwner.ts); an address such as `ana@example.com` holds none. */
const handles = /(?<![\p{L}\p{N}\p{M}._+-])@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?)/gu;

/** The handle in `line` around `column`, its `@` included; undefined when there is none. */
export function handleAt(line: string, column: number): HandleInLine | undefined {
  for (const { 0: whole, 1: handle = '', index } of line.matchAll(handles)) {
    const end = index + whole.length;
    if (index <= column && column <= end) return { handle, start: index, end };
  }
  return undefined;
}
