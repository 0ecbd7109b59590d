import * as vscode from 'vscode';
import { personOf, teamOf, type Person } from '../../core/team/notebook.ts';
import { personAt } from '../../core/team/whose.ts';
import type { House } from '../house.ts';
import { pathWithin } from '../notesFolder.ts';
import { said } from '../words/commands.ts';

const lastPerson = 'lastPerson';

/**
 * The person a command is about: the one who was handed in, else the user's pick, with the last one first.
 * Undefined when nobody is picked.
 *
 * @param handed An id, what a context menu of the panel says of itself, or one of the person's files.
 * @param leavers Whether those who have left can be picked too; they come last.
 */
export async function pickPerson(
  house: House,
  title: string,
  handed?: unknown,
  leavers = false,
): Promise<Person | undefined> {
  await house.session.settled();
  if (!house.session.folder) {
    void vscode.window.showInformationMessage(said.openFolderFirst());
    return undefined;
  }
  const team = teamOf(house.session.notebook);
  const id = handedIn(house, handed);
  if (id !== undefined) return remember(house, personOf(team, id));
  const last = house.context.workspaceState.get<string>(lastPerson);
  const hasLeft = (person: Person): boolean => person.page?.active === false;
  const people = team.people
    .filter((person) => leavers || !hasLeft(person))
    .sort((a, b) => Number(b.id === last) - Number(a.id === last) || Number(hasLeft(a)) - Number(hasLeft(b)));
  if (people.length === 0) {
    const add = said.addPersonNext();
    const choice = await vscode.window.showInformationMessage(said.nobodyYet(), add);
    if (choice === add) await vscode.commands.executeCommand('oneOnOne.addPerson');
    return undefined;
  }
  const items = people.map((person) => ({
    label: person.name,
    description: person.page?.role ?? '',
    person,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return remember(house, picked?.person);
}

/** Forgets that somebody was the last to be picked. */
export async function forgetLast({ context }: House, id: string): Promise<void> {
  if (context.workspaceState.get<string>(lastPerson) === id)
    await context.workspaceState.update(lastPerson, undefined);
}

function handedIn({ session }: House, handed: unknown): string | undefined {
  if (typeof handed === 'string') return handed;
  if (handed instanceof vscode.Uri) {
    const path = session.folder && pathWithin(session.folder.uri, handed);
    return path === undefined ? undefined : personAt(teamOf(session.notebook), path)?.id;
  }
  const isRow = typeof handed === 'object' && handed !== null && 'person' in handed;
  return isRow && typeof handed.person === 'string' ? handed.person : undefined;
}

async function remember(house: House, person: Person | undefined): Promise<Person | undefined> {
  if (person) await house.context.workspaceState.update(lastPerson, person.id);
  return person;
}
