import * as vscode from 'vscode';
import { builtInTemplate } from '../../core/notes/template.ts';
import type { House } from '../house.ts';
import { commands } from '../ids.ts';
import { findLink, type NotesFolder } from '../notesFolder.ts';
import { notebookIn } from '../notebookIn.ts';
import { isFolderInside, readSettings, section, tidyPath } from '../settings.ts';
import { said } from '../words/commands.ts';
import { write } from '../write.ts';
import { tellWritten } from './tellWritten.ts';

/** Asks where the notes shall live and whether to put the template there. Escape at any step writes nothing. */
export async function setUp(house: House): Promise<void> {
  const { session, folders } = house;
  await session.settled();
  if (!session.folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  const workspaceFolder = await pickWorkspaceFolder(session.folder);
  if (!workspaceFolder) return;
  const current = readSettings(workspaceFolder.uri).notesFolder;
  const chosen = await choose(house, workspaceFolder, current);
  if (!chosen) return;
  const { wanted, place, template } = chosen;

  // First: a folder that cannot be made must not be the one that is set.
  await session.mayBeEmpty();
  await vscode.workspace.fs.createDirectory(place);
  if (wanted !== current) {
    const configuration = vscode.workspace.getConfiguration(section, workspaceFolder.uri);
    await configuration.update('notesFolder', wanted || '.', vscode.ConfigurationTarget.WorkspaceFolder);
  }
  await folders.choose({ workspaceFolder });
  await session.reload();
  const path = 'templates/one-on-one.md';
  if (template && !session.notebook.documents.has(path)) {
    if (!(await tellWritten(write(session, () => ({ newFiles: [{ path, text: builtInTemplate }] }))))) return;
  }
  const add = said.addPersonNext();
  if ((await vscode.window.showInformationMessage(said.folderReady(wanted || '.'), add)) === add) {
    await vscode.commands.executeCommand(commands.addPerson);
  }
}

/** The only workspace folder, or the one that is picked. */
async function pickWorkspaceFolder(folder: NotesFolder): Promise<vscode.WorkspaceFolder | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length < 2) return folder.workspaceFolder;
  return vscode.window.showWorkspaceFolderPick({ placeHolder: said.pickWorkspaceFolder() });
}

interface Chosen {
  /** Within the workspace folder. */
  readonly wanted: string;
  readonly place: vscode.Uri;
  readonly template: boolean;
}

/** The folder that the person wants and has agreed to; whoever says no to one is asked for another, with what was typed. */
async function choose(
  { firstNote }: House,
  workspaceFolder: vscode.WorkspaceFolder,
  current: string,
): Promise<Chosen | undefined> {
  for (let value = current || '.'; ;) {
    const typed = await vscode.window.showInputBox({
      prompt: said.folderPrompt(),
      value,
      validateInput: (text) => (isFolderInside(text) ? undefined : said.folderInvalid()),
    });
    if (typed === undefined) return undefined;
    const choice = await vscode.window.showQuickPick(
      [
        { label: said.templatesNo(), detail: said.templatesNoDetail(), template: false },
        { label: said.templatesYes(), detail: said.templatesYesDetail(), template: true },
      ],
      { title: said.templatesOffer() },
    );
    if (!choice) return undefined;
    const wanted = tidyPath(typed);
    const place = vscode.Uri.joinPath(workspaceFolder.uri, wanted);
    const link = await findLink(workspaceFolder.uri, place);
    if (link !== undefined) {
      await tellWritten(Promise.resolve({ kind: 'linked', path: link }));
      return undefined;
    }
    const consent = await firstNote.consent({ uri: place, workspaceFolder }, await notebookIn(place));
    if (consent !== 'declined') return { wanted, place, template: choice.template };
    value = typed;
  }
}
