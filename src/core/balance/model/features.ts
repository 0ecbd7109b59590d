import type { Word } from '../words.ts';
import { functionWords } from './functionWords.ts';
import { formsIn, type Form } from './forms.ts';
import { hashNumber, hashPair, hashText } from './hash.ts';
import { kindOf, kinds } from './kind.ts';

/** What a feature comes from, so that a label can say why: a word by its index, or a form of writing, or the line as a whole. */
export type Source = number | Form | undefined;

/** Takes one feature of a line: its hash, 32 bits, and where it comes from. */
export type Take = (hash: number, source: Source) => void;

/** So many characters of a word are cut into n-grams: a longer one is a paste. */
const longestWord = 24;

/**
 * Hands every feature of a line to `take`: words, pairs of words, the n-grams of 3 to 5 characters of each word (for words
 * never seen, typing errors and other forms of a word), the line's skeleton (its function words in order, with all other words
 * replaced by their kind, so that "Ana to send" and "Ben to check" are one), its openings and forms of writing.
 *
 * @param words The words of `text`.
 * @param task Whether the line is a checkbox.
 * @param isName Whether a word is known to be a name: then nothing else is made of it.
 */
export function takeFeatures(
  text: string,
  words: readonly Word[],
  task: boolean,
  isName: (word: Word) => boolean,
  take: Take,
): void {
  let before = hashText('^');
  let kindBefore = before;
  let kindBefore2 = before;
  for (const [index, word] of words.entries()) {
    const name = isName(word);
    const own = name ? skeletons[kinds.name] : hashText(word.folded);
    if (!name) {
      take(own, index);
      take(hashPair(before, own), index);
      if (index === 0) take(hashPair(spaces.first, own), index);
      if (index === words.length - 1) take(hashPair(spaces.last, own), index);
      takePieces(word.folded, index, take);
    }
    const kind = name || functionWords.has(word.folded) ? own : skeletonOf(word, index);
    const pair = hashPair(kindBefore, kind);
    take(hashPair(spaces.skeleton, pair), index);
    take(hashPair(spaces.skeleton, hashPair(kindBefore2, pair)), index);
    before = own;
    kindBefore2 = kindBefore;
    kindBefore = kind;
  }
  take(hashPair(spaces.length, hashNumber(Math.min(words.length, 20))), undefined);
  for (const form of formsIn(text)) take(hashPair(spaces.form, hashText(form)), form);
  if (task) take(hashPair(spaces.form, hashText('task')), 'task');
}

const spaces = {
  first: hashText(' first '),
  last: hashText(' last '),
  skeleton: hashText(' skeleton '),
  length: hashText(' length '),
  form: hashText(' form '),
  piece: hashText(' piece '),
};

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

/** The n-grams of a word with its boundaries, each hashed on from the one before. */
function takePieces(word: string, index: number, take: Take): void {
  const padded = ` ${word.slice(0, longestWord)} `;
  const length = padded.length;
  for (let from = 0; from + 3 <= length; from++) {
    let hash = spaces.piece;
    for (let at = from; at < from + 5 && at < length; at++) {
      hash = hashPair(hash, padded.charCodeAt(at));
      if (at >= from + 2) take(hash, index);
    }
  }
}
