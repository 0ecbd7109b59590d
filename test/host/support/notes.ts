/** The notes of the workspace that the in-host tests run in. */
import * as vscode from 'vscode';
import { putBack } from './disk.ts';

export { git, hasNote, noteFile, noteUri, readNote, workspace, writeNote } from './disk.ts';

/** Puts the workspace back to its first commit and closes every editor without saving. */
export async function startAfresh(): Promise<void> {
  await closeEditors();
  await putBack();
}

export async function closeEditors(): Promise<void> {
  // VS Code's own settings may be on their way to the disk; they are none of ours.
  const ours = ({ isUntitled, uri }: vscode.TextDocument): boolean =>
    isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const unsaved = (): readonly vscode.TextDocument[] =>
    vscode.workspace.textDocuments.filter((each) => each.isDirty && ours(each));
  // An undo of several files may still be on its way.
  await until('nothing is unsaved', async () => {
    for (const document of unsaved()) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    return unsaved().length === 0;
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The on-save settings that change lines nobody touched; `startAfresh` takes them away again. */
export async function tidyOnSaving(): Promise<void> {
  const files = vscode.workspace.getConfiguration('files');
  for (const key of ['trimTrailingWhitespace', 'insertFinalNewline', 'trimFinalNewlines']) {
    await files.update(key, true, vscode.ConfigurationTarget.Workspace);
  }
}

/** Waits until `holds`, looking again and again; fails with `what` after twenty seconds. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Waited twenty seconds in vain: ${what}`);
}

/** Today on the wall calendar, `offset` days on. */
export function day(offset = 0): string {
  const now = new Date();
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() + offset, 12);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}
