import * as vscode from 'vscode';
import type { Choice } from '../../core/guard/whereabouts.ts';
import { guardWords } from '../words/guard.ts';
import type { Questions } from './firstNote.ts';

/** Asks the person at the screen. */
export const questions: Questions = {
  async where(place, where) {
    const message = guardWords.firstNote(place.fsPath);
    const options = { modal: true, detail: guardWords.where(where) };
    const items = where.choices.map(asItem);
    const picked =
      where.kind === 'shared'
        ? await vscode.window.showWarningMessage(message, options, ...items)
        : await vscode.window.showInformationMessage(message, options, ...items);
    return picked?.choice;
  },
  async newRemote(_place, { choices }, addresses) {
    const items = choices.map(asItem);
    return (await vscode.window.showInformationMessage(guardWords.newRemote(addresses), ...items))?.choice;
  },
  async folder() {
    const openLabel = guardWords.openLabel();
    const options = { canSelectFolders: true, canSelectFiles: false, canSelectMany: false, openLabel };
    return (await vscode.window.showOpenDialog({ ...options, title: guardWords.folderTitle() }))?.[0];
  },
  async sameRepository(folder) {
    await vscode.window.showInformationMessage(guardWords.sameRepository(folder.fsPath), { modal: true });
  },
  async stillSeen() {
    await vscode.window.showInformationMessage(guardWords.stillSeen(), { modal: true });
  },
  async open(folder) {
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: true });
  },
};

function asItem(choice: Choice): vscode.MessageItem & { readonly choice: Choice } {
  return { title: guardWords.choice(choice), choice };
}
