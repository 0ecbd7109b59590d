import * as vscode from 'vscode';
import { exists } from './change.ts';
import type { NotesFolder } from './notesFolder.ts';
import type { Disk } from './platform.ts';
import { foldersOver, removeEmpty } from './remove.ts';
import { holds } from './replaceText.ts';
import type { Written } from './write.ts';

/** A file to be made. Never in the place of another: making fails when something is there. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Makes all of `files` on this machine's disk, each of them whole, or none. */
export async function makeFiles(
  folder: NotesFolder,
  files: readonly NewFile[],
  disk: Disk,
): Promise<Written> {
  const made = files.map(({ path, text }) => ({
    path,
    uri: vscode.Uri.joinPath(folder.uri, path),
    contents: new TextEncoder().encode(text),
  }));
  const folders = foldersOver(
    folder.uri,
    made.map(({ uri }) => uri),
  );
  const there = await Promise.all(folders.map(exists));
  for (const [index, { path, uri, contents }] of made.entries()) {
    const put = await disk.put(uri.fsPath, contents, undefined);
    if (put === 'done') continue;
    if (put === 'partly' || !(await unmake(made.slice(0, index)))) return 'partly';
    await removeEmpty(folders.filter((_, at) => !there[at]));
    return typeof put === 'object' ? { ...put, kind: 'failed', path } : put;
  }
  return 'done';
}

/** Takes away those files that were made before others could not be, as long as they hold what was put there. */
export async function unmake(
  made: readonly { readonly uri: vscode.Uri; readonly contents: Uint8Array }[],
): Promise<boolean> {
  for (const { uri, contents } of made) {
    if (!(await exists(uri))) continue;
    if (!(await holds(uri, contents))) return false;
    await vscode.workspace.fs.delete(uri);
  }
  return true;
}
