import { sumsOf } from '../../src/core/balance/evidence.ts';
import { evidenceIn } from '../../src/core/balance/gather.ts';
import { labels } from '../../src/core/balance/labeller.ts';
import { takeFeatures } from '../../src/core/balance/model/features.ts';
import { place } from '../../src/core/balance/model/hash.ts';
import { plainText } from '../../src/core/balance/plainText.ts';
import { fold } from '../../src/core/balance/stem.ts';
import { wordsOf } from '../../src/core/balance/words.ts';
import type { Line } from './lines.ts';
import type { Example } from './regression.ts';
import { dimensions as vectorDimensions } from './wordVectors.ts';

/** The sum of a line's word vectors, and then what the lexicon adds up to for each label. */
export const dimensions = vectorDimensions + labels.length;

/** A line as the regression sees it. */
export function exampleOf(line: Line, bits: number, vectors: ReadonlyMap<string, Float32Array>): Example {
  const { text, task } = plainText(line.text);
  const words = wordsOf(text);
  const places: number[] = [];
  takeFeatures(text, words, task, (hash) => places.push(place(hash, bits)));
  const meaning = new Float32Array(dimensions);
  for (const word of words) {
    const vector = vectors.get(fold(word.raw));
    if (vector) for (let d = 0; d < vectorDimensions; d++) meaning[d]! += vector[d]!;
  }
  meaning.set(sumsOf(evidenceIn(text, words, { task })), vectorDimensions);
  return { places: Int32Array.from(places), meaning, class: labels.indexOf(line.label) };
}
