import { wordsOf } from '../../src/core/balance/words.ts';
import { plainText } from '../../src/core/balance/plainText.ts';
import type { Line } from './lines.ts';
import { dimensions as encoded, encodings } from './sentenceEncoder.ts';
import { dimensions as near, wordVectors } from './wordVectors.ts';

/** Numbers that are known of each word beforehand. */
export const dimensions = near + encoded;

/** Brings word vectors, of length 1, to the size that suits the rate of learning. */
const boost = 3;

/** So many of the commonest words of English are known, whether a line has them or not. */
const common = 12_000;

/** How often a word has to stand in the lines before something is learned of it alone. */
const often = 2;

/** The words that the network knows, with what is known of them beforehand. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** {@link dimensions} numbers for each word. */
  readonly vectors: Float32Array;
}

/** The commonest words, all others of `lines` that there is a vector for, and those that stand in them more than once. */
export async function vocabularyOf(lines: readonly Line[]): Promise<Vocabulary> {
  const ready = wordVectors();
  const counts = countsIn(lines);
  const known = [...ready.keys()].filter((word, rank) => rank < common || counts.has(word));
  const own = [...counts].filter(([word, count]) => count >= often && !ready.has(word)).map(([word]) => word);
  const words = [...known, ...own.sort()];
  const vectors = new Float32Array(words.length * dimensions);
  const found = await encodings(words);
  for (const [number, word] of words.entries()) {
    vectors.set(ready.get(word)?.map((each) => each * boost) ?? [], number * dimensions);
    vectors.set(found.subarray(number * encoded, (number + 1) * encoded), number * dimensions + near);
  }
  return { words, numberOf: new Map(words.map((word, number) => [word, number])), vectors };
}

/** Whether a word stands in `lines` often enough to learn something of it alone. */
export function learnableIn(lines: readonly Line[], { words }: Vocabulary): (word: number) => boolean {
  const counts = countsIn(lines);
  const learnable = words.map((word) => (counts.get(word) ?? 0) >= often);
  return (word) => learnable[word] === true;
}

function countsIn(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    for (const { folded } of wordsOf(plainText(text).text)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}
