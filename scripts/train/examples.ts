import { labels } from '../../src/core/balance/labeller.ts';
import { takeFeatures } from '../../src/core/balance/model/features.ts';
import { place } from '../../src/core/balance/model/hash.ts';
import { plainText } from '../../src/core/balance/plainText.ts';
import { wordsOf } from '../../src/core/balance/words.ts';
import type { Line } from './lines.ts';

/** A line as the model sees it: the places of its features, with repetitions. */
export interface Example {
  readonly places: Int32Array;
  /** Which label it has, by its index in `labels`. */
  readonly class: number;
}

/** 2 ** 18 places for features: docs/decisions.md has what else was tried. */
export const bits = 18;

export function exampleOf(line: Line): Example {
  const { text, task } = plainText(line.text);
  const places: number[] = [];
  takeFeatures(text, wordsOf(text), task, (hash) => places.push(place(hash, bits)));
  return { places: Int32Array.from(places), class: labels.indexOf(line.label) };
}
