import { daysBetween, type Day } from '../notes/day.ts';

/**
 * Those of `notes` that are at most `days` days old, and those to come. From the newest back, so that years of notes are not gone through.
 *
 * @param notes oldest first
 */
export function lately<Note extends { readonly day: Day }>(
  notes: readonly Note[],
  today: Day,
  days: number,
): readonly Note[] {
  let from = notes.length;
  while (from > 0 && daysBetween(notes[from - 1]!.day, today) <= days) from--;
  return notes.slice(from);
}
