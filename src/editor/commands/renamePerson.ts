import * as vscode from 'vscode';
import { slug } from '../../core/notes/folderName.ts';
import { personOf, teamOf, type Person, type Team } from '../../core/team/notebook.ts';
import {
  homeOf,
  renamingEdits,
  stillNamed,
  timesNamed,
  type Home,
  type NewName,
} from '../../core/team/renaming.ts';
import { exists } from '../change.ts';
import type { House } from '../house.ts';
import { pathWithin } from '../notesFolder.ts';
import { renamingWords } from '../words/renaming.ts';
import { write } from '../write.ts';
import { pickPerson } from './pickPerson.ts';
import { tellWritten } from './tellWritten.ts';

/** Gives somebody another name, wherever their old one or their handle says who they are. Escape at any step writes nothing. */
export async function renamePerson(house: House, id?: unknown): Promise<void> {
  const person = await pickPerson(house, renamingWords.whom(), id, true);
  if (!person) return;
  // Word of what another program just wrote may not have come yet, and no handle may be missed.
  await house.session.reload();
  const trouble = obstacle(house, person);
  if (trouble !== undefined) return void vscode.window.showWarningMessage(trouble);
  const typed = await vscode.window.showInputBox({
    title: renamingWords.title(person.name),
    prompt: renamingWords.prompt(),
    value: person.name,
    validateInput: (value) => troubleWith(tidy(value), person, teamOf(house.session.notebook)),
  });
  const name = tidy(typed ?? '');
  if (name === '' || name === person.name) return;
  const everywhere = await askEverywhere(house, person, name);
  if (everywhere !== undefined) await rename(house, person, name, everywhere);
}

/** Whether the name changes in running text, too; no question where it stands in none. Undefined on Escape. */
async function askEverywhere({ session }: House, person: Person, name: string): Promise<boolean | undefined> {
  const to = { name, id: slug(name) };
  const times = timesNamed(session.notebook.documents.values(), teamOf(session.notebook), person, to);
  if (times === 0) return false;
  const items = [
    { label: renamingWords.leave(), everywhere: false },
    { label: renamingWords.everywhere(), everywhere: true },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: renamingWords.title(person.name),
    placeHolder: renamingWords.named(person.name, times),
  });
  return picked?.everywhere;
}

/** The same with a name that was asked for elsewhere, as by F2. Throws words for the user where it cannot be. */
export async function renameTo(house: House, person: Person, name: string): Promise<void> {
  await house.session.reload();
  const trouble = obstacle(house, person) ?? troubleWith(tidy(name), person, teamOf(house.session.notebook));
  if (trouble !== undefined) throw new Error(trouble);
  if (tidy(name) !== person.name) await rename(house, person, tidy(name), false);
}

async function rename(
  house: House,
  { id: before }: Person,
  name: string,
  everywhere: boolean,
): Promise<void> {
  const { session } = house;
  const id = slug(name);
  if (await isTaken(house, before, id)) {
    return void vscode.window.showWarningMessage(renamingWords.taken(name, id));
  }
  const written = write(session, (notebook) => {
    const team = teamOf(notebook);
    const person = personOf(team, before);
    const home = person && homeOf(person);
    if (!person || !home) return {};
    const moves = home.folder !== `${home.above}${id}` && before !== id;
    return {
      changes: changesFor(team, person, { name, id, everywhere }, notebook.documents.keys()),
      moves: moves ? [moveOf(home, id)] : [],
    };
  });
  const old = personOf(teamOf(session.notebook), before);
  if (!old || !(await tellWritten(written))) return;
  const left = stillNamed(session.notebook.documents.values(), old);
  void vscode.window.showInformationMessage(
    left === 0 ? renamingWords.done(name) : renamingWords.stillNamed(name, old.name, left),
  );
  await house.show({ kind: 'person', person: id });
}

/** Whether something lies where the folder would go: not only people have folders. */
async function isTaken({ session }: House, before: string, id: string): Promise<boolean> {
  const person = personOf(teamOf(session.notebook), before);
  const home = person && homeOf(person);
  if (!home || !session.folder || before === id) return false;
  return exists(vscode.Uri.joinPath(session.folder.uri, `${home.above}${id}`));
}

function changesFor(team: Team, person: Person, to: NewName, paths: Iterable<string>) {
  return [...paths].map((path) => ({
    path,
    edit: (document: Parameters<typeof renamingEdits>[0]) => renamingEdits(document, team, person, to),
  }));
}

function moveOf({ folder, above }: Home, id: string): { readonly from: string; readonly to: string } {
  return { from: folder, to: `${above}${id}` };
}

/** Why `person` cannot be renamed now, whatever the name. */
function obstacle({ session }: House, person: Person): string | undefined {
  const home = homeOf(person);
  const { folder } = session;
  if (!home || !folder) return renamingWords.noHome(person.name);
  const merging = [...session.notebook.documents.values()].find(({ conflicted }) => conflicted);
  if (merging) return renamingWords.conflicted(merging.path);
  for (const document of vscode.workspace.textDocuments) {
    const path = document.isDirty ? pathWithin(folder.uri, document.uri) : undefined;
    if (path !== undefined && session.notebook.documents.has(path)) return renamingWords.typing(path);
  }
  return undefined;
}

function troubleWith(name: string, person: Person, team: Team): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return renamingWords.noName();
  const id = slug(name);
  const taken = id !== person.id && team.people.some((each) => each.id === id);
  return taken ? renamingWords.taken(name, id) : undefined;
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}
