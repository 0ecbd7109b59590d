import * as vscode from 'vscode';
import { parkEdits } from '../../core/notes/edits/park.ts';
import { newPage } from '../../core/team/newPage.ts';
import { folderOf } from '../../core/team/newNote.ts';
import { personOf, teamOf, type Person } from '../../core/team/notebook.ts';
import { applyEdits } from '../../core/notes/span.ts';
import type { House } from '../house.ts';
import type { Session } from '../session.ts';
import { said } from '../words/commands.ts';
import { write, type Written } from '../write.ts';
import { pickPerson } from './pickPerson.ts';
import { tellWritten } from './tellWritten.ts';

/** Parks a talking point for somebody without leaving the note that is being written. */
export async function park(house: House, id?: unknown): Promise<void> {
  const person = await pickPerson(house, said.parkWhom(), id);
  if (!person) return;
  const point = await vscode.window.showInputBox({ prompt: said.parkPrompt(person.name) });
  if (point === undefined || point.trim() === '') return;
  await parkAndTell(house, person, point);
}

/** Parks `point` and says so in passing, or says what is wrong. */
export async function parkAndTell(house: House, person: Person, point: string): Promise<boolean> {
  const written = await parkPoint(house.session, person, point);
  if (!(await tellWritten(Promise.resolve(written)))) return false;
  // No name: the status bar is seen by all with whom the screen is shared.
  vscode.window.setStatusBarMessage(written === 'nothing' ? said.parkedAlready() : said.parked(), 5000);
  return true;
}

/** Adds `point` to the person's page, which is made when they have none. */
export function parkPoint(session: Session, person: Person, point: string): Promise<Written> {
  return write(session, (notebook) => {
    const { page = undefined } = personOf(teamOf(notebook), person.id) ?? {};
    if (page) return { changes: [{ path: page.path, edit: ({ text }) => parkEdits(text, point) }] };
    const empty = newPage({ name: person.name, role: '', cadence: undefined });
    const text = applyEdits(empty, parkEdits(empty, point));
    return { newFiles: [{ path: `${folderOf(person)}/README.md`, text }] };
  });
}
