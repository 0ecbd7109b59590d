import type { TextEdit } from '../span.ts';

/** The one edit that makes `after` of `before`: what lies between their common beginning and their common end. */
export function difference(before: string, after: string): readonly TextEdit[] {
  if (after === before) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (isInside(before, start) || isInside(after, start)) start--;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  if (isInside(before, before.length - tail) || isInside(after, after.length - tail)) tail--;
  return [{ start, end: before.length - tail, newText: after.slice(start, after.length - tail) }];
}

/** Whether `offset` parts what is one character to an editor: a surrogate pair, or CRLF. */
function isInside(text: string, offset: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
