/** The notes of the workspace that the in-host tests run in, as files on disk. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';

/** The workspace folder on disk. */
export function workspace(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The tests want a folder open.');
  return folder.uri.fsPath;
}

/** Where a file of the notes folder lies. */
export function noteFile(path: string): string {
  return join(workspace(), 'one-on-ones', path);
}

export function noteUri(path: string): vscode.Uri {
  return vscode.Uri.file(noteFile(path));
}

export async function readNote(path: string): Promise<string> {
  return readFile(noteFile(path), 'utf8');
}

/** Writes a note behind the editor's back, as git or another program would. */
export async function writeNote(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(noteFile(path)), { recursive: true });
  await writeFile(noteFile(path), text);
}

export function hasNote(path: string): boolean {
  return existsSync(noteFile(path));
}

/** Runs git in the workspace; resolves to what it prints. */
export async function git(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd: workspace() });
  return stdout;
}

/** Puts the workspace back to its first commit and closes every editor without saving. */
export async function startAfresh(): Promise<void> {
  await closeEditors();
  await git('reset', '--quiet', '--hard', await firstCommit());
  await git('clean', '--quiet', '-fdx');
  await rm(join(workspace(), '.git/info/exclude'), { force: true });
}

export async function closeEditors(): Promise<void> {
  // VS Code's own settings may be on their way to the disk; they are none of ours.
  const ours = ({ isUntitled, uri }: vscode.TextDocument): boolean =>
    isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty && ours(each))) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
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

async function firstCommit(): Promise<string> {
  return (await git('rev-list', '--max-parents=0', 'HEAD')).trim();
}
