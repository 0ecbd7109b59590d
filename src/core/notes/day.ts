import { addDays as addCalendarDays, addMonths as addCalendarMonths } from 'date-fns';

/**
 * A calendar day as `YYYY-MM-DD`: what a manager means by "the 22nd". It has no hour and no time zone, so
 * the same notes read the same in Lisbon and in Auckland; strings of it sort by time.
 */
export type Day = string & { readonly brand: 'Day' };

/** The day that `text` names if it is a real `YYYY-MM-DD` day (not `2026-02-30`), else undefined. */
export function asDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== dash || text.charCodeAt(7) !== dash) return undefined;
  const [year, month, date] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  const isReal = year >= 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return isReal ? (text as Day) : undefined;
}

const dash = 45;

/** The whole number in the digits from `start` to `end`, NaN where something else stands there: asked of every note, thousands of times. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = 10 * number + digit;
  }
  return number;
}

/**
 * The day that somebody wrote: also with slashes, without leading zeros, as a `[[wiki link]]`, or with a time
 * behind it. The time and its zone never move the day. Undefined for what is no day of the calendar.
 */
export function readDay(written: string): Day | undefined {
  const match = /^(?:\[\[)?(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*|(?:\|.*)?\]\])?$/.exec(written);
  return match ? asDay(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`) : undefined;
}

/**
 * The day of a note as its file name or front matter gives it: beyond what `readDay` reads also `20261122`,
 * `2026.11.22` and `22.11.2026`, none of which means another day to anybody.
 */
export function readNoteDay(written: string): Day | undefined {
  const day = asDay(written);
  if (day) return day;
  const year = /^((?:19|20)\d{2})(\.?)(\d{2})\2(\d{2})$/.exec(written);
  if (year) return asDay(`${year[1]}-${year[3]}-${year[4]}`);
  const [, date, month, last] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written) ?? [];
  return readDay(last === undefined ? written : `${last}-${month}-${date}`);
}

/** The day with this year, month (1 to 12) and date; overflowing values roll on as in a calendar. */
export function dayOf(year: number, month: number, date: number): Day {
  return fromDate(noon(year, month, date));
}

/** The day on the wall calendar of `date`'s own time zone: never through UTC, which is a day off each evening. */
export function fromDate(date: Date): Day {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as Day;
}

/** `day` as a Date at noon, local time: for formatting and calendar arithmetic only. */
export function toDate(day: Day): Date {
  return noon(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return fromDate(addCalendarDays(toDate(day), count));
}

/** The day `count` months after `day`; the 31st becomes the last day of a shorter month. */
export function addMonths(day: Day, count: number): Day {
  return fromDate(addCalendarMonths(toDate(day), count));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since a first of March long ago, in whole numbers: asked for every note, a Date for each would take longer than reading it. (Years
 * that begin in March have the leap day last: E. G. Richards, "Mapping Time", 1998.)
 */
function dayNumber(day: Day): number {
  const month = (numberAt(day, 5, 7) + 9) % 12;
  const year = numberAt(day, 0, 4) - (month > 9 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * month + 2) / 5) + numberAt(day, 8, 10);
}

/** Noon exists on every day in every zone; midnight does not where clocks change at midnight. */
function noon(year: number, month: number, date: number): Date {
  const at = new Date(2000, 0, 1, 12);
  at.setFullYear(year, month - 1, date);
  return at;
}
