import { readDocument, type Again, type Document } from '../core/notes/document.ts';
import { finding, type Finding } from '../core/notes/finding.ts';
import { decode } from './decode.ts';

/** What the file at `path` is that holds `bytes`. */
export function fromBytes(path: string, bytes: Uint8Array, again: Again): Document | Finding | undefined {
  const text = decode(bytes);
  return text === undefined ? finding('notUtf8', path) : readDocument(path, text, again);
}

/** Has a note keep `bytes` instead of its text: mostly they take half of the memory, and none of the heap. */
export function keeping(bytes: Uint8Array): Again {
  return { source: { text: () => decode(bytes) ?? '' } };
}
