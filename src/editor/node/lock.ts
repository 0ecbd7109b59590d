import { setTimeout as pause } from 'node:timers/promises';
import type { FileSystem } from './fileSystem.ts';
import { codeOf } from './failure.ts';
import { besideOnce, isGone, lockOf, owner } from './ourFiles.ts';

/** How long another window is waited for, in milliseconds. */
const patience = 5000;

/**
 * Does `work` while nobody else who asks here holds the file at `path`: between looking at it and writing, no other window
 * of ours gets in. Throws `EBUSY` when the other does not end.
 */
export async function locked<T>(path: string, fs: FileSystem, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(path);
  await take(lock, fs);
  try {
    return await work();
  } finally {
    await fs.unlink(lock).catch(() => undefined);
  }
}

async function take(lock: string, fs: FileSystem): Promise<void> {
  const end = Date.now() + patience;
  while (!(await make(lock, fs))) {
    if (await freeAbandoned(lock, fs)) continue;
    if (Date.now() > end) throw Object.assign(new Error('Another window is writing.'), { code: 'EBUSY' });
    await pause(5 + Math.random() * 20);
  }
}

async function make(lock: string, fs: FileSystem): Promise<boolean> {
  let file;
  try {
    file = await fs.open(lock, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await file.writeFile(owner());
  } catch (error) {
    await fs.unlink(lock).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  return true;
}

/** Takes away a lock whose owner is gone; whether it may be free now. */
export async function freeAbandoned(lock: string, fs: FileSystem): Promise<boolean> {
  const by = await abandonedBy(lock, fs);
  if (by === undefined) return false;
  // Of two who find it, one moves it away; whoever moves away what the other has taken by then puts it back.
  const aside = besideOnce(lock, 'new');
  try {
    await fs.rename(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  if ((await fs.readFile(aside, 'utf8')) !== by) await fs.link(aside, lock).catch(() => undefined);
  await fs.unlink(aside);
  return true;
}

async function abandonedBy(lock: string, fs: FileSystem): Promise<string | undefined> {
  try {
    const [by, { mtimeMs }] = [await fs.readFile(lock, 'utf8'), await fs.lstat(lock)];
    return isGone(by, Date.now() - mtimeMs) ? by : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
