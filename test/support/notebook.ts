import { readDocument } from '../../src/core/notes/document.ts';
import { applyEdits } from '../../src/core/notes/span.ts';
import type { NewNote } from '../../src/core/team/newNote.ts';
import { emptyNotebook, withDocument, type Notebook } from '../../src/core/team/notebook.ts';

/** A notes folder in memory: paths and what stands in the files. */
export type Files = Readonly<Record<string, string>>;

/** The notebook of `files`, read one after the other. */
export function notebookOf(files: Files): Notebook {
  return Object.entries(files).reduce((notebook, [path, text]) => {
    const read = readDocument(path, text);
    return read ? withDocument(notebook, read) : notebook;
  }, emptyNotebook);
}

/** The files after a one-on-one was started: the new note is there, its edits are made. */
export function started(files: Files, note: NewNote): Files {
  const edited = [...note.edits].map(([path, edits]) => [path, applyEdits(files[path] ?? '', edits)]);
  return { ...files, ...(Object.fromEntries(edited) as Files), [note.path]: note.text };
}
