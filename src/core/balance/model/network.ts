import type { Word } from '../words.ts';
import { kindOf, kinds, type Kind } from './kind.ts';
import { widths } from './shape.ts';
import type { Triple } from './triple.ts';
import { weights, type Weights } from './weights.ts';

/** What all filters see in a word that stands at each of the places they look at; by the word's number and kind. */
const seen = new Map<number, Float32Array>();

/** So many words are kept; each takes about 1 KB. */
const most = 4096;

/** A name that is known to be one, whatever else its word means. */
export const aName = -1;

/**
 * What the network makes of a line: its filters look at one, two and three neighbouring words, and each counts by the strongest
 * finding it had (Kim 2014).
 *
 * @param credit Gets what each word's part in the findings adds, three numbers a word.
 */
export function networkOn(
  words: readonly Word[],
  isName: (word: Word) => boolean,
  credit: Float64Array,
): Triple {
  const model = weights();
  const { filters, bias, out, outBias } = model;
  const findings = words.map((word) =>
    isName(word)
      ? seenIn(model, aName, kinds.name)
      : seenIn(model, model.numberOf.get(word.folded) ?? aName, kindOf(word)),
  );
  const logits: Triple = [outBias[0] ?? 0, outBias[1] ?? 0, outBias[2] ?? 0];
  const count = bias.length;
  let tap = 0;
  for (const [w, width] of widths.entries()) {
    for (let filter = 0; filter < filters; filter++) {
      const at = w * filters + filter;
      let best = 0;
      let place = 0;
      for (let from = 1 - width; from < words.length; from++) {
        let sum = bias[at] ?? 0;
        for (let j = 0; j < width; j++) sum += findings[from + j]?.[(tap + j) * filters + filter] ?? 0;
        if (sum > best) [best, place] = [sum, from];
      }
      if (best === 0) continue;
      let all = 0;
      for (let j = 0; j < width; j++) all += Math.max(0, findings[place + j]?.[(tap + j) * filters + filter] ?? 0);
      for (let label = 0; label < 3; label++) {
        const worth = (out[label * count + at] ?? 0) * best;
        logits[label] = (logits[label] ?? 0) + worth;
        for (let j = 0; j < width && all > 0; j++) {
          const part = findings[place + j]?.[(tap + j) * filters + filter] ?? 0;
          const to = (place + j) * 3 + label;
          if (part > 0) credit[to] = (credit[to] ?? 0) + (worth * part) / all;
        }
      }
    }
    tap += width;
  }
  return logits;
}

function seenIn(model: Weights, number: number, kind: Kind): Float32Array {
  const key = number * 8 + kind;
  const known = seen.get(key);
  if (known) return known;
  const { dimensions, vectors, vectorScale, taps, tapScale } = model;
  const vector = Float64Array.from({ length: dimensions }, (_, i) => {
    const own = number < 0 ? 0 : (vectors[number * dimensions + i] ?? 0) * vectorScale;
    return own + (model.kinds[kind * dimensions + i] ?? 0);
  });
  const found = new Float32Array(taps.length / dimensions);
  for (let at = 0; at < found.length; at++) {
    let sum = 0;
    for (let i = 0; i < dimensions; i++) sum += (taps[at * dimensions + i] ?? 0) * (vector[i] ?? 0);
    found[at] = sum * tapScale;
  }
  if (seen.size >= most) seen.clear();
  seen.set(key, found);
  return found;
}
