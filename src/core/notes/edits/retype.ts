import { difference } from './difference.ts';
import { mergeLines } from './merge.ts';

/**
 * Of somebody who typed on while `shown` stood for a moment where `meant` belongs, so that it became `now`: what they wanted. Letters that
 * were put in amid what tells the two apart come behind it, where the cursor would be; what was taken out there comes back.
 */
export function retype(shown: string, now: string, meant: string): string {
  const merged = mergeLines(shown, now, meant);
  if (merged !== undefined) return merged;
  const [typed] = difference(shown, now);
  const [apart] = difference(shown, meant);
  if (!typed || !apart) return meant;
  const grown = meant.length - shown.length;
  const put = (at: number, end: number): string => meant.slice(0, at) + typed.newText + meant.slice(end);
  if (typed.end <= apart.start) return put(typed.start, typed.end);
  if (typed.start >= apart.end) return put(typed.start + grown, typed.end + grown);
  return put(apart.end + grown, apart.end + grown);
}
