import { signedBytes } from './base64.ts';
import { widths } from './shape.ts';
import trained from './weights.json' with { type: 'json' };

/** The trained weights (scripts/train.ts), ready for use. */
export interface Weights {
  /** There are 2 to the power of this places for features. */
  readonly bits: number;
  /** Three numbers for each place. */
  readonly features: Int8Array;
  readonly featureScale: number;
  /** Each word of the vocabulary by its number. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly dimensions: number;
  /** Filters of each width. */
  readonly filters: number;
  readonly vectors: Int8Array;
  readonly vectorScale: number;
  readonly kinds: readonly number[];
  /** For each width, for each word it looks at, for each filter: one number for each dimension. */
  readonly taps: Int8Array;
  readonly tapScale: number;
  readonly bias: readonly number[];
  /** For each label, for each filter: what its finding counts. */
  readonly out: readonly number[];
  readonly outBias: readonly number[];
  readonly temperature: number;
}

let decoded: Weights | undefined;

/** Decoded when the first line is labelled: whoever never looks at a note does not pay for it. */
export function weights(): Weights {
  return (decoded ??= decode());
}

function decode(): Weights {
  const { linear, network, temperature } = trained;
  return {
    bits: linear.bits,
    features: signedBytes(linear.features),
    featureScale: linear.scale,
    numberOf: new Map(network.words.split(' ').map((word, number) => [word, number])),
    dimensions: network.dimensions,
    filters: network.bias.length / widths.length,
    vectors: signedBytes(network.vectors),
    vectorScale: network.vectorScale,
    kinds: network.kinds,
    taps: signedBytes(network.taps),
    tapScale: network.tapScale,
    bias: network.bias,
    out: network.out,
    outBias: network.outBias,
    temperature,
  };
}
