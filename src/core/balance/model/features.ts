import type { Word } from '../words.ts';
import { forms, formsIn, type Form } from './forms.ts';
import { hashNumber, hashPair, hashText } from './hash.ts';
import { kindOf, kinds } from './kind.ts';
import { takeWord } from './pieces.ts';
import type { WordFacts } from './wordFacts.ts';

/** Takes the hash of a feature that comes from a word among others, by its index. */
export type TakePlaced = (hash: number, word: number) => void;

/**
 * The features of words in their order: pairs of words, pairs of words that carry a topic with what stands between them left out,
 * the first and the last, and the line's skeleton (its function words, with all other words replaced by their kind, so that "Ana
 * to send" and "Ben to check" are one).
 *
 * @param facts What is known of each.
 * @param isName Whether a word is known to be a name: then nothing else is made of it.
 */
export function takeOrder(
  words: readonly Word[],
  facts: readonly WordFacts[],
  isName: (word: Word) => boolean,
  take: TakePlaced,
): void {
  let before = start;
  let topicBefore = start;
  let kindBefore = start;
  let kindBefore2 = start;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const name = isName(word);
    const { carries, hash } = facts[index]!;
    const own = name ? skeletons[kinds.name] : hash;
    if (!name) {
      take(hashPair(before, own), index);
      if (carries && topicBefore !== before) take(hashPair(hashPair(spaces.topics, topicBefore), own), index);
      if (index === 0) take(hashPair(spaces.first, own), index);
      if (index === words.length - 1) take(hashPair(spaces.last, own), index);
    }
    const kind = name || !carries ? own : skeletonOf(word, index);
    const pair = hashPair(kindBefore, kind);
    take(hashPair(spaces.skeleton, pair), index);
    take(hashPair(spaces.skeleton, hashPair(kindBefore2, pair)), index);
    before = own;
    if (carries) topicBefore = own;
    kindBefore2 = kindBefore;
    kindBefore = kind;
  }
}

/** The feature of a form of writing. */
export function hashOfForm(form: Form): number {
  return formHashes.get(form) ?? 0;
}

/** The feature of a line's length in words. */
export function hashOfLength(words: number): number {
  return hashPair(spaces.length, hashNumber(Math.min(words, 20)));
}

/** Every feature of a line, as the model is trained on them. */
export function takeFeatures(
  text: string,
  words: readonly Word[],
  task: boolean,
  take: (hash: number) => void,
): void {
  const facts = words.map((word) => word.facts);
  for (const { folded } of words) takeWord(folded, take);
  takeOrder(words, facts, () => false, take);
  for (const form of formsIn(text, facts, task)) take(hashOfForm(form));
  take(hashOfLength(words.length));
}

const start = hashText('^');

const spaces = {
  first: hashText(' first '),
  last: hashText(' last '),
  skeleton: hashText(' skeleton '),
  length: hashText(' length '),
  form: hashText(' form '),
  topics: hashText(' topics '),
};

const formHashes = new Map(forms.map((form) => [form, hashPair(spaces.form, hashText(form))]));

const skeletons = [
  hashText(' word '),
  hashText(' name '),
  hashText(' abbreviation '),
  hashText(' number '),
  hashText(' handle '),
] as const;

/** A word's place in the skeleton: at the beginning of a line, every word has a capital. */
function skeletonOf(word: Word, index: number): number {
  const kind = kindOf(word);
  return skeletons[kind === kinds.name && index === 0 ? kinds.word : kind];
}
