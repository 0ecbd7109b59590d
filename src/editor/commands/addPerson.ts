import * as vscode from 'vscode';
import { folderName } from '../../core/notes/folderName.ts';
import { newPage } from '../../core/team/newPage.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { said } from '../words/commands.ts';
import { write } from '../write.ts';
import { pickCadence } from './pickCadence.ts';
import { tellWritten } from './tellWritten.ts';

/** Asks for name, role and rhythm, and makes the person's page. Escape at any step writes nothing. */
export async function addPerson(house: House): Promise<void> {
  const { session } = house;
  await session.settled();
  if (!session.folder) {
    void vscode.window.showInformationMessage(said.openFolderFirst());
    return;
  }
  // Before anything is typed that would be lost with a no.
  if ((await session.consent()) === 'declined') return;
  const { people } = teamOf(session.notebook);
  const name = await askName(new Set(people.map((person) => person.name.toLowerCase())));
  if (name === undefined) return;
  const role = await vscode.window.showInputBox({ title: said.nameTitle(), prompt: said.rolePrompt(name) });
  if (role === undefined) return;
  const cadence = await pickCadence(said.nameTitle(), said.cadencePrompt(name));
  if (!cadence) return;

  const taken = new Set([
    ...people.map((person) => person.id),
    ...[...session.notebook.documents.keys()].map((path) => path.split('/')[0] ?? ''),
  ]);
  const id = folderName(name, taken);
  const text = newPage({ name, role: role.trim(), cadence: cadence.written });
  if (!(await tellWritten(write(session, () => ({ newFiles: [{ path: `${id}/README.md`, text }] }))))) return;
  // The first page makes the folder itself.
  if (!session.folder.exists) await session.reload();
  await house.show({ kind: 'person', person: id });
  const start = said.startNow();
  const choice = await vscode.window.showInformationMessage(said.personAdded(name), start);
  if (choice === start) await vscode.commands.executeCommand(commands.start, id);
}

async function askName(known: ReadonlySet<string>): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: said.nameTitle(),
    prompt: said.namePrompt(),
    validateInput: (value) => {
      if (!/[\p{L}\p{N}]/u.test(value)) return value === '' ? undefined : said.nameMissing();
      if (!known.has(value.trim().toLowerCase())) return undefined;
      return { message: said.nameTaken(value.trim()), severity: vscode.InputBoxValidationSeverity.Warning };
    },
  });
  const tidy = name?.replace(/\s+/g, ' ').trim();
  return tidy !== undefined && /[\p{L}\p{N}]/u.test(tidy) ? tidy : undefined;
}
