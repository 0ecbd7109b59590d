import type { Day } from '../notes/day.ts';

/** `lines` with those of the newest day first, and as they were within a day: by days, of which there are few, not by lines. */
export function newestFirst<Line extends { readonly note: { readonly day: Day } }>(
  lines: readonly Line[],
): readonly Line[] {
  const byDay = new Map<Day, Line[]>();
  for (const line of lines) {
    const ofDay = byDay.get(line.note.day);
    if (ofDay) ofDay.push(line);
    else byDay.set(line.note.day, [line]);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, ofDay]) => ofDay);
}
