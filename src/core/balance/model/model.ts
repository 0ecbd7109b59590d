import type { Word } from '../words.ts';
import { hashOfForm, hashOfLength, takeOrder, takeWord } from './features.ts';
import { formsIn, type Form } from './forms.ts';
import { place } from './hash.ts';
import { shares, type Triple } from './triple.ts';
import { weights } from './weights.ts';

/** What the model makes of a line. */
export interface Opinion {
  /** The logarithms of the odds of each label, up to a constant. */
  readonly logits: Triple;
  /** What each word adds to them, word by word: three numbers each. */
  readonly words: Float64Array;
  /** The forms of writing in the line, each with what it adds. */
  readonly forms: readonly (readonly [Form, Triple])[];
}

/**
 * What the trained weights say about a line: each feature counts for or against each label, and all are added up. Whole numbers
 * until the end: the same on every machine.
 *
 * @param words The words of `text`.
 * @param isName Whether a word is known to be a name.
 */
export function opinionOn(
  text: string,
  words: readonly Word[],
  task: boolean,
  isName: (word: Word) => boolean,
): Opinion {
  const { bits, features, scale } = weights();
  const credit = new Float64Array(words.length * 3);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (!isName(word)) credit.set(worthOf(word.folded), index * 3);
  }
  takeOrder(words, isName, (hash, index) => {
    const at = place(hash, bits) * 3;
    const to = index * 3;
    credit[to]! += features[at]!;
    credit[to + 1]! += features[at + 1]!;
    credit[to + 2]! += features[at + 2]!;
  });
  const worth = (hash: number): Triple => {
    const at = place(hash, bits) * 3;
    return [features[at]! * scale, features[at + 1]! * scale, features[at + 2]! * scale];
  };
  const forms = formsIn(text, words, task).map((form) => [form, worth(hashOfForm(form))] as const);
  const logits = worth(hashOfLength(words.length));
  for (let at = 0; at < credit.length; at++) {
    credit[at]! *= scale;
    logits[at % 3]! += credit[at]!;
  }
  for (const [, triple] of forms) for (let label = 0; label < 3; label++) logits[label]! += triple[label]!;
  return { logits, words: credit, forms };
}

/** What words add wherever they stand. Words come again and again. */
const known = new Map<string, Int32Array>();

/** So many words are kept; each takes about 200 bytes. */
const most = 20_000;

function worthOf(folded: string): Int32Array {
  let worth = known.get(folded);
  if (worth) return worth;
  const { bits, features } = weights();
  const sums = new Int32Array(3);
  takeWord(folded, (hash) => {
    const at = place(hash, bits) * 3;
    for (let label = 0; label < 3; label++) sums[label]! += features[at + label]!;
  });
  worth = sums;
  if (known.size >= most) known.clear();
  known.set(folded, worth);
  return worth;
}

/** How likely each label is: softened so that what is said with a probability of 0.8 is right 8 times of 10 (Guo et al. 2017). */
export function probabilitiesOf(logits: Readonly<Triple>): Triple {
  const { temperature } = weights();
  return shares([logits[0] / temperature, logits[1] / temperature, logits[2] / temperature]);
}
