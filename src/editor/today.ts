import { fromDate, type Day } from '../core/notes/day.ts';

/** The day on the user's own wall calendar. */
export function today(): Day {
  return fromDate(new Date());
}
