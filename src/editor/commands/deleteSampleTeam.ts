import * as vscode from 'vscode';
import { isMarked } from '../../core/sample/mark.ts';
import { sampleIn } from '../../core/sample/sampleIn.ts';
import { openDocument } from '../change.ts';
import type { House } from '../house.ts';
import { remove, removeEmpty, type Removal, type Removed } from '../remove.ts';
import type { Session } from '../session.ts';
import { said } from '../words/commands.ts';
import { notRemoved, sampleWords } from '../words/sample.ts';
import { madeFolders } from './createSampleTeam.ts';

/** Deletes the sample team, and nothing else. What was changed in it is listed, and deleted only if that is wanted. */
export async function deleteSampleTeam(house: House): Promise<void> {
  const { session, context } = house;
  await session.settled();
  if (!session.folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  const deleted = await deleteSample(session, askAbout);
  if (deleted === 'none') return void vscode.window.showInformationMessage(sampleWords.none());
  if (deleted === 'cancelled') return;
  const trouble = notRemoved(deleted.removed);
  if (trouble !== undefined) return void vscode.window.showErrorMessage(trouble);
  const made = context.workspaceState.get<readonly string[]>(madeFolders) ?? [];
  await removeEmpty(made.map((uri) => vscode.Uri.parse(uri)));
  await context.workspaceState.update(madeFolders, undefined);
  if (made.length > 0) await session.reload();
  const { stays } = deleted;
  const word = stays.length > 0 ? sampleWords.stays(stays) : sampleWords.deleted();
  void vscode.window.showInformationMessage(word);
}

/** What to do with those files of the sample team that were changed. */
export type AboutChanged = 'deleteAll' | 'keepChanged';

interface Deleted {
  readonly removed: Removed;
  /** What is left in the sample team's folders, and of its files elsewhere. */
  readonly stays: readonly string[];
}

/**
 * Deletes the sample team. Where files of it were changed, `ask` says what to do, and nothing is deleted if it says nothing.
 * A file in which something is typed that is not saved stays.
 */
export async function deleteSample(
  session: Session,
  ask: (changed: readonly string[]) => Thenable<AboutChanged | undefined>,
): Promise<'none' | 'cancelled' | Deleted> {
  // Deleting may be under way.
  await session.inTurn(() => session.settled());
  const { folder, notebook } = session;
  if (!folder) return 'none';
  const found = sampleIn(notebook);
  const all = [...found.asMade, ...found.changed];
  if (all.length === 0) return 'none';
  const isSaved = ({ path }: Removal): boolean =>
    !openDocument(vscode.Uri.joinPath(folder.uri, path))?.isDirty;
  const changed = found.changed.filter(isSaved);
  const choice = changed.length > 0 ? await ask(changed.map(({ path }) => path)) : 'deleteAll';
  if (choice === undefined) return 'cancelled';
  const files = (choice === 'deleteAll' ? all : found.asMade).filter(isSaved);
  const removed = files.length > 0 ? await remove(session, files) : 'done';
  const rooms = new Set(all.map(({ path }) => path.split('/')[0]).filter((room) => room !== 'reflections'));
  const stays = [...session.notebook.documents.values()].filter(
    (document) => rooms.has(document.path.split('/')[0]) || isMarked(document),
  );
  return { removed, stays: stays.map(({ path }) => path).sort() };
}

async function askAbout(changed: readonly string[]): Promise<AboutChanged | undefined> {
  const [all, keep] = [sampleWords.deleteAll(), sampleWords.keepChanged()];
  const options = { modal: true, detail: changed.join('\n') };
  const choice = await vscode.window.showWarningMessage(
    sampleWords.changed(changed.length),
    options,
    all,
    keep,
  );
  if (choice === undefined) return undefined;
  return choice === all ? 'deleteAll' : 'keepChanged';
}
