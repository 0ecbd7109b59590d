import * as vscode from 'vscode';
import { builtInTemplate } from '../../core/notes/template.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { findLink } from '../notesFolder.ts';
import { isFolderInside, section, tidyPath } from '../settings.ts';
import { said } from '../words/commands.ts';
import { write } from '../write.ts';
import { tellWritten } from './tellWritten.ts';

/** Asks where the notes shall live and whether to put the template there. Escape at any step writes nothing. */
export async function setUp(house: House): Promise<void> {
  const { session } = house;
  await session.settled();
  const { folder } = session;
  if (!folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  const current = session.settings.notesFolder;
  const typed = await vscode.window.showInputBox({
    prompt: said.folderPrompt(),
    value: current || '.',
    validateInput: (value) => (isFolderInside(value) ? undefined : said.folderInvalid()),
  });
  if (typed === undefined) return;
  const wanted = tidyPath(typed);
  const choice = await vscode.window.showQuickPick(
    [
      { label: said.templatesNo(), detail: said.templatesNoDetail(), template: false },
      { label: said.templatesYes(), detail: said.templatesYesDetail(), template: true },
    ],
    { title: said.templatesOffer() },
  );
  if (!choice) return;

  const place = vscode.Uri.joinPath(folder.workspaceFolder.uri, wanted);
  const link = await findLink(folder.workspaceFolder.uri, place);
  if (link !== undefined) return void (await tellWritten(Promise.resolve({ kind: 'linked', path: link })));
  // First: a folder that cannot be made must not be the one that is set.
  await session.mayBeEmpty();
  await vscode.workspace.fs.createDirectory(place);
  if (wanted !== current) {
    const configuration = vscode.workspace.getConfiguration(section, folder.workspaceFolder.uri);
    await configuration.update('notesFolder', wanted || '.', vscode.ConfigurationTarget.WorkspaceFolder);
  }
  await session.reload();
  const path = 'templates/one-on-one.md';
  if (choice.template && !session.notebook.documents.has(path)) {
    if (!(await tellWritten(write(session, () => ({ newFiles: [{ path, text: builtInTemplate }] }))))) return;
  }
  const add = said.addPersonNext();
  if ((await vscode.window.showInformationMessage(said.folderReady(wanted || '.'), add)) === add) {
    await vscode.commands.executeCommand(commands.addPerson);
  }
}
