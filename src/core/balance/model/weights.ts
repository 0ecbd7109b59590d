import { nibbles } from './nibbles.ts';
import trained from './weights.json' with { type: 'json' };

/** The trained weights (scripts/train.ts), ready for use. */
export interface Weights {
  /** There are 2 to the power of this places for features. */
  readonly bits: number;
  /** Three whole numbers for each place, in the order of `labels`. */
  readonly features: Int8Array;
  /**
   * What one of them is worth, in logits that are softened so that what is said with a probability of 0.8 is right 8 times of 10
   * (Guo et al. 2017): what else counts beside the model counts the same whatever it learned from.
   */
  readonly scale: number;
}

let decoded: Weights | undefined;

/** Decoded when the first line is labelled: whoever never looks at a note does not pay for it. */
export function weights(): Weights {
  const { bits, scale, temperature, features } = trained;
  return (decoded ??= { bits, scale: scale / temperature, features: nibbles(features) });
}
