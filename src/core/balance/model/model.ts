import type { Word } from '../words.ts';
import { signedBytes } from './base64.ts';
import { meaningPlace, takeFeatures, type Source } from './features.ts';
import type { Form } from './forms.ts';
import { place } from './hash.ts';
import trained from './weights.json' with { type: 'json' };

/** One number for people, one for process, one for neither, in the order of `labels`. */
export type Triple = readonly [number, number, number];

/** What the model makes of a line. */
export interface Opinion {
  /** The logarithms of the odds of each label, up to a constant. */
  readonly logits: Triple;
  /** What each word adds to them, word by word: three numbers each. */
  readonly words: Float64Array;
  /** What each form of writing adds to them. */
  readonly forms: ReadonlyMap<Form, Triple>;
}

/** Decoded when the first line is labelled: whoever never looks at a note does not pay for it. */
let decoded: Int8Array | undefined;

/**
 * What the trained weights (scripts/train) say about a line. Sums of whole numbers and a few products: the same on every machine.
 *
 * @param words The words of `text`.
 * @param lexicon What the lexicon adds up to for each label.
 */
export function opinionOn(text: string, words: readonly Word[], task: boolean, lexicon: Triple): Opinion {
  decoded ??= signedBytes(trained.weights);
  const weights = decoded;
  const { bits, scale } = trained;
  const byWord = new Float64Array(words.length * 3);
  const forms = new Map<Form, Triple>();
  let [people, process, neither] = [0, 0, 0];
  const add = (at: number, source: Source): void => {
    const [a, b, c] = [weights[at] ?? 0, weights[at + 1] ?? 0, weights[at + 2] ?? 0];
    people += a;
    process += b;
    neither += c;
    if (typeof source === 'number') {
      const to = source * 3;
      byWord[to] = (byWord[to] ?? 0) + a * scale;
      byWord[to + 1] = (byWord[to + 1] ?? 0) + b * scale;
      byWord[to + 2] = (byWord[to + 2] ?? 0) + c * scale;
    } else if (source !== undefined) {
      forms.set(source, [a * scale, b * scale, c * scale]);
    }
  };
  takeFeatures(text, words, task, (hash, source) => add(place(hash, bits) * 3, source));
  for (const [index, { folded }] of words.entries()) add((2 ** bits + meaningPlace(folded, bits)) * 3, index);
  const known = (label: 0 | 1 | 2): number =>
    trained.lexicon.reduce((sum, row, index) => sum + (lexicon[index] ?? 0) * (row[label] ?? 0), 0);
  const logits: Triple = [people * scale + known(0), process * scale + known(1), neither * scale + known(2)];
  return { logits, words: byWord, forms };
}

/** Probabilities from `logits`, softened as the development lines showed it to be right (Guo et al. 2017). */
export function probabilitiesOf(logits: Triple): Triple {
  const top = Math.max(...logits);
  const [a, b, c] = logits.map((each) => Math.exp((each - top) / trained.temperature)) as [number, number, number];
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}
