import { widths, type Shape } from '../../src/core/balance/model/shape.ts';
import { Weights, softmax } from './adam.ts';
import { chanceFrom, shuffled } from './chance.ts';

/** A line as the network sees it. */
export interface Sentence {
  /** Each word's number in the vocabulary, below 0 where it has none. */
  readonly words: Int32Array;
  /** Each word's kind (kindOf). */
  readonly kinds: Uint8Array;
  /** Which class it is of, from 0. */
  readonly class: number;
}

/** What was learned: see the readers of it in src/core/balance/model/network.ts. */
export interface Network {
  /** One vector for each word of the vocabulary. */
  readonly words: Float64Array;
  readonly kinds: Float64Array;
  readonly filters: Float64Array;
  readonly bias: Float64Array;
  readonly out: Float64Array;
  readonly outBias: Float64Array;
}

const classes = 3;
const batch = 64;
const rate = 2e-3;
const decay = 1e-4;

/** Shares that are hidden from each look at a line (Srivastava et al. 2014): whole words, what was learned of a word, and findings. */
const hidden = { word: 0.1, learned: 0.1, finding: 0.4 };

/**
 * Learns filters that look at one, two and three neighbouring words and report how strongly they ever saw what they look for
 * (Kim 2014). A word is its ready-made vector, seen through a projection, plus what is learned of it here.
 *
 * @param ready The ready-made vectors by the words' numbers, `of` numbers each.
 * @param learnable Whether enough is known of a word to learn more of it.
 */
