import type { Word } from '../words.ts';
import { kindOf, kinds, type Kind } from './kind.ts';
import { widths } from './shape.ts';
import type { Triple } from './triple.ts';
import { weights, type Weights } from './weights.ts';

/** What all filters see in a word that stands at each of the places they look at; by the word's number and kind. */
const seen = new Map<number, Float32Array>();

/** So many words are kept; each takes about 1 KB. */
const most = 16384;

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
  const best = new Float64Array(count);
  const place = new Int32Array(count);
  const sums = new Float64Array(filters);
  let tap = 0;
  // Place by place, all filters at once: the inner loops run over plain numbers side by side.
  for (let w = 0; w < widths.length; w++) {
    const width = widths[w] ?? 0;
    const first = w * filters;
    for (let from = 1 - width; from < words.length; from++) {
      for (let filter = 0; filter < filters; filter++) sums[filter] = bias[first + filter]!;
      for (let j = 0; j < width; j++) {
        const found = findings[from + j];
        if (!found) continue;
        const at = (tap + j) * filters;
        for (let filter = 0; filter < filters; filter++) sums[filter]! += found[at + filter]!;
      }
      for (let filter = 0; filter < filters; filter++) {
        if (sums[filter]! <= best[first + filter]!) continue;
        best[first + filter] = sums[filter]!;
        place[first + filter] = from;
      }
    }
    for (let filter = 0; filter < filters; filter++) {
      const at = first + filter;
      const strength = best[at]!;
      if (strength === 0) continue;
      const worth: Triple = [out[at]! * strength, out[count + at]! * strength, out[2 * count + at]! * strength];
      for (let label = 0; label < 3; label++) logits[label]! += worth[label]!;
      let all = 0;
      for (let j = 0; j < width; j++) all += Math.max(0, findings[place[at]! + j]?.[(tap + j) * filters + filter] ?? 0);
      for (let j = 0; j < width && all > 0; j++) {
        const part = findings[place[at]! + j]?.[(tap + j) * filters + filter] ?? 0;
        const to = (place[at]! + j) * 3;
        for (let label = 0; label < 3 && part > 0; label++) credit[to + label]! += (worth[label]! * part) / all;
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
