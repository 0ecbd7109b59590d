import type { TextEdit } from '../span.ts';

/** The one edit that makes `after` of `before`: what lies between their common beginning and their common end. */
export function difference(before: string, after: string): readonly TextEdit[] {
  if (after === before) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [{ start, end: before.length - tail, newText: after.slice(start, after.length - tail) }];
}
