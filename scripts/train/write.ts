import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Network } from './network.ts';
import type { Vocabulary } from './vocabulary.ts';

const file = new URL('../../src/core/balance/model/weights.json', import.meta.url);

/** What was trained, and what it was worth. */
export interface Trained {
  readonly lines: readonly unknown[];
  /** Macro-F1 on voices held out in turn. */
  readonly score: number;
  readonly temperature: number;
  readonly bits: number;
  readonly features: Float64Array;
  readonly vocabulary: Vocabulary;
  readonly dimensions: number;
  readonly network: Network;
}

/** Writes the weights file of the labeller: one byte a weight, with the hash of what they were learned from. */
export function writeWeights(trained: Trained): void {
  const { lines, score, temperature, bits, vocabulary, dimensions, network } = trained;
  const features = packed(trained.features);
  const vectors = packed(network.words);
  const taps = packed(network.filters);
  const linear = { bits, scale: features.scale, features: features.text };
  const net = {
    dimensions,
    words: vocabulary.words.join(' '),
    vectors: vectors.text,
    vectorScale: vectors.scale,
    kinds: rounded(network.kinds),
    taps: taps.text,
    tapScale: taps.scale,
    bias: rounded(network.bias),
    out: rounded(network.out),
    outBias: rounded(network.outBias),
  };
  const weights = { linear, network: net, temperature: round(temperature) };
  const model = {
    note: 'Made by npm run train; not to be edited.',
    data: hash(JSON.stringify(lines)),
    checksum: hash(JSON.stringify(weights)),
    heldOutVoices: { lines: lines.length, macroF1: Number(score.toFixed(4)) },
    ...weights,
  };
  writeFileSync(file, `${JSON.stringify(model, undefined, 1)}\n`);
}

/** As signed bytes; of the few largest weights, the size is cut. */
function packed(weights: Float64Array): { readonly scale: number; readonly text: string } {
  const sizes = weights.map(Math.abs).filter((size) => size > 0).sort();
  const scale = round((sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / 127);
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { scale, text: Buffer.from(bytes.buffer).toString('base64') };
}

function rounded(weights: Float64Array): readonly number[] {
  return Array.from(weights, round);
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

function hash(data: string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
