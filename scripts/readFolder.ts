import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../src/core/notes/document.ts';
import type { Finding } from '../src/core/notes/finding.ts';
import { placeOf } from '../src/core/notes/place.ts';
import type { NoteIndex } from '../src/core/team/noteIndex.ts';
import type { Notebook } from '../src/core/team/notebook.ts';
import { fastDocuments } from '../src/editor/fastDocuments.ts';
import { fastRead } from '../src/editor/node/fastRead.ts';

/** The notes folder that is meant by `folder`: itself, or the `one-on-ones` in it. */
export function notesFolderIn(folder: string): string {
  const inside = join(folder, 'one-on-ones');
  return existsSync(inside) ? inside : folder;
}

/**
 * Reads a whole notes folder from disk, as the extension does. Throws only when the folder or a file cannot be read.
 *
 * @param index what is known of it from before
 * @param now the time in milliseconds
 */
export function readFolder(folder: string, index?: NoteIndex, now?: () => number): Notebook {
  const documents = new Map<string, Document>();
  const unread = new Map<string, Finding>();
  const files = fastDocuments(fastRead, folder, undefined, now);
  for (const path of listFiles(folder, '', (path) => index?.notes.has(path) ?? false)) {
    const document = files.read(path, index?.notes.get(path));
    if (!document) continue;
    if ('code' in document) unread.set(path, document);
    else documents.set(path, document);
  }
  return { documents, unread };
}

function listFiles(folder: string, under: string, isOurs: (path: string) => boolean): readonly string[] {
  return [...fastRead.list(join(folder, under))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, type]) => {
      const path = under === '' ? name : `${under}/${name}`;
      if (type === 'folder' && !name.startsWith('.') && name !== 'node_modules')
        return listFiles(folder, path, isOurs);
      return type === 'file' && (isOurs(path) || placeOf(path)) ? [path] : [];
    });
}
