/** The workspace that the in-host tests run in, as files on disk, changed behind the editor's back. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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

/** Every file of the notes folder, hidden ones included: its path there, and its bytes. */
export async function everyFile(): Promise<readonly (readonly [path: string, bytes: Uint8Array])[]> {
  const entries = await readdir(noteFile(''), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => [relative(noteFile(''), path), await readFile(path)] as const),
  );
}

/** Runs git in the workspace; resolves to what it prints. */
export async function git(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd: workspace() });
  return stdout;
}

/** Puts the workspace back to its first commit. */
export async function putBack(): Promise<void> {
  const first = (await git('rev-list', '--max-parents=0', 'HEAD')).trim();
  await git('reset', '--quiet', '--hard', first);
  await git('clean', '--quiet', '-fdx');
  await rm(join(workspace(), '.git/info/exclude'), { force: true });
}
