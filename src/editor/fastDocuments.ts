import type { Document } from '../core/notes/document.ts';
import { finding, type Finding } from '../core/notes/finding.ts';
import type { Source } from '../core/notes/slimNote.ts';
import { decode } from './decode.ts';
import { fromBytes } from './fromBytes.ts';
import type { FastRead, Stamp } from './platform.ts';
import { printOf } from './print.ts';

/** A note longer than this many bytes was not typed by anybody: it is listed and left alone. */
export const maxBytes = 1024 * 1024;

/** The files of one folder on this machine's disk. Notes keep neither text nor bytes, but have them read again. */
export interface FastDocuments {
  /** What the file at `path` is, and how it was stamped. Throws what `node:fs` throws, and where there is no file. */
  readonly read: (path: string) => {
    readonly document: Document | Finding | undefined;
    readonly stamp: Stamp;
  };
  /** How the file at `path` is stamped now. Throws as well. */
  readonly stamp: (path: string) => Stamp;
  readonly source: Source;
}

/**
 * @param folder its path on the disk
 * @param onStale told of a file that holds something else than what a note was read from
 */
export function fastDocuments(
  fast: FastRead,
  folder: string,
  onStale: (path: string) => void = () => undefined,
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
    source,
    stamp: (path) => fast.stamp(`${folder}/${path}`),
    read: (path) => {
      const { bytes, stamp } = fast.read(`${folder}/${path}`, maxBytes);
      const document = bytes
        ? fromBytes(path, bytes, { source, print: printOf(bytes) })
        : finding('tooLarge', path, { bytes: String(stamp.size) });
      return { document, stamp };
    },
  };
}
