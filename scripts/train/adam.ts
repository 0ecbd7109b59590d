const [keepMean, keepSquare, tiny] = [0.9, 0.999, 1e-8];

/** Weights that are learned, with the slope that a batch adds to, and what Adam (Kingma and Ba 2015) keeps of the slopes before. */
export class Weights {
  readonly values: Float64Array;
  readonly slope: Float64Array;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  #steps = 0;

  constructor(count: number, start: () => number = () => 0) {
    this.values = Float64Array.from({ length: count }, start);
    this.slope = new Float64Array(count);
    this.#mean = new Float64Array(count);
    this.#square = new Float64Array(count);
  }

  /**
   * Takes one step of size `rate` down the slope, and clears it.
   *
   * @param decay How much of its size a weight loses besides, for each unit of `rate` (Loshchilov and Hutter 2019).
   */
  step(rate: number, decay = 0): void {
    this.#steps++;
    const size = (rate * Math.sqrt(1 - keepSquare ** this.#steps)) / (1 - keepMean ** this.#steps);
    const { values, slope } = this;
    const [mean, square] = [this.#mean, this.#square];
    for (let at = 0; at < values.length; at++) {
      const each = slope[at]!;
      const m = (mean[at] = keepMean * mean[at]! + (1 - keepMean) * each);
      const s = (square[at] = keepSquare * square[at]! + (1 - keepSquare) * each * each);
      if (m !== 0) values[at] = values[at]! * (1 - rate * decay) - (size * m) / (Math.sqrt(s) + tiny);
    }
    slope.fill(0);
  }
}

/** The shares that `logits` give each class. */
export function softmax(logits: Float64Array): Float64Array {
  const top = Math.max(...logits);
  const raised = logits.map((logit) => Math.exp(logit - top));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}
