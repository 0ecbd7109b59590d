import { addMonths, asDay, type Day } from '../notes/day.ts';
import type { LabelledNote } from '../team/labelled.ts';

/** What one month of notes holds. */
export interface Month {
  /** Its first day. */
  readonly month: Day;
  readonly notes: number;
  /** Lines about people, and all lines. */
  readonly people: number;
  readonly lines: number;
}

/** Every month from that of `from` to that of `to`, those without notes too. */
export function monthsOf(notes: readonly LabelledNote[], from: Day, to: Day): readonly Month[] {
  const months: Month[] = [];
  for (let month = firstOf(from); month <= to; month = addMonths(month, 1)) {
    const within = notes.filter(({ day }) => firstOf(day) === month);
    const lines = within.flatMap(({ items }) => items);
    const people = lines.filter(({ labelled }) => labelled.label === 'people').length;
    months.push({ month, notes: within.length, people, lines: lines.length });
  }
  return months;
}

/** The first day of the month that `day` is in. */
export function firstOf(day: Day): Day {
  return asDay(`${day.slice(0, 7)}-01`) ?? day;
}
