import * as vscode from 'vscode';
import { archivedPath } from '../../core/leaving/archive.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { bringOut, movesIn, movesOut, putAway, takenBy } from '../leaving/archiving.ts';
import { inTheWay, mergingIn } from '../leaving/inTheWay.ts';
import { readArchive } from '../leaving/readArchive.ts';
import { said } from '../words/commands.ts';
import { leavingWords } from '../words/leaving.ts';
import type { Move } from '../writeTogether.ts';
import { pickPerson } from './pickPerson.ts';
import { tellWritten } from './tellWritten.ts';

/**
 * Moves all that is somebody's alone into the archive, as it is and in one edit. Says before what that is, and does nothing
 * unless it is wanted.
 */
export async function archiveLeaver(house: House, id?: unknown): Promise<void> {
  const { session } = house;
  const person = await pickPerson(house, leavingWords.archiveWhom(), id, true);
  if (!person || !session.folder) return;
  const moves = movesIn(session.notebook, person);
  if (await isStopped(house, mergingIn(session.notebook), moves)) return;
  const go = leavingWords.archive();
  const options = { modal: true, detail: leavingWords.archiveDetail(moves) };
  const answer = await vscode.window.showInformationMessage(
    leavingWords.archiveQuestion(person.name),
    options,
    go,
  );
  if (answer !== go || (await isStopped(house, mergingIn(session.notebook), moves))) return;
  const written = await putAway(house, person.id, moves);
  if (written === 'nothing') return void vscode.window.showWarningMessage(leavingWords.changed());
  if (!(await tellWritten(Promise.resolve(written)))) return;
  await house.show({ kind: 'team' });
  void vscode.window.showInformationMessage(leavingWords.archived(person.name));
}

/** Moves somebody out of the archive to where they were. */
export async function bringBack(house: House): Promise<void> {
  const { session } = house;
  await session.settled();
  const { folder } = session;
  if (!folder) return void vscode.window.showInformationMessage(said.openFolderFirst());
  const archived = await readArchive(folder.uri);
  const rows = teamOf(archived).people.map((person) => {
    const moves = movesOut(archived, person);
    return { label: person.name, description: moves.map(({ to }) => to).join(', '), person, moves };
  });
  if (rows.length === 0) return void vscode.window.showInformationMessage(leavingWords.nobodyArchived());
  const title = leavingWords.bringBackWhom();
  const picked = await vscode.window.showQuickPick(rows, { title, matchOnDescription: true });
  const merging = mergingIn(archived).map(archivedPath);
  if (!picked || (await isStopped(house, merging, picked.moves))) return;
  if (!(await tellWritten(bringOut(session, picked.moves)))) return;
  await house.show({ kind: 'person', person: picked.person.id });
}

/** Says so where something is in the way of `moves`. */
async function isStopped(
  { session: { folder } }: House,
  merging: readonly string[],
  moves: readonly Move[],
): Promise<boolean> {
  if (!folder) return true;
  const from = moves.map((move) => move.from);
  const taken = await takenBy(folder.uri, moves);
  const trouble =
    inTheWay(folder.uri, merging, from) ?? (taken === undefined ? undefined : leavingWords.taken(taken));
  if (trouble !== undefined) void vscode.window.showWarningMessage(trouble);
  return trouble !== undefined;
}
