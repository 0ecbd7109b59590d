import { Weights, softmax } from './adam.ts';
import { chanceFrom, shuffled } from './chance.ts';

/** A line as the linear part sees it: the places of its features, with repetitions. */
export interface Places {
  readonly places: Int32Array;
  /** Which class it is of, from 0. */
  readonly class: number;
}

const classes = 3;
const rounds = 12;
const batch = 128;
const rate = 3e-3;

/** The share of features that is hidden from each look at a line, so that no single one is relied on (Srivastava et al. 2014). */
const hidden = 0.4;

/** Three weights for each of `size` places: logistic regression, stopped early, which is what keeps it from learning by heart. */
export function trainLinear(lines: readonly Places[], size: number, seed = 1): Float64Array {
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
        const share = 1 / (chosen.length * (1 - hidden));
        for (const place of seen) for (let c = 0; c < classes; c++) slope[place * classes + c]! += wrong[c]! * share;
      }
      weights.step(rate);
    }
  }
  return values;
}
