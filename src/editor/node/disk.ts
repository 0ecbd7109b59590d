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
    sweep: (folder) => sweep(folder, fs),
  };
}

/** This machine's. */
export const disk = diskOver(promises);
