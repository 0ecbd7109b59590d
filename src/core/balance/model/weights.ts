import { nibbles } from './nibbles.ts';
import trained from './weights.json' with { type: 'json' };

/** The trained weights (scripts/train.ts), ready for use. */
export interface Weights {
  /** There are 2 to the power of this places for features. */
  readonly bits: number;
  /** Three whole numbers for each place, four bits for each, in the order of `labels`: {@link peopleIn} and so on take them out. */
  readonly features: Int16Array;
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
  return (decoded ??= { bits, scale: scale / temperature, features: packed(nibbles(features)) });
}

/** One look at the memory for the three of a place: where they lie is all over it. */
function packed(numbers: Int8Array): Int16Array {
  const places = new Int16Array(Math.floor(numbers.length / 3));
  for (let at = 0, from = 0; at < places.length; at++, from += 3) {
    places[at] = (numbers[from]! + 8) | ((numbers[from + 1]! + 8) << 4) | ((numbers[from + 2]! + 8) << 8);
  }
  return places;
}

export function peopleIn(place: number): number {
  return (place & 15) - 8;
}

export function processIn(place: number): number {
  return ((place >> 4) & 15) - 8;
}

export function neitherIn(place: number): number {
  return ((place >> 8) & 15) - 8;
}
