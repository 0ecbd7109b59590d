import type { Span } from './span.ts';

/**
 * Where `text` begins to hold what git leaves behind when a merge stops: an opening, a middle and a closing marker
 * line, in that order. All three are asked for, because seven `=` alone underline a heading. Git's markers always
 * stand at the margin, code fence or not: an example of them in a note about git is best indented.
 */
export function findConflict(text: string): Span | undefined {
  if (!text.includes('<<<<<<<')) return undefined;
  const open = /^<{7}(?: .*)?$/m.exec(text);
  if (!open) return undefined;
  const rest = text.slice(open.index);
  const middle = /^={7}$/m.exec(rest);
  if (!middle || !/^>{7}(?: .*)?$/m.test(rest.slice(middle.index))) return undefined;
  return { start: open.index, end: open.index + open[0].length };
}

/** Whether `text` holds what git leaves behind when a merge stops. */
export function hasConflictMarkers(text: string): boolean {
  return findConflict(text) !== undefined;
}
