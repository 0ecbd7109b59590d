import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs';
import type { FastRead, Stamp } from '../platform.ts';

/** A link is not followed, and what waits for somebody to write to it is not waited for. Windows knows neither. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What is read next comes here as well: to make room for each file takes longer than to read it. */
let room = new Uint8Array(64 * 1024);

/**
 * Reads the disk as it is, several times faster than through VS Code's file system, which asks another process about every single
 * file. Links are files of no kind here, so none is followed.
 */
export const fastRead: FastRead = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other',
    ]),
  stamp: (file) => stampOf(file, lstatSync(file)),
  read: (file, maxBytes) => {
    if (process.platform === 'win32') stampOf(file, lstatSync(file));
    const opened = openSync(file, flags);
    try {
      const stamp = stampOf(file, fstatSync(opened));
      if (stamp.size > maxBytes) return { bytes: undefined, stamp };
      if (room.length <= stamp.size) room = new Uint8Array(maxBytes + 1);
      // A file that grew meanwhile is read as far as it was: whoever wrote to it is heard of.
      let length = 0;
      for (let more = 1; more > 0 && length < stamp.size; length += more) {
        more = readSync(opened, room, length, stamp.size - length, null);
      }
      return { bytes: room.subarray(0, length), stamp };
    } finally {
      closeSync(opened);
    }
  },
};

function stampOf(file: string, stat: Stats): Stamp {
  if (!stat.isFile()) throw new Error(`${file} is no file.`);
  return { size: stat.size, written: stat.mtimeMs, changed: stat.ctimeMs };
}
