import * as vscode from 'vscode';
import { exists, openDocument } from './change.ts';
import { decode } from './decode.ts';
import { findLink, pathWithin, type NotesFolder } from './notesFolder.ts';
import type { Session } from './session.ts';

/** A file to delete, as long as it holds `text` and nobody is typing in it. */
export interface Removal {
  /** Path within the notes folder. */
  readonly path: string;
  readonly text: string;
}

/**
 * How deleting ended.
 * - `movedOn`: a file no longer holds what it should, and nothing was deleted.
 * - `refused`: nothing could be deleted.
 * - `partly`: not all of it could be deleted.
 * - `linked`: `path` (within the workspace folder) is a link that leads elsewhere, and nothing was deleted.
 */
export type Removed =
  'done' | 'movedOn' | 'refused' | 'partly' | { readonly kind: 'linked'; readonly path: string };

/**
 * Deletes files of the notes folder as one edit, which goes to the trash where there is one, and then those of their
 * folders that are left empty. Waits for the writes under way; when it resolves, the session knows.
 */
export function remove(session: Session, files: readonly Removal[]): Promise<Removed> {
  return session.inTurn(async () => {
    await session.settled();
    const { folder } = session;
    if (!folder) return 'refused';
    try {
      return await removeNow(folder, files);
    } finally {
      await session.mayBeEmpty(files.map(({ path }) => vscode.Uri.joinPath(folder.uri, path)));
    }
  });
}

async function removeNow(folder: NotesFolder, files: readonly Removal[]): Promise<Removed> {
  const uris = files.map(({ path }) => vscode.Uri.joinPath(folder.uri, path));
  for (const uri of uris) {
    const link = await findLink(folder.workspaceFolder.uri, uri);
    if (link !== undefined) return { kind: 'linked', path: link };
  }
  const edit = new vscode.WorkspaceEdit();
  for (const [index, { text }] of files.entries()) {
    const uri = uris[index];
    if (!uri || !(await isAsRead(uri, text))) return 'movedOn';
    edit.deleteFile(uri);
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    const there = await Promise.all(uris.map(exists));
    return there.every(Boolean) ? 'refused' : 'partly';
  }
  await removeEmpty(foldersOver(folder.uri, uris));
  return 'done';
}

/** Takes away those of `folders` that have nothing in them. Never more: what is in them stops it. */
export async function removeEmpty(folders: readonly vscode.Uri[]): Promise<void> {
  // What lies deeper has the longer path.
  for (const folder of [...folders].sort((a, b) => b.path.length - a.path.length)) {
    try {
      const { type } = await vscode.workspace.fs.stat(folder);
      const isEmpty = (await vscode.workspace.fs.readDirectory(folder)).length === 0;
      // A link is somebody's, wherever it leads.
      if (type !== vscode.FileType.Directory || !isEmpty) continue;
      await vscode.workspace.fs.delete(folder, { recursive: false });
    } catch {
      // Gone already, or something has come into it: an empty folder that stays does no harm.
    }
  }
}

async function isAsRead(uri: vscode.Uri, text: string): Promise<boolean> {
  if (openDocument(uri)?.isDirty || !(await exists(uri))) return false;
  return decode(await vscode.workspace.fs.readFile(uri)) === text;
}

/** The folders that `uris` lie in, within the notes folder. */
export function foldersOver(root: vscode.Uri, uris: readonly vscode.Uri[]): readonly vscode.Uri[] {
  const paths = uris.flatMap((uri) => {
    const folders = (pathWithin(root, uri) ?? '').split('/').slice(0, -1);
    return folders.map((_, index) => folders.slice(0, index + 1).join('/'));
  });
  return [...new Set(paths)].map((path) => vscode.Uri.joinPath(root, path));
}
