import type { Label, Labelled } from './labeller.ts';

/** How many line items have each label. */
export type Counts = Readonly<Record<Label, number>>;

/** A line item with its label. */
export interface LabelledItem {
  readonly labelled: Pick<Labelled, 'label' | 'score'>;
  /** What {@link countsAs} comes to, where that is known for less: it is asked of every line, again and again. */
  readonly counts?: Label;
}

/** A label less sure than this counts for neither side: of those, four in ten are wrong (`npm run eval`, calibration). */
export const leastCounted = 0.65;

/** What an item counts as: people or process, if that is sure enough. */
export function countsAs(item: LabelledItem): Label {
  return item.counts ?? sureLabel(item.labelled);
}

/** The label, if it is sure enough to count. */
export function sureLabel({ label, score }: LabelledItem['labelled']): Label {
  return score < leastCounted ? 'neither' : label;
}

/** Counts what `items` count as. */
export function countLabels(items: Iterable<LabelledItem>): Counts {
  const counts = { people: 0, process: 0, neither: 0 };
  for (const item of items) counts[countsAs(item)]++;
  return counts;
}

/** How many items count for the balance: people and process, not neither. */
export function counted({ people, process }: Counts): number {
  return people + process;
}

/** The balance: people items among people and process items, 0 to 1; undefined when there are none. */
export function shareOf(counts: Counts): number | undefined {
  const all = counted(counts);
  return all === 0 ? undefined : counts.people / all;
}
