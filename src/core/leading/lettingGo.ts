import type { Promised } from '../evidence/kept.ts';
import { firstOf } from '../evidence/months.ts';
import { addMonths, type Day } from '../notes/day.ts';
import { ledgerMonths } from './ledger.ts';

/** Who took on what came out of the one-on-ones of a month. */
export interface Carried {
  /** Its first day. */
  readonly month: Day;
  readonly mine: number;
  readonly theirs: number;
}

/**
 * Who carries the commitments out of one-on-ones, month by month: managers who are new to it keep doing what they did before, and
 * the others wait (after Linda Linfield, DecisionWise).
 *
 * @returns the last {@link ledgerMonths} months, this one last; those before the first promise are left out
 */
export function carriedOut(promises: readonly Promised[], today: Day): readonly Carried[] {
  const before = carried.get(promises);
  if (before?.today === today) return before.months;
  const months = countMonths(promises, today);
  carried.set(promises, { today, months });
  return months;
}

/** Counted once for the same promises: they change with the person's notes alone. */
const carried = new WeakMap<
  readonly Promised[],
  { readonly today: Day; readonly months: readonly Carried[] }
>();

function countMonths(promises: readonly Promised[], today: Day): readonly Carried[] {
  const months = Array.from({ length: ledgerMonths }, (_, back) =>
    firstOf(addMonths(firstOf(today), back + 1 - ledgerMonths)),
  );
  const counted = months.map((month): Carried => {
    const within = promises.filter(({ since }) => firstOf(since) === month);
    const mine = within.filter(({ owner }) => owner === 'me').length;
    return { month, mine, theirs: within.length - mine };
  });
  const first = counted.findIndex(({ mine, theirs }) => mine + theirs > 0);
  return first < 0 ? [] : counted.slice(first);
}

/** The same of all together of whom each is told. */
export function carriedByAll(each: readonly (readonly Carried[])[]): readonly Carried[] {
  const sums = new Map<Day, Carried>();
  for (const { month, mine, theirs } of each.flat()) {
    const sum = sums.get(month) ?? { month, mine: 0, theirs: 0 };
    sums.set(month, { month, mine: sum.mine + mine, theirs: sum.theirs + theirs });
  }
  return [...sums.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

/**
 * Promises of the other one that came back: the manager promised the same in a later note, and the other has not kept it. What both
 * promised in one note came back from nobody.
 *
 * @param promises of one person, as {@link promisesOf} returns them
 * @returns the manager's, oldest first
 */
export function bouncedBack(promises: readonly Promised[]): readonly Promised[] {
  let found = bounced.get(promises);
  if (!found) bounced.set(promises, (found = findBouncedBack(promises)));
  return found;
}

/** Worked out once for the same promises: they change with the person's notes alone. */
const bounced = new WeakMap<readonly Promised[], readonly Promised[]>();

function findBouncedBack(promises: readonly Promised[]): readonly Promised[] {
  const handedOn = new Map<string, Day>();
  for (const { owner, outcome, words, firstIn } of promises) {
    if (owner === 'me' || outcome === 'kept' || outcome === 'keptLate') continue;
    const same = sameness(words);
    if (!handedOn.has(same)) handedOn.set(same, firstIn);
  }
  return promises.filter(({ owner, words, firstIn }) => {
    const before = owner === 'me' ? handedOn.get(sameness(words)) : undefined;
    return before !== undefined && before < firstIn;
  });
}

/** What stays the same of a promise's words when it is written again. */
function sameness(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
