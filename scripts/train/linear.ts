import { Weights, softmax } from './adam.ts';
import { chanceFrom, shuffled } from './chance.ts';
import type { Example } from './examples.ts';

const classes = 3;
const rounds = 12;
const batch = 128;
const rate = 3e-3;

/** The share of features that is hidden from each look at a line, so that no single one is relied on (Srivastava et al. 2014). */
const hidden = 0.4;

/** How often it is learned, in another order each time. The mean of the weights errs less than any of them. */
const seeds = [1, 2, 3];

/**
 * Three weights for each of `size` places: logistic regression by Adam, stopped early, which is what keeps it from learning by
 * heart.
 *
 * @param worth What a line of each class counts: the rare ones more.
 * @param orders A seed for each time it is learned.
 */
export function trainLinear(
  lines: readonly Example[],
  size: number,
  worth: readonly number[],
  orders: readonly number[] = seeds,
): Float64Array {
  const mean = new Float64Array(size * classes);
  for (const seed of orders) {
    const found = trainOnce(lines, size, worth, seed);
    for (let at = 0; at < mean.length; at++) mean[at]! += found[at]! / orders.length;
  }
  return mean;
}

function trainOnce(
  lines: readonly Example[],
  size: number,
  worth: readonly number[],
  seed: number,
): Float64Array {
  const chance = chanceFrom(seed);
  const weights = new Weights(size * classes);
  const { values, slope } = weights;
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(lines.length, chance);
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch);
      for (const index of chosen) {
        const line = lines[index]!;
        const seen = line.places.filter(() => chance() >= hidden);
        const logits = new Float64Array(classes);
        for (const place of seen) {
          for (let c = 0; c < classes; c++) logits[c]! += values[place * classes + c]! / (1 - hidden);
        }
        const wrong = softmax(logits);
        wrong[line.class]! -= 1;
        const share = worth[line.class]! / (chosen.length * (1 - hidden));
        for (const place of seen) {
          for (let c = 0; c < classes; c++) slope[place * classes + c]! += wrong[c]! * share;
        }
      }
      weights.step(rate);
    }
  }
  return values;
}

/** What weights say of a line. */
export function logitsOf({ places }: Example, weights: Float64Array): number[] {
  const logits = [0, 0, 0];
  for (const place of places) for (let c = 0; c < classes; c++) logits[c]! += weights[place * classes + c]!;
  return logits;
}
