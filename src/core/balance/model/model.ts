import type { Word } from '../words.ts';
import { hashOfForm, hashOfLength, takeOrder } from './features.ts';
import { formsIn, type Form } from './forms.ts';
import { place } from './hash.ts';
import { takeWord } from './pieces.ts';
import type { Triple } from './triple.ts';
import type { WordFacts } from './wordFacts.ts';
import { neitherIn, peopleIn, processIn, weights } from './weights.ts';

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
 * @param credit Where what each word adds goes.
 */
export function opinionOn(
  text: string,
  words: readonly Word[],
  task: boolean,
  isName: (word: Word) => boolean,
  credit = new Float64Array(words.length * 3),
): Opinion {
  const { bits, features, scale } = weights();
  const facts = words.map((word) => word.facts);
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const worth = isName(word) ? nothing : worthOf(word.folded, facts[index]!);
    credit[index * 3] = worth[0];
    credit[index * 3 + 1] = worth[1];
    credit[index * 3 + 2] = worth[2];
  }
  takeOrder(words, facts, isName, (hash, index) => {
    const numbers = features[place(hash, bits)]!;
    const to = index * 3;
    credit[to]! += peopleIn(numbers);
    credit[to + 1]! += processIn(numbers);
    credit[to + 2]! += neitherIn(numbers);
  });
  const worth = (hash: number): Triple => {
    const numbers = features[place(hash, bits)]!;
    return [peopleIn(numbers) * scale, processIn(numbers) * scale, neitherIn(numbers) * scale];
  };
  const forms = formsIn(text, facts, task).map((form) => [form, worth(hashOfForm(form))] as const);
  const logits = worth(hashOfLength(words.length));
  for (let at = 0; at < words.length * 3; at += 3) {
    logits[0] += credit[at]! *= scale;
    logits[1] += credit[at + 1]! *= scale;
    logits[2] += credit[at + 2]! *= scale;
  }
  for (const [, [people, process, neither]] of forms) {
    logits[0] += people;
    logits[1] += process;
    logits[2] += neither;
  }
  return { logits, words: credit, forms };
}

const nothing: Readonly<Triple> = [0, 0, 0];

/** Room for what each word of a line adds, where nobody asks for that. */
let room = new Float64Array(3 * 64);

/** The logits of {@link opinionOn} alone. */
export function logitsOf(
  text: string,
  words: readonly Word[],
  task: boolean,
  isName: (word: Word) => boolean,
): Triple {
  if (room.length < words.length * 3) room = new Float64Array(words.length * 3);
  return opinionOn(text, words, task, isName, room).logits;
}

/** What a word adds wherever it stands. */
function worthOf(folded: string, facts: WordFacts): Readonly<Triple> {
  if (facts.worth) return facts.worth;
  const { bits, features } = weights();
  const sums: Triple = [0, 0, 0];
  takeWord(folded, (hash) => {
    const numbers = features[place(hash, bits)]!;
    sums[0] += peopleIn(numbers);
    sums[1] += processIn(numbers);
    sums[2] += neitherIn(numbers);
  });
  return (facts.worth = sums);
}
