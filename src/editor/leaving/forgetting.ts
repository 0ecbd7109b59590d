import * as vscode from 'vscode';
import { withoutCorrections } from '../../core/leaving/theirCorrections.ts';
import { openDocument } from '../change.ts';
import { findLink } from '../notesFolder.ts';
import { foldersOver, removeEmpty, type Removed } from '../remove.ts';
import type { Session } from '../session.ts';
import { write } from '../write.ts';
import { everyFileIn } from './everyFile.ts';
import { readOwn, type Gathered, type OwnFile } from './gathered.ts';

/**
 * Deletes the files that were gathered on somebody, past the trash and without an undo, as forgetting means; then their
 * folders, and before all the corrections of their lines. Nothing is done where any file is not as it was read, where one has
 * come, or where something is typed in one; and where balance.yml cannot be edited.
 */
export async function forget(session: Session, gathered: Gathered): Promise<Removed> {
  await session.settled();
  if (!(await isAsGathered(session, gathered))) return 'movedOn';
  const corrected = await forgetCorrections(session, gathered);
  if (corrected !== 'done') return corrected;
  const deleted = await session.inTurn(async () => {
    try {
      return await deleteNow(session, gathered);
    } finally {
      const { folder } = session;
      const { places } = gathered.somebody;
      await session.mayBeEmpty(folder && places.map((place) => vscode.Uri.joinPath(folder.uri, place)));
    }
  });
  return deleted === 'movedOn' && gathered.corrections.length > 0 ? 'partly' : deleted;
}

async function forgetCorrections(
  session: Session,
  { corrections, correctionsPath: path }: Gathered,
): Promise<Removed> {
  if (path === undefined || corrections.length === 0) return 'done';
  const keys = corrections.map(({ key }) => key);
  const written = await write(session, () => ({
    changes: [{ path, edit: ({ text }) => withoutCorrections(text, keys) }],
  }));
  if (typeof written === 'object') {
    return written.kind === 'linked' ? { kind: 'linked', path: written.path } : 'refused';
  }
  if (written === 'done' || written === 'nothing') return 'done';
  return written === 'movedOn' ? 'movedOn' : written === 'partly' ? 'partly' : 'refused';
}

async function deleteNow(session: Session, gathered: Gathered): Promise<Removed> {
  const { folder } = session;
  if (!folder) return 'refused';
  const { files, somebody } = gathered;
  const uris = files.map(({ path }) => vscode.Uri.joinPath(folder.uri, path));
  for (const uri of uris) {
    const link = await findLink(folder.workspaceFolder.uri, uri);
    if (link !== undefined) return { kind: 'linked', path: link };
  }
  if (!(await isAsGathered(session, gathered))) return 'movedOn';
  const { folders } = await everyFileIn(folder.uri, somebody.places);
  // An editor that shows a file keeps its text when it is deleted.
  await closeTabs(uris);
  for (const [index, uri] of uris.entries()) {
    try {
      await vscode.workspace.fs.delete(uri, { recursive: false, useTrash: false });
    } catch {
      return index === 0 ? 'refused' : 'partly';
    }
  }
  const own = folders.map((path) => vscode.Uri.joinPath(folder.uri, path));
  await removeEmpty([...own, ...foldersOver(folder.uri, uris)]);
  return 'done';
}

/** Whether exactly these files are there, as they were read, and nobody types in one. */
async function isAsGathered({ folder }: Session, { somebody, files }: Gathered): Promise<boolean> {
  if (!folder) return false;
  const now = await everyFileIn(folder.uri, somebody.places);
  if (now.links.length > 0 || now.files.length !== files.length) return false;
  const isSame = async ({ path, hash }: OwnFile, index: number): Promise<boolean> => {
    if (now.files[index] !== path || openDocument(vscode.Uri.joinPath(folder.uri, path))?.isDirty)
      return false;
    return (await readOwn(folder.uri, path)).hash === hash;
  };
  try {
    return (await Promise.all(files.map(isSame))).every(Boolean);
  } catch {
    // One has gone since it was listed.
    return false;
  }
}

async function closeTabs(uris: readonly vscode.Uri[]): Promise<void> {
  const gone = new Set(uris.map(String));
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const theirs = tabs.filter(({ input }) => urisOf(input).some((uri) => gone.has(uri.toString())));
  if (theirs.length > 0) await vscode.window.tabGroups.close(theirs, true);
}

function urisOf(input: unknown): readonly vscode.Uri[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
