import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastRead } from '../platform.ts';

/**
 * Reads the disk as it is, several times faster than through VS Code's file system, which asks another process about every single
 * file. Links are files of no kind here, so none is followed.
 */
export const fastRead: FastRead = {
  list: (folder) =>
    readdirSync(folder.fsPath, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    ]),
  read: (folder, path, maxBytes) => {
    const file = join(folder.fsPath, path);
    const stat = lstatSync(file);
    if (!stat.isFile()) throw new Error(`${path} is no file.`);
    return stat.size > maxBytes ? stat.size : readFileSync(file);
  },
};
