import * as vscode from 'vscode';
import type { Document } from '../../core/notes/document.ts';
import { builtInTemplate } from '../../core/notes/template.ts';
import { newNote, noteOf, type NewNote } from '../../core/team/newNote.ts';
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
  if (!person || !session.folder) return;
  const day = today();
  const existing = noteOf(person, day);
  if (existing !== undefined) {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(session.folder.uri, existing));
    return;
  }
  const started: { note?: NewNote } = {};
  const writing = write(session, (notebook) => {
    const current = personOf(teamOf(notebook), person.id);
    if (!current) return {};
    const note = newNote(notebook, current, day, templateIn(notebook), house.reader().isBoilerplate);
    started.note = note;
    const changes = [...note.edits].map(([path, edits]) => {
      const before = notebook.documents.get(path)?.text;
      // A copy and the mark on its original belong together: neither is made from a note that moved on.
      return { path, edit: ({ text }: Document) => (text === before ? edits : undefined) };
    });
    return { changes, newFiles: [note] };
  });
  if (!(await tellWritten(writing)) || !started.note) return;
  await openAt(vscode.Uri.joinPath(session.folder.uri, started.note.path), started.note.cursor);
}

/** The user's own template, else ours. */
function templateIn(notebook: Notebook): string {
  const own = teamOf(notebook).supplements.find(
    ({ kind, path }) => kind === 'template' && /(?:^|\/)one-on-one\.md$/i.test(path),
  );
  return own?.text ?? builtInTemplate;
}

async function openAt(uri: vscode.Uri, offset: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const cursor = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(cursor, cursor),
    preview: false,
  });
}
