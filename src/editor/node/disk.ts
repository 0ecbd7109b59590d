import * as promises from 'node:fs/promises';
import type { Disk } from '../platform.ts';
import { keepCopies, sweep } from './copies.ts';
import type { FileSystem } from './fileSystem.ts';
import { putWhole } from './wholeFile.ts';

/** Writes to the disk through `fs`. */
export function diskOver(fs: FileSystem): Disk {
  return {
    put: (path, bytes, expected) => putWhole({ path, bytes, expected }, fs),
    keepCopies: (files) => keepCopies(files, fs),
    setTime: (path, time) => setTime(path, time, fs),
    sweep: (folder) => sweep(folder, fs),
  };
}

/** Whether the file's time was set. */
async function setTime(path: string, time: number, fs: FileSystem): Promise<boolean> {
  try {
    await fs.utimes(path, Date.now() / 1000, time / 1000);
    return true;
  } catch {
    return false;
  }
}

/** This machine's. */
export const disk = diskOver(promises);
