import type { Label } from './labeller.ts';

/** How many line items have each label. */
export type Counts = Readonly<Record<Label, number>>;

/** Counts the labels of `items`. */
export function countLabels(items: Iterable<{ readonly labelled: { readonly label: Label } }>): Counts {
  const counts = { people: 0, process: 0, neither: 0 };
  for (const { labelled } of items) counts[labelled.label]++;
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
