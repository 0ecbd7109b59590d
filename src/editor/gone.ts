import * as vscode from 'vscode';
import { exists } from './change.ts';
import { candidateFolders, type NotesFolder } from './notesFolder.ts';

/** The notes that were read last, where there were any. */
export interface Had {
  readonly folder: vscode.Uri;
  readonly paths: readonly string[];
}

/** How many of the notes are looked for: all could be thousands. */
const sampled = 8;

/**
 * Whether most of the notes that were there are gone, though nobody has deleted them here: a drive that was taken away, a
 * branch without them, a folder that somebody emptied. What is written then would be in the way of what comes back.
 */
export async function areGone(had: Had | undefined): Promise<boolean> {
  if (!had || !candidateFolders().some(({ uri }) => uri.toString() === had.folder.toString())) return false;
  const step = Math.max(1, had.paths.length / sampled);
  const sample = Array.from(
    { length: Math.min(sampled, had.paths.length) },
    (_, at) => had.paths[Math.floor(at * step)],
  );
  const there = await Promise.all(sample.map((path) => exists(vscode.Uri.joinPath(had.folder, path ?? ''))));
  return there.filter(Boolean).length * 2 < sample.length;
}

/**
 * Whether git is amid cloning the repository that the notes folder lies in, or was cut off amid it: there is no index yet, and
 * what becomes one or a pack is in the making. What is written then would stop git from checking out.
 */
export async function isHalfCloned({ workspaceFolder }: NotesFolder): Promise<boolean> {
  let folder = workspaceFolder.uri;
  let git = vscode.Uri.joinPath(folder, '.git');
  while (!(await exists(git))) {
    const parent = vscode.Uri.joinPath(folder, '..');
    if (parent.path === folder.path) return false;
    folder = parent;
    git = vscode.Uri.joinPath(folder, '.git');
  }
  if (await exists(vscode.Uri.joinPath(git, 'index'))) return false;
  if (await exists(vscode.Uri.joinPath(git, 'index.lock'))) return true;
  try {
    const packs = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(git, 'objects', 'pack'));
    return packs.some(([name]) => name.startsWith('tmp_'));
  } catch {
    // A worktree, whose git lies elsewhere.
    return false;
  }
}
