import { addMonths, type Day } from '../notes/day.ts';
import { topics, type Topic } from '../prompts/question.ts';
import { firstOf, type Month } from './months.ts';

/** Something that the notes do not tell. `before` and `since` are the first days of months. */
export type Gap =
  /** A note in the middle of a merge, which is left out. */
  | { readonly kind: 'inMerge'; readonly day: Day }
  | { readonly kind: 'notesBegin'; readonly day: Day }
  | { readonly kind: 'notesEnd'; readonly day: Day }
  | { readonly kind: 'monthsWithout'; readonly months: readonly Day[] }
  | { readonly kind: 'never'; readonly topics: readonly Topic[] }
  | { readonly kind: 'notBefore'; readonly topic: Topic; readonly month: Day }
  | { readonly kind: 'notSince'; readonly topic: Topic; readonly month: Day };

/** A topic is missing at either end of the notes when whole months there have no word on it. */
const monthsMissing = 2;

/**
 * What is missing between two days: notes at either end and in between, topics that never come up, and those that are
 * silent for the first or the last months. Only what is really so: nothing to say gives an empty list.
 *
 * @param spoken the days on which each topic was spoken of, in order
 * @param days the days of the notes, in order, at least one
 */
export function gapsIn(
  spoken: ReadonlyMap<Topic, readonly Day[]>,
  days: readonly Day[],
  months: readonly Month[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Gap[] {
  const [begin = from, end = to] = [days[0], days.at(-1)];
  const inside = months.filter(({ month }) => month > firstOf(begin) && month < firstOf(end));
  const without = inside.filter(({ notes }) => notes === 0).map(({ month }) => month);
  const never = topics.filter((topic) => !spoken.has(topic));
  return [
    ...(firstOf(begin) > firstOf(from) ? [{ kind: 'notesBegin', day: begin } as const] : []),
    ...(without.length > 0 ? [{ kind: 'monthsWithout', months: without } as const] : []),
    ...(firstOf(end) < firstOf(to) ? [{ kind: 'notesEnd', day: end } as const] : []),
    ...(never.length > 0 ? [{ kind: 'never', topics: never } as const] : []),
    ...topics.flatMap((topic): readonly Gap[] => {
      const [first, last] = [spoken.get(topic)?.[0], spoken.get(topic)?.at(-1)];
      if (first === undefined || last === undefined) return [];
      const late = addMonths(firstOf(begin), monthsMissing) <= firstOf(first);
      const early = addMonths(firstOf(last), monthsMissing) <= firstOf(end);
      return [
        ...(late ? [{ kind: 'notBefore', topic, month: firstOf(first) } as const] : []),
        ...(early ? [{ kind: 'notSince', topic, month: firstOf(last) } as const] : []),
      ];
    }),
  ];
}
