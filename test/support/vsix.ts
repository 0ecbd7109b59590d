import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from './paths.ts';

/** The file that `npm run package` makes. */
export async function vsixPath(): Promise<string> {
  const manifest = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return resolve(root, `${manifest.name}-${manifest.version}.vsix`);
}

/** The packaged extension, or a sentence on how to come by it. */
export async function findVsix(): Promise<string> {
  const path = await vsixPath();
  if (!existsSync(path)) throw new Error(`There is no ${path}: run \`npm run package\` first.`);
  return path;
}
