import * as vscode from 'vscode';
import { personOf, teamOf, type Person } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { said } from '../words/commands.ts';

const lastPerson = 'lastPerson';

/**
 * The person a command is about: the one whose id was handed in, else the user's pick, with the last one first.
 * Undefined when nobody is picked.
 *
 * @param leavers Whether those who have left can be picked too; they come last.
 */
export async function pickPerson(
  house: House,
  title: string,
  id?: unknown,
  leavers = false,
): Promise<Person | undefined> {
  await house.session.settled();
  if (!house.session.folder) {
    void vscode.window.showInformationMessage(said.openFolderFirst());
    return undefined;
  }
  const team = teamOf(house.session.notebook);
  if (typeof id === 'string') return remember(house, personOf(team, id));
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

async function remember(house: House, person: Person | undefined): Promise<Person | undefined> {
  if (person) await house.context.workspaceState.update(lastPerson, person.id);
  return person;
}
