import * as vscode from 'vscode';
import type { Document } from '../../core/notes/document.ts';
import { builtInTemplate } from '../../core/notes/template.ts';
import { newNote, noteOf } from '../../core/team/newNote.ts';
import { personOf, teamOf, type Notebook } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { said } from '../words/commands.ts';
import { write } from '../write.ts';
import { pickPerson } from './pickPerson.ts';
import { tellWritten } from './tellWritten.ts';

/** Opens today's note with somebody, made from the template when there is none yet. */
export async function startOneOnOne(house: House, id?: unknown): Promise<void> {
  const { session } = house;
  const person = await pickPerson(house, said.whom(), id);
  if (!person) return;
  const day = today();
  const found: { note?: TodaysNote } = {};
  const writing = write(session, (notebook) => {
    const current = personOf(teamOf(notebook), person.id);
    // The folder may be another one than when the person was picked.
    const uri = session.folder?.uri;
    if (!current || !uri) return {};
    // Looked for only now: of two starts at once, the second finds the note that the first has made.
    const existing = noteOf(current, day);
    if (existing !== undefined) {
      found.note = { uri: vscode.Uri.joinPath(uri, existing) };
      return {};
    }
    const note = newNote(notebook, current, day, templateIn(notebook), house.reader().isBoilerplate);
    found.note = { uri: vscode.Uri.joinPath(uri, note.path), cursor: note.cursor };
    const changes = [...note.edits].map(([path, edits]) => {
      const before = notebook.documents.get(path)?.text;
      // A copy and the mark on its original belong together: neither is made from a note that moved on.
      return { path, edit: ({ text }: Document) => (text === before ? edits : undefined) };
    });
    return { changes, newFiles: [note] };
  });
  if (!(await tellWritten(writing)) || !found.note) return;
  await open(found.note);
  // What to know of them stands beside their note, wherever the panel was.
  await house.go({ kind: 'person', person: person.id });
}

interface TodaysNote {
  readonly uri: vscode.Uri;
  /** Where typing starts in one that was just made. */
  readonly cursor?: number;
}

/** The user's own template, else ours. */
export function templateIn(notebook: Notebook): string {
  const own = teamOf(notebook).supplements.find(
    ({ kind, path }) => kind === 'template' && /(?:^|\/)one-on-one\.md$/i.test(path),
  );
  return own?.text ?? builtInTemplate;
}

async function open({ uri, cursor: offset }: TodaysNote): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (offset === undefined) return void (await vscode.window.showTextDocument(document));
  const cursor = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(cursor, cursor),
    preview: false,
  });
}
