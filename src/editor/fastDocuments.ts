import type { Document } from '../core/notes/document.ts';
import { finding, type Finding } from '../core/notes/finding.ts';
import type { Source } from '../core/notes/slimNote.ts';
import { noteFrom, type KnownNote } from '../core/team/noteIndex.ts';
import { decode } from './decode.ts';
import { fromBytes } from './fromBytes.ts';
import type { FastRead, Stamp } from './platform.ts';
import { mixed, printOf } from './print.ts';

/** A note longer than this many bytes was not typed by anybody: it is listed and left alone. */
export const maxBytes = 1024 * 1024;

/** A file written to so few milliseconds before it was read may be written to again without another stamp: some disks count seconds in twos. */
const doubtfulMs = 3000;

/** The files of one folder on this machine's disk. Notes keep neither text nor bytes, but have them read again. */
export interface FastDocuments {
  /**
   * What the file at `path` is. Where it was known and nothing shows that it was written to since, it is not read. Throws what
   * `node:fs` throws, and where there is no file.
   */
  readonly read: (path: string, known?: KnownNote) => Document | Finding | undefined;
}

/**
 * @param folder its path on the disk
 * @param onStale told of a file that holds something else than what a note was read from
 * @param now the time in milliseconds, as the disk has it
 */
export function fastDocuments(
  fast: FastRead,
  folder: string,
  onStale: (path: string) => void = () => undefined,
  now: () => number = Date.now,
): FastDocuments {
  const source: Source = {
    text: (path, print) => {
      const bytes = again(path);
      if (bytes && printOf(bytes) === print) return decode(bytes) ?? '';
      onStale(path);
      return '';
    },
  };
  const again = (path: string): Uint8Array | undefined => {
    try {
      return fast.read(`${folder}/${path}`, maxBytes).bytes;
    } catch {
      return undefined;
    }
  };
  return {
    read: (path, known) => {
      const file = `${folder}/${path}`;
      if (known?.stamp !== undefined && numberOf(fast.stamp(file)) === known.stamp)
        return noteFrom(path, known, source, known.stamp);
      const { bytes, stamp } = fast.read(file, maxBytes);
      if (!bytes) return finding('tooLarge', path, { bytes: String(stamp.size) });
      const print = printOf(bytes);
      const sure = bytes.length === stamp.size ? sureNumberOf(stamp, now()) : undefined;
      return known?.print === print
        ? noteFrom(path, known, source, sure)
        : fromBytes(path, bytes, { source, print, stamp: sure });
    },
  };
}

const numbers = new Float64Array(3);
const words = new Int32Array(numbers.buffer);

/** One number for a stamp. */
function numberOf({ size, written, changed }: Stamp): number {
  numbers[0] = size;
  numbers[1] = written;
  numbers[2] = changed;
  return mixed(words, 0);
}

/** The same, unless the file may be written to again without another stamp. */
function sureNumberOf(stamp: Stamp, now: number): number | undefined {
  const age = now - Math.max(stamp.written, stamp.changed);
  return age > doubtfulMs ? numberOf(stamp) : undefined;
}
