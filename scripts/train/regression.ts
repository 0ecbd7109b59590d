/** One line as the regression sees it. */
export interface Example {
  /** The places of its features, with repetitions. */
  readonly places: Int32Array;
  /** The sum of the vectors of its words. */
  readonly meaning: Float32Array;
  /** Which class it is of, from 0. */
  readonly class: number;
}

/** How strongly large weights are punished: for features, and for the dimensions of meaning. */
export interface Strictness {
  readonly features: number;
  readonly meaning: number;
}

/** Weights class by class: `features` holds `classes` numbers for each place, `meaning` for each dimension. */
export interface Weights {
  readonly features: Float64Array;
  readonly meaning: Float64Array;
}

const classes = 3;

/**
 * Multinomial logistic regression with Gaussian priors, by L-BFGS (Liu and Nocedal 1989): no chance in it, the same weights
 * from the same examples.
 */
export function regress(
  examples: readonly Example[],
  size: number,
  dimensions: number,
  strict: Strictness,
  rounds = 120,
): Weights {
  const featureCount = size * classes;
  const count = featureCount + dimensions * classes;
  const logits = new Float64Array(classes);

  /** The loss at `at`; its slope goes into `slope`. */
  function lossAt(at: Float64Array, slope: Float64Array): number {
    let loss = 0;
    for (let i = 0; i < count; i++) {
      const strength = i < featureCount ? strict.features : strict.meaning;
      const weight = at[i]!;
      loss += (strength * weight * weight) / 2;
      slope[i] = strength * weight;
    }
    for (const { places, meaning, class: right } of examples) {
      logits.fill(0);
      for (const place of places) for (let c = 0; c < classes; c++) logits[c]! += at[place * classes + c]!;
      for (let d = 0; d < dimensions; d++) {
        const amount = meaning[d]!;
        if (amount === 0) continue;
        for (let c = 0; c < classes; c++) logits[c]! += amount * at[featureCount + d * classes + c]!;
      }
      const top = Math.max(...logits);
      let sum = 0;
      for (let c = 0; c < classes; c++) sum += Math.exp(logits[c]! - top);
      loss += top + Math.log(sum) - logits[right]!;
      for (let c = 0; c < classes; c++) logits[c] = Math.exp(logits[c]! - top) / sum - (c === right ? 1 : 0);
      for (const place of places) for (let c = 0; c < classes; c++) slope[place * classes + c]! += logits[c]!;
      for (let d = 0; d < dimensions; d++) {
        const amount = meaning[d]!;
        for (let c = 0; c < classes; c++) slope[featureCount + d * classes + c]! += amount * logits[c]!;
      }
    }
    return loss;
  }

  const found = minimise(count, lossAt, rounds);
  return { features: found.slice(0, featureCount), meaning: found.slice(featureCount) };
}

function minimise(
  count: number,
  lossAt: (at: Float64Array, slope: Float64Array) => number,
  rounds: number,
): Float64Array {
  const kept = 8;
  let at = new Float64Array(count);
  let slope = new Float64Array(count);
  let loss = lossAt(at, slope);
  const steps: { readonly move: Float64Array; readonly turn: Float64Array; readonly scale: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = slope.map((each) => -each);
    const shares: number[] = [];
    for (const { move, turn, scale } of [...steps].reverse()) {
      const share = dot(move, direction) / scale;
      shares.push(share);
      add(direction, turn, -share);
    }
    const last = steps.at(-1);
    const size = last ? last.scale / dot(last.turn, last.turn) : 1 / Math.sqrt(dot(slope, slope));
    for (let i = 0; i < count; i++) direction[i]! *= size;
    for (const { move, turn, scale } of steps) {
      add(direction, move, (shares.pop() ?? 0) - dot(turn, direction) / scale);
    }
    const fall = dot(slope, direction);
    let stride = 1;
    let next = at;
    let nextSlope = slope;
    let nextLoss = loss;
    for (let tries = 0; tries < 20; tries++, stride /= 2) {
      next = at.slice();
      add(next, direction, stride);
      nextSlope = new Float64Array(count);
      nextLoss = lossAt(next, nextSlope);
      if (nextLoss <= loss + 1e-4 * stride * fall) break;
    }
    const move = next.map((each, i) => each - at[i]!);
    const turn = nextSlope.map((each, i) => each - slope[i]!);
    const scale = dot(move, turn);
    if (scale > 1e-12) steps.push({ move, turn, scale });
    if (steps.length > kept) steps.shift();
    const gain = loss - nextLoss;
    [at, slope, loss] = [next, nextSlope, nextLoss];
    if (gain < 1e-5 * loss) break;
  }
  return at;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!;
}
