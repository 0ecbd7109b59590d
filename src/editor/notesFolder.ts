import * as vscode from 'vscode';
import { readSettings } from './settings.ts';

/** Where the notes live, or will live once the first is written. */
export interface NotesFolder {
  readonly uri: vscode.Uri;
  readonly workspaceFolder: vscode.WorkspaceFolder;
  readonly exists: boolean;
}

/**
 * The notes folder: in the first workspace folder that has one, else where one would be made in the first.
 * Undefined when no folder is open.
 */
export async function findNotesFolder(): Promise<NotesFolder | undefined> {
  const candidates = (vscode.workspace.workspaceFolders ?? []).map((workspaceFolder) => ({
    workspaceFolder,
    uri: vscode.Uri.joinPath(workspaceFolder.uri, readSettings(workspaceFolder.uri).notesFolder),
  }));
  for (const candidate of candidates) {
    if (await isRealFolder(candidate.workspaceFolder.uri, candidate.uri))
      return { ...candidate, exists: true };
  }
  return candidates[0] && { ...candidates[0], exists: false };
}

/** The path of `uri` within `folder`, `/` between its parts; undefined when it lies elsewhere. */
export function pathWithin(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(root) && uri.path.length > root.length ? uri.path.slice(root.length) : undefined;
}

/** A folder reached without passing a symbolic link: a link could lead the notes out of the workspace. */
async function isRealFolder(workspaceFolder: vscode.Uri, uri: vscode.Uri): Promise<boolean> {
  let at = workspaceFolder;
  for (const part of pathWithin(workspaceFolder, uri)?.split('/') ?? []) {
    at = vscode.Uri.joinPath(at, part);
    try {
      if ((await vscode.workspace.fs.stat(at)).type !== vscode.FileType.Directory) return false;
    } catch {
      return false;
    }
  }
  return true;
}
