import type { Day } from '../notes/day.ts';

/** `lines` with those of the newest day first, and as they were within a day: by days, of which there are few, not by lines. */
export function newestFirst<Line extends { readonly note: { readonly day: Day } }>(
  lines: readonly Line[],
): readonly Line[] {
  const byDay = new Map<Day, Line[]>();
  let [note, ofDay]: [Line['note'] | undefined, Line[]] = [undefined, []];
  for (const line of lines) {
    // Lines of one note come together.
    if (line.note !== note) {
      ({ note } = line);
      ofDay = byDay.get(note.day) ?? [];
      byDay.set(note.day, ofDay);
    }
    ofDay.push(line);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? 1 : -1)).flatMap(([, ofDay]) => ofDay);
}
