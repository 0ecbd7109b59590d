import { constants, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Put } from '../platform.ts';
import { codeOf, failureOf } from './failure.ts';
import type { FileSystem } from './fileSystem.ts';
import { locked } from './lock.ts';
import { besideOnce } from './ourFiles.ts';

interface Write {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What the file should hold; undefined where there should be none. */
  readonly expected: Uint8Array | undefined;
}

/**
 * Puts `bytes` in the place of what the file at `path` holds, or makes it where `expected` is undefined. Whatever happens
 * meanwhile, a crash included, the file holds all of the old or all of the new: the text is written beside it, brought to the
 * disk, and gets the name in one step, right after a look at whether the file still holds `expected`. What is no file, a
 * link or read-only is left alone.
 */
export async function putWhole(write: Write, fs: FileSystem): Promise<Put> {
  const folder = dirname(write.path);
  let made: string | undefined;
  let put: Put;
  try {
    if (!write.expected) made = await fs.mkdir(folder, { recursive: true });
    put = await locked(write.path, fs, () => replace(write, fs));
    // A new folder is an entry in another one.
    if (put === 'done' && made !== undefined) await syncFolder(dirname(made), fs).catch(() => undefined);
  } catch (error) {
    put = codeOf(error) === 'ENOENT' ? 'movedOn' : failureOf(error);
  }
  if (put !== 'done' && made !== undefined) await removeEmpty(folder, made, fs);
  return put;
}

/** Writes `bytes` to the new file at `path` and sees them on the disk, or takes the file away again and throws. */
export async function writeThrough(
  path: string,
  bytes: Uint8Array,
  fs: FileSystem,
  like?: Stats,
): Promise<void> {
  const file = await fs.open(path, 'wx', like ? 0o600 : 0o666);
  try {
    try {
      for (let at = 0; at < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, at);
        if (bytesWritten === 0) throw Object.assign(new Error('Nothing was written.'), { code: 'ENOSPC' });
        at += bytesWritten;
      }
      if (like) {
        await file.chmod(like.mode & 0o7777);
        // Only root may give a file away; to everybody else it would have been theirs to write as well.
        if (process.getuid?.() === 0) await file.chown(like.uid, like.gid);
      }
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await fs.unlink(path).catch(() => undefined);
    throw error;
  }
}

async function replace(write: Write, fs: FileSystem): Promise<Put> {
  const { path, bytes, expected } = write;
  const like = expected && (await fs.lstat(path));
  if (like && !like.isFile()) return 'movedOn';
  // It could be replaced all the same, which whoever made it read-only does not want.
  if (like) await fs.access(path, constants.W_OK);
  const beside = besideOnce(path, 'new');
  await writeThrough(beside, bytes, fs, like);
  try {
    if (!(await rename(beside, write, fs))) return 'movedOn';
  } finally {
    await fs.unlink(beside).catch(() => undefined);
  }
  try {
    await syncFolder(dirname(path), fs);
    return 'done';
  } catch (error) {
    return (await takeBack(write, like, fs)) ? failureOf(error) : 'partly';
  }
}

/** Gives what lies `beside` its name, if the name still stands for what was expected. */
async function rename(beside: string, { path, expected }: Write, fs: FileSystem): Promise<boolean> {
  if (expected) {
    if (!(await fs.readFile(path)).equals(expected)) return false;
    await fs.rename(beside, path);
    return true;
  }
  try {
    // Unlike a renaming, this never takes the name from another.
    await fs.link(beside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
  }
  // Not every file system has links.
  const taken = await fs.lstat(path).catch((error: unknown) => codeOf(error) !== 'ENOENT');
  if (taken) return false;
  await fs.rename(beside, path);
  return true;
}

/** Puts back what a file held whose new name may not be on the disk. */
async function takeBack(
  { path, bytes, expected }: Write,
  like: Stats | undefined,
  fs: FileSystem,
): Promise<boolean> {
  const beside = besideOnce(path, 'new');
  try {
    if (!(await fs.readFile(path)).equals(bytes)) return false;
    if (!expected) {
      await fs.unlink(path);
      return true;
    }
    await writeThrough(beside, expected, fs, like);
    await fs.rename(beside, path);
    return true;
  } catch {
    await fs.unlink(beside).catch(() => undefined);
    return false;
  }
}

/** A name is on the disk when its folder is. */
export async function syncFolder(folder: string, fs: FileSystem): Promise<void> {
  // Windows has no such thing, and brings names to the disk by itself.
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away the empty folders from `folder` up to `top`. */
async function removeEmpty(folder: string, top: string, fs: FileSystem): Promise<void> {
  for (let each = folder; each.length >= top.length; each = dirname(each)) {
    try {
      await fs.rmdir(each);
    } catch {
      // Something has come into it.
      return;
    }
  }
}
