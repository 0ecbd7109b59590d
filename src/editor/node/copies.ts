import { dirname, join } from 'node:path';
import type { Copy, Failure } from '../platform.ts';
import { codeOf, failureOf } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import { freeAbandoned } from './lock.ts';
import { besideOnce, isGone, readName, tagOf } from './ourFiles.ts';
import { putWhole, syncFolder, writeThrough } from './wholeFile.ts';

/** See `Disk.keepCopies`. Files whose folder is not there yet get no copy. */
export async function keepCopies(
  files: readonly Copy[],
  fs: FileSystem,
): Promise<(() => Promise<void>) | Failure> {
  const copies: string[] = [];
  const takeAway = async (): Promise<void> => {
    for (const copy of copies) await fs.unlink(copy).catch(() => undefined);
  };
  try {
    for (const { path, bytes } of files) {
      const copy = besideOnce(path, 'copy');
      try {
        await writeThrough(copy, bytes, fs);
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) continue;
        throw error;
      }
      copies.push(copy);
    }
    for (const folder of new Set(copies.map(dirname))) await syncFolder(folder, fs);
    return takeAway;
  } catch (error) {
    await takeAway();
    return failureOf(error);
  }
}

/**
 * Goes through the folders below `folder` and takes away what writes left there that were cut off: texts that never got their
 * name, locks, copies. A file that holds but the beginning of its copy was cut off, and gets the rest. What a living
 * window has made stays.
 */
export async function sweep(folder: string, fs: FileSystem): Promise<void> {
  const unsure = await sweepOnce(folder, fs);
  if (!unsure) return;
  // A lock that does not yet say whose it is says so in a moment, or never will.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await sweepOnce(folder, fs);
}

async function sweepOnce(folder: string, fs: FileSystem): Promise<boolean> {
  // What cannot be looked into is left as it is: our files are out of sight and do no harm.
  const entries = await fs.readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  let unsure = false;
  for (const name of files) {
    if (readName(name)) unsure = (await clear(folder, name, files, fs).catch(() => false)) || unsure;
  }
  for (const entry of entries) {
    const { name } = entry;
    if (!entry.isDirectory() || name.startsWith('.') || name === 'node_modules') continue;
    unsure = (await sweepOnce(join(folder, name), fs)) || unsure;
  }
  return unsure;
}

/** Clears one of our own files away; whether it cannot be said yet that it may be. */
async function clear(
  folder: string,
  name: string,
  files: readonly string[],
  fs: FileSystem,
): Promise<boolean> {
  const path = join(folder, name);
  const ours = readName(name);
  if (ours?.kind === 'lock') {
    return !(await freeAbandoned(path, fs)) && (await fs.readFile(path, 'utf8')) === '';
  }
  const { mtimeMs } = await fs.lstat(path);
  if (!ours || !isGone(ours.owner, Date.now() - mtimeMs)) return false;
  const original = files.find((each) => !readName(each) && tagOf(each) === ours.tag);
  if (ours.kind === 'copy' && original !== undefined) await complete(join(folder, original), path, fs);
  await fs.unlink(path);
  return false;
}

/** Writes the file at `path` anew where it was cut off. */
async function complete(path: string, copy: string, fs: FileSystem): Promise<void> {
  const [held, whole] = [await fs.readFile(path), await fs.readFile(copy)];
  const isCutOff = held.length < whole.length && whole.subarray(0, held.length).equals(held);
  if (!isCutOff) return;
  const put = await putWhole({ path, bytes: whole, expected: held }, fs);
  if (put !== 'done') throw new Error(`A file that was cut off could not be completed: ${path}`);
}
