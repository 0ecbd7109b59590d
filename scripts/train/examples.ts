import { labels } from '../../src/core/balance/labeller.ts';
import { takeFeatures } from '../../src/core/balance/model/features.ts';
import { place } from '../../src/core/balance/model/hash.ts';
import { kindOf } from '../../src/core/balance/model/kind.ts';
import { plainText } from '../../src/core/balance/plainText.ts';
import { wordsOf } from '../../src/core/balance/words.ts';
import type { Line } from './lines.ts';
import type { Places } from './linear.ts';
import type { Sentence } from './network.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A line as both parts of the model see it. */
export interface Example extends Places, Sentence {}

export function exampleOf(line: Line, bits: number, { numberOf }: Vocabulary): Example {
  const { text, task } = plainText(line.text);
  const words = wordsOf(text);
  const places: number[] = [];
  takeFeatures(text, words, task, () => false, (hash) => places.push(place(hash, bits)));
  return {
    places: Int32Array.from(places),
    words: Int32Array.from(words, (word) => numberOf.get(word.folded) ?? -1),
    kinds: Uint8Array.from(words, kindOf),
    class: labels.indexOf(line.label),
  };
}
