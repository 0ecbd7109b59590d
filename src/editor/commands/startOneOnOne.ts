import * as vscode from 'vscode';
import type { Day } from '../../core/notes/day.ts';
import { builtInTemplate } from '../../core/notes/template.ts';
import { newNote, noteOf, type NewNote } from '../../core/team/newNote.ts';
import { personOf, teamOf } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import type { Session } from '../session.ts';
import { today } from '../today.ts';
import { said } from '../words/commands.ts';
import { writeChanges, type Written } from '../write.ts';
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
  let { note, written } = await writeNote(session, person.id, day);
  // Somebody typed, or git pulled, between reading and writing: read again, once.
  if (written === 'movedOn') {
    await session.reload();
    ({ note, written } = await writeNote(session, person.id, day));
  }
  if (!(await tellWritten(Promise.resolve(written))) || !note) return;
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.joinPath(session.folder.uri, note.path),
  );
  const cursor = document.positionAt(note.cursor);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(cursor, cursor),
    preview: false,
  });
}

async function writeNote(
  session: Session,
  id: string,
  day: Day,
): Promise<{ note: NewNote | undefined; written: Written }> {
  const { notebook } = session;
  const team = teamOf(notebook);
  const person = personOf(team, id);
  if (!person) return { note: undefined, written: 'movedOn' };
  const own = team.supplements.find(
    (each) => each.kind === 'template' && /(?:^|\/)one-on-one\.md$/i.test(each.path),
  );
  const note = newNote(notebook, person, day, own?.text ?? builtInTemplate);
  const changes = [...note.edits].map(([path, edits]) => {
    const before = notebook.documents.get(path)?.text;
    // A copy and the mark on its original belong together: neither is made from a note that moved on.
    return { path, edit: (current: { text: string }) => (current.text === before ? edits : undefined) };
  });
  return { note, written: await writeChanges(session, changes, [note]) };
}
