import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const file = new URL('../../src/core/balance/model/weights.json', import.meta.url);

/** What was trained, and what it was worth. */
export interface Trained {
  readonly lines: readonly unknown[];
  /** Macro-F1 on voices held out in turn, and on how many lines; undefined where it was not measured. */
  readonly heldOutVoices: { readonly lines: number; readonly macroF1: number } | undefined;
  readonly temperature: number;
  readonly bits: number;
  readonly features: Float64Array;
}

/** Writes the weights file of the labeller: half a byte a weight, with a checksum and the hash of what they were learned from. */
export function writeWeights({ lines, heldOutVoices, temperature, bits, features }: Trained): void {
  const { scale, text } = packed(features);
  const weights = { bits, scale, temperature: round(temperature), features: text };
  const model = {
    note: 'Made by npm run train; not to be edited.',
    data: hash(JSON.stringify(lines)),
    checksum: hash(JSON.stringify(weights)),
    ...(heldOutVoices && { heldOutVoices }),
    ...weights,
  };
  writeFileSync(file, `${JSON.stringify(model, undefined, 2)}\n`);
}

/** Whole numbers up to this, either side of 0: four bits. More made no difference on held-out lines (docs/decisions.md). */
const most = 7;

/** As whole numbers, two to a byte (see `nibbles`); of the few largest weights, the size is cut. */
function packed(weights: Float64Array): { readonly scale: number; readonly text: string } {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  const scale = round((sizes[Math.floor(sizes.length * 0.9995)] ?? 1) / most);
  const whole = Array.from(weights, (weight) => Math.max(-most, Math.min(most, Math.round(weight / scale))));
  const bytes = Uint8Array.from(
    { length: whole.length / 2 },
    (_, pair) => ((whole[2 * pair]! + 8) << 4) | (whole[2 * pair + 1]! + 8),
  );
  return { scale, text: Buffer.from(bytes.buffer).toString('base64') };
}

function round(value: number): number {
  return Number(value.toPrecision(5));
}

function hash(data: string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