export function trainNetwork(
  lines: readonly Sentence[],
  ready: Float32Array,
  of: number,
  learnable: (word: number) => boolean,
  { dimensions: d, filters: f }: Shape,
  rounds = 12,
  seed = 1,
): Network {
  const chance = chanceFrom(seed);
  const around = (size: number) => () => (chance() + chance() + chance() - 1.5) * 2 * size;
  const projection = new Weights(d * of, around(0.1));
  const learned = new Weights((ready.length / of) * d);
  const kinds = new Weights(8 * d, around(0.1));
  // Filter by filter of each width, its places one after the other.
  const taps = widths.reduce((sum, width) => sum + width, 0);
  const filters = new Weights(taps * f * d, around(0.1));
  const bias = new Weights(widths.length * f);
  const out = new Weights(classes * widths.length * f, around(0.1));
  const outBias = new Weights(classes);
  const all = [projection, learned, kinds, filters, bias, out, outBias];
  const count = widths.length * f;

  const vectorOf = (word: number, kind: number, own: boolean): Float64Array => {
    const vector = kinds.values.slice(kind * d, kind * d + d);
    if (word < 0) return vector;
    for (let i = 0; i < d; i++) {
      let sum = own ? learned.values[word * d + i]! : 0;
      for (let j = 0; j < of; j++) sum += projection.values[i * of + j]! * ready[word * of + j]!;
      vector[i]! += sum;
    }
    return vector;
  };

  const learn = (line: Sentence, share: number): void => {
    const n = line.words.length;
    const own = Array.from(line.words, (word) => word >= 0 && learnable(word) && chance() >= hidden.learned);
    const shown = Array.from(line.words, () => chance() >= hidden.word);
    const vectors = Array.from(line.words, (word, i) =>
      shown[i] ? vectorOf(word, line.kinds[i]!, own[i]!) : new Float64Array(d),
    );
    // What each filter saw most of, and where.
    const best = new Float64Array(count);
    const place = new Int32Array(count);
    let tap = 0;
    for (const [w, width] of widths.entries()) {
      const seen = vectors.map((vector) => {
        const sums = new Float64Array(width * f);
        for (let k = 0; k < width * f; k++) {
          let sum = 0;
          const at = (tap * f + k) * d;
          for (let i = 0; i < d; i++) sum += filters.values[at + i]! * vector[i]!;
          sums[k] = sum;
        }
        return sums;
      });
      for (let from = 1 - width; from < n; from++) {
        for (let k = 0; k < f; k++) {
          let sum = bias.values[w * f + k]!;
          for (let j = 0; j < width; j++) sum += seen[from + j]?.[j * f + k] ?? 0;
          if (sum > best[w * f + k]!) [best[w * f + k], place[w * f + k]] = [sum, from];
        }
      }
      tap += width;
    }
    const kept = best.map((each) => (chance() >= hidden.finding ? each / (1 - hidden.finding) : 0));
    const logits = outBias.values.map((each, c) => {
      let sum = each;
      for (let k = 0; k < count; k++) sum += out.values[c * count + k]! * kept[k]!;
      return sum;
    });
    const wrong = softmax(logits);
    wrong[line.class]! -= 1;
    for (let c = 0; c < classes; c++) wrong[c]! *= share;

    // Backwards: only what won its maximum, and was not hidden, is to blame.
    const blame = vectors.map(() => new Float64Array(d));
    for (let c = 0; c < classes; c++) outBias.slope[c]! += wrong[c]!;
    tap = 0;
    for (const [w, width] of widths.entries()) {
      for (let k = 0; k < f; k++) {
        const at = w * f + k;
        if (kept[at] === 0) continue;
        let fault = 0;
        for (let c = 0; c < classes; c++) {
          fault += wrong[c]! * out.values[c * count + at]!;
          out.slope[c * count + at]! += wrong[c]! * kept[at]!;
        }
        fault /= 1 - hidden.finding;
        bias.slope[at]! += fault;
        for (let j = 0; j < width; j++) {
          const word = place[at]! + j;
          const vector = vectors[word];
          if (!vector) continue;
          const weights = (tap * f + j * f + k) * d;
          for (let i = 0; i < d; i++) {
            filters.slope[weights + i]! += fault * vector[i]!;
            blame[word]![i]! += fault * filters.values[weights + i]!;
          }
        }
      }
      tap += width;
    }
    for (let at = 0; at < n; at++) {
      if (!shown[at]) continue;
      const [word, kind, faults] = [line.words[at]!, line.kinds[at]!, blame[at]!];
      for (let i = 0; i < d; i++) {
        const fault = faults[i]!;
        if (fault === 0) continue;
        kinds.slope[kind * d + i]! += fault;
        if (word < 0) continue;
        if (own[at]) learned.slope[word * d + i]! += fault;
        for (let j = 0; j < of; j++) projection.slope[i * of + j]! += fault * ready[word * of + j]!;
      }
    }
  };

  for (let round = 0; round < rounds; round++) {
    const order = shuffled(lines.length, chance);
    for (let from = 0; from < order.length; from += batch) {
      const chosen = order.slice(from, from + batch);
      for (const index of chosen) learn(lines[index]!, 1 / chosen.length);
      for (const each of all) each.step(rate * (1 - round / rounds), decay);
    }
  }

  const total = ready.length / of;
  const words = new Float64Array(total * d);
  const none = new Float64Array(kinds.values.subarray(0, d));
  for (let word = 0; word < total; word++) {
    const vector = vectorOf(word, 0, learnable(word));
    words.set(vector.map((each, i) => each - none[i]!), word * d);
  }
  return { words, kinds: kinds.values, filters: filters.values, bias: bias.values, out: out.values, outBias: outBias.values };
}

/** What a network says of a line: the same as the labeller's own reading of it, without its table of what was seen before. */
export function networkLogits(sentence: Sentence, network: Network, { dimensions: d, filters: f }: Shape): number[] {
  const vectors = Array.from(sentence.words, (word, at) =>
    Float64Array.from({ length: d }, (_, i) => {
      const own = word < 0 ? 0 : (network.words[word * d + i] ?? 0);
      return own + (network.kinds[(sentence.kinds[at] ?? 0) * d + i] ?? 0);
    }),
  );
  const best: number[] = [];
  let tap = 0;
  for (const [w, width] of widths.entries()) {
    for (let k = 0; k < f; k++) {
      let most = 0;
      for (let from = 1 - width; from < vectors.length; from++) {
        let sum = network.bias[w * f + k]!;
        for (let j = 0; j < width; j++) {
          const vector = vectors[from + j];
          if (vector) for (let i = 0; i < d; i++) sum += vector[i]! * network.filters[((tap + j) * f + k) * d + i]!;
        }
        most = Math.max(most, sum);
      }
      best.push(most);
    }
    tap += width;
  }
  return [0, 1, 2].map((c) =>
    best.reduce((sum, each, k) => sum + each * network.out[c * best.length + k]!, network.outBias[c]!),
  );
}
