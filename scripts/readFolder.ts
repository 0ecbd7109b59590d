import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument, type Document } from '../src/core/notes/document.ts';
import { finding, type Finding } from '../src/core/notes/finding.ts';
import { placeOf } from '../src/core/notes/place.ts';
import type { Notebook } from '../src/core/team/notebook.ts';
import { decode } from '../src/editor/decode.ts';

/** A note longer than this many bytes is listed and left alone, as in the editor. */
const maxBytes = 1024 * 1024;

/** The notes folder that is meant by `folder`: itself, or the `one-on-ones` in it. */
export function notesFolderIn(folder: string): string {
  const inside = join(folder, 'one-on-ones');
  return existsSync(inside) ? inside : folder;
}

/** Reads a whole notes folder from disk, as the extension does. Throws only when the folder cannot be listed. */
export function readFolder(folder: string): Notebook {
  const documents = new Map<string, Document>();
  const unread = new Map<string, Finding>();
  for (const path of listFiles(folder, '')) {
    const read = readOne(folder, path);
    if (!read) continue;
    if ('code' in read) unread.set(path, read);
    else documents.set(path, read);
  }
  return { documents, unread };
}

function listFiles(folder: string, under: string): readonly string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = under === '' ? entry.name : `${under}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') {
        return listFiles(folder, path);
      }
      return entry.isFile() && placeOf(path) ? [path] : [];
    });
}

function readOne(folder: string, path: string): Document | Finding | undefined {
  const file = join(folder, path);
  const { size } = statSync(file);
  if (size > maxBytes) return finding('tooLarge', path, { bytes: String(size) });
  const bytes = readFileSync(file);
  const text = decode(bytes);
  return text === undefined
    ? finding('notUtf8', path)
    : readDocument(path, text, { source: { text: () => decode(bytes) ?? '' } });
}
