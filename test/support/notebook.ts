import { readDocument } from '../../src/core/notes/document.ts';
import { applyEdits } from '../../src/core/notes/span.ts';
import { boilerplate, builtInTemplate, type IsBoilerplate } from '../../src/core/notes/template.ts';
import type { NewNote } from '../../src/core/team/newNote.ts';
import { emptyNotebook, teamOf, withDocument, type Notebook } from '../../src/core/team/notebook.ts';

/** A notes folder in memory: paths and what stands in the files. */
export type Files = Readonly<Record<string, string>>;

/** The notebook of `files`, read one after the other. */
export function notebookOf(files: Files): Notebook {
  return Object.entries(files).reduce((notebook, [path, text]) => {
    const read = readDocument(path, text);
    return read ? withDocument(notebook, read) : notebook;
  }, emptyNotebook);
}

/** What only stands in notes because a template of `notebook`, ours, or one of `templates` put it there. */
export function boilerplateOf(notebook: Notebook, ...templates: readonly string[]): IsBoilerplate {
  const { people, supplements } = teamOf(notebook);
  const own = supplements.flatMap(({ kind, text }) => (kind === 'template' ? [text] : []));
  return boilerplate([builtInTemplate, ...own, ...templates], people);
}

/** The files after a one-on-one was started: the new note is there, its edits are made. */
export function started(files: Files, note: NewNote): Files {
  const edited = [...note.edits].map(([path, edits]) => [path, applyEdits(files[path] ?? '', edits)]);
  return { ...files, ...(Object.fromEntries(edited) as Files), [note.path]: note.text };
}
