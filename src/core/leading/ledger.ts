import { promisesOf, type Outcome, type Promised } from '../evidence/kept.ts';
import { addMonths, type Day } from '../notes/day.ts';
import type { IsBoilerplate } from '../notes/template.ts';
import { perPerson } from '../team/perPerson.ts';

/** So many months back a promise still says something of how promises are kept. */
export const ledgerMonths = 6;

/** From which day on chances to lead stand beside the promises. */
export function chancesSince(today: Day): Day {
  return addMonths(today, -ledgerMonths);
}

/** What became of the promises that the manager made to somebody. */
export interface Ledger {
  readonly kept: number;
  /** Kept late, or late and still open. */
  readonly late: number;
  readonly dropped: number;
  /** Open, and not late. */
  readonly open: number;
}

/** All promises between the manager and `person` of the last {@link ledgerMonths} months. */
export const recentPromises = perPerson(
  (person, today: Day, isBoilerplate: IsBoilerplate): readonly Promised[] => {
    const from = addMonths(today, -ledgerMonths);
    // Older notes have none of them, and need not be read again.
    const notes = person.notes.filter(({ day, carriedAhead }) => day >= from || carriedAhead);
    return promisesOf({ ...person, notes }, { from, to: today, today }, isBoilerplate).filter(
      ({ since }) => since >= from,
    );
  },
);

/**
 * What became of the manager's own among `promises`. One that was carried over to a note in which it does not stand is told of
 * nowhere, so it is not counted.
 */
export function ledgerOf(promises: readonly Promised[]): Ledger {
  let ledger = ledgers.get(promises);
  if (!ledger) ledgers.set(promises, (ledger = countOutcomes(promises)));
  return ledger;
}

/** Counted once for the same promises: they change with the person's notes alone. */
const ledgers = new WeakMap<readonly Promised[], Ledger>();

function countOutcomes(promises: readonly Promised[]): Ledger {
  const mine = promises.filter(({ owner }) => owner === 'me');
  const count = (...outcomes: readonly Outcome[]): number =>
    mine.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return {
    kept: count('kept'),
    late: count('keptLate', 'late'),
    dropped: count('dropped'),
    open: count('open'),
  };
}
