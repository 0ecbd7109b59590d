import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../src/core/notes/document.ts';
import { finding } from '../../src/core/notes/finding.ts';
import { emptyNotebook, withDocument, withUnread, type Notebook } from '../../src/core/team/notebook.ts';

/** The notebook in `folder` on disk, read as an editor would: UTF-8 or not at all, a byte order mark kept. */
export function readFolder(folder: string): Notebook {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .reduce((notebook, path) => {
      const text = decode(readFileSync(join(folder, path)));
      if (text === undefined) return withUnread(notebook, finding('notUtf8', path));
      const read = readDocument(path, text);
      return read ? withDocument(notebook, read) : notebook;
    }, emptyNotebook);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
