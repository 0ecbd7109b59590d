import type { Labelled } from './labeller.ts';
import { leastCounted } from './share.ts';

/** How sure a label is: `told` by the user, `sure` enough to be said as it is, else `probably` or only `perhaps`. */
export type Sureness = 'told' | 'sure' | 'probably' | 'perhaps';

/** Scores are probabilities: of labels that are `sure` at least nine in ten are right. What is less than `probably` so is not counted. */
const least = { sure: 0.9, probably: leastCounted };

/** How to speak of a label with this score. */
export function surenessOf({ score, because }: Pick<Labelled, 'score' | 'because'>): Sureness {
  if (because.some(({ kind }) => kind === 'correction') && score === 1) return 'told';
  if (score >= least.sure) return 'sure';
  return score >= least.probably ? 'probably' : 'perhaps';
}
