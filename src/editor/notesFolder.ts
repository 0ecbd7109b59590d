import * as vscode from 'vscode';
import { readSettings } from './settings.ts';

/** Where the notes live, or will live once the first is written. */
export interface NotesFolder {
  readonly uri: vscode.Uri;
  readonly workspaceFolder: vscode.WorkspaceFolder;
  readonly exists: boolean;
}

/** The notes folder that there is to find where nobody has chosen: the first. Undefined when no folder is open. */
export async function findNotesFolder(): Promise<NotesFolder | undefined> {
  return (await findNotesFolders())[0];
}

/** The notes folder of each workspace folder that has one; where none has, the one that would be made in the first. */
export async function findNotesFolders(): Promise<readonly NotesFolder[]> {
  const found: NotesFolder[] = [];
  const candidates = candidateFolders();
  for (const candidate of candidates) {
    if (await isRealFolder(candidate.workspaceFolder.uri, candidate.uri))
      found.push({ ...candidate, exists: true });
  }
  return found.length > 0 ? found : candidates.slice(0, 1).map((each) => ({ ...each, exists: false }));
}

/** Where each workspace folder would have its notes. */
export function candidateFolders(): readonly Pick<NotesFolder, 'uri' | 'workspaceFolder'>[] {
  return (vscode.workspace.workspaceFolders ?? []).map((workspaceFolder) => ({
    workspaceFolder,
    uri: vscode.Uri.joinPath(workspaceFolder.uri, readSettings(workspaceFolder.uri).notesFolder),
  }));
}

/** The path of `uri` within `folder`, `/` between its parts; undefined when it lies elsewhere. */
export function pathWithin(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(root) && uri.path.length > root.length ? uri.path.slice(root.length) : undefined;
}

/**
 * The first part of the way from the workspace folder to `uri` that is a symbolic link, as a path within the workspace
 * folder: what is written there would land somewhere else. What does not exist yet is no link.
 */
export async function findLink(workspaceFolder: vscode.Uri, uri: vscode.Uri): Promise<string | undefined> {
  for (const part of wayTo(workspaceFolder, uri)) {
    const type = await typeOf(part);
    if (type !== undefined && type & vscode.FileType.SymbolicLink) return pathWithin(workspaceFolder, part);
  }
  return undefined;
}

/** A folder reached without passing a symbolic link: a link could lead the notes out of the workspace. */
async function isRealFolder(workspaceFolder: vscode.Uri, uri: vscode.Uri): Promise<boolean> {
  for (const part of wayTo(workspaceFolder, uri)) {
    if ((await typeOf(part)) !== vscode.FileType.Directory) return false;
  }
  return true;
}

/** Everything that is passed from the workspace folder to `uri`, and `uri` itself. */
export function wayTo(workspaceFolder: vscode.Uri, uri: vscode.Uri): readonly vscode.Uri[] {
  const parts = pathWithin(workspaceFolder, uri)?.split('/') ?? [];
  return parts.map((_, index) => vscode.Uri.joinPath(workspaceFolder, ...parts.slice(0, index + 1)));
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}
