import type { Span } from './span.ts';

/** A handle as it stands in a line. */
export interface HandleInLine extends Span {
  /** Without its `@`. */
  readonly handle: string;
}

/** The same letters as an owner's handle (taskOwner.ts); an address such as `ana@example.com` or `/@ana/post` holds none. */
const handles = /(?<![\p{L}\p{N}\p{M}./_+-])@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?)/gu;

/** The handles in `text`, in their order, each with its `@`. */
export function handlesIn(text: string): readonly HandleInLine[] {
  const found = Array.from(text.matchAll(handles), ({ 0: whole, 1: handle = '', index }) => ({
    handle,
    start: index,
    end: index + whole.length,
  }));
  // `@ana@example.social` is an address, too.
  return found.filter(({ end }) => text[end] !== '@');
}

/** The handle in `line` around `column`, its `@` included; undefined when there is none. */
export function handleAt(line: string, column: number): HandleInLine | undefined {
  return handlesIn(line).find(({ start, end }) => start <= column && column <= end);
}
