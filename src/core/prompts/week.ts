import { startOfISOWeek } from 'date-fns';
import { asDay, daysBetween, fromDate, toDate, type Day } from '../notes/day.ts';

/** The Monday of the ISO 8601 week that `day` is in. */
export function mondayOf(day: Day): Day {
  return fromDate(startOfISOWeek(toDate(day)));
}

/** Which week `day` is in, counted on without a jump at the turn of the year, as week numbers would make. */
export function weekCount(day: Day): number {
  return daysBetween(firstMonday, mondayOf(day)) / 7;
}

const firstMonday = asDay('2001-01-01') as Day;
