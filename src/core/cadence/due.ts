import { addDays, addMonths, daysBetween, type Day } from '../notes/day.ts';
import type { Cadence } from './cadence.ts';

/** Where a person stands in their rhythm; `days` are whole calendar days, at least 1. */
export type Standing =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'dueToday' }
  | { readonly kind: 'dueIn'; readonly days: number }
  | { readonly kind: 'noRhythm' };

/**
 * The day by which to meet again: one cadence after the last meeting, never before somebody has started.
 *
 * @param cadence undefined where no rhythm is set
 * @param lastMet the day of the newest note; one in the future is an appointment, and is itself the next
 * @param started the person's first day, if known
 * @returns undefined without a cadence; today, or the first day if that is to come, where you have never met
 */
export function nextDue(
  cadence: Cadence | undefined,
  lastMet: Day | undefined,
  started: Day | undefined,
  today: Day,
): Day | undefined {
  if (!cadence) return undefined;
  if (lastMet === undefined) return later(today, started);
  if (lastMet > today) return lastMet;
  return later(addDays(addMonths(lastMet, cadence.months), cadence.days), started);
}

/** How `next` looks from `today`: overdue only from the day after it. */
export function standing(next: Day | undefined, today: Day): Standing {
  if (next === undefined) return { kind: 'noRhythm' };
  const days = daysBetween(today, next);
  if (days === 0) return { kind: 'dueToday' };
  return days < 0 ? { kind: 'overdue', days: -days } : { kind: 'dueIn', days };
}

function later(day: Day, other: Day | undefined): Day {
  return other !== undefined && other > day ? other : day;
}
