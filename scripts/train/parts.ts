import type { Example } from './examples.ts';
import { trainLinear } from './linear.ts';
import type { Line } from './lines.ts';
import { networkLogits, trainNetwork, type Network } from './network.ts';
import { learnableIn, dimensions as known, type Vocabulary } from './vocabulary.ts';

/** 2 ** 17 places for features; numbers to a word, and filters of each width: docs/decisions.md has what else was tried. */
export const bits = 17;
export const shape = { dimensions: 32, filters: 48 };

/** The two parts of the model. */
export interface Parts {
  readonly features: Float64Array;
  readonly network: Network;
}

/** Trains both parts on `lines`, each with its example. */
export function trainParts(lines: readonly Line[], examples: readonly Example[], vocabulary: Vocabulary): Parts {
  return {
    features: trainLinear(examples, 2 ** bits),
    network: trainNetwork(examples, vocabulary.vectors, known, learnableIn(lines, vocabulary), shape),
  };
}

/** What both parts together say of a line, as the labeller adds them up. */
export function logitsOf(example: Example, { features, network }: Parts): number[] {
  return networkLogits(example, network, shape).map((logit, label) =>
    example.places.reduce((sum, place) => sum + (features[place * 3 + label] ?? 0), logit),
  );
}
