import * as vscode from 'vscode';
import { archivedPath, placesOf } from '../../core/leaving/archive.ts';
import { personOf, teamOf, type Notebook, type Person } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { foldersOver, removeEmpty } from '../remove.ts';
import type { Session } from '../session.ts';
import { write, type Written } from '../write.ts';
import type { Move } from '../writeTogether.ts';
import { everyFile } from './everyFile.ts';

/** What moves when `person` goes into the archive. */
export function movesIn(notebook: Notebook, person: Person): readonly Move[] {
  return placesOf(notebook, person).map((place) => ({ from: place, to: archivedPath(place) }));
}

/** What moves when `person`, one of the archive's, comes back. */
export function movesOut(archived: Notebook, person: Person): readonly Move[] {
  return placesOf(archived, person).map((place) => ({ from: archivedPath(place), to: place }));
}

/**
 * Archives the person with this id in one edit; `nothing` where that would no longer be just these `moves`. What is known of
 * the notes for the next start goes, too: it has their name, and they are off the team.
 */
export async function putAway(
  { session, noteStore }: Pick<House, 'session' | 'noteStore'>,
  id: string,
  moves: readonly Move[],
): Promise<Written> {
  const written = await moveAll(session, moves, (notebook) => {
    const person = personOf(teamOf(notebook), id);
    const now = person ? movesIn(notebook, person) : [];
    return now.length === moves.length && now.every(({ from }, index) => from === moves[index]?.from);
  });
  if (written !== 'nothing') noteStore?.forget();
  return written;
}

/** Moves out of the archive in one edit. */
export function bringOut(session: Session, moves: readonly Move[]): Promise<Written> {
  return moveAll(session, moves, () => true);
}

/** The first place to which something is to be moved, and where a file lies already; an undone move leaves empty folders. */
export async function takenBy(root: vscode.Uri, moves: readonly Move[]): Promise<string | undefined> {
  for (const { to } of moves) {
    const { files, links } = await everyFile(root, to);
    if (files.length + links.length > 0) return to;
  }
  return undefined;
}

/**
 * Moves folders file by file: VS Code keeps the undoing of a move with what was moved, and of a folder it would be found in
 * no editor. The folders left empty are taken away.
 */
async function moveAll(
  session: Session,
  moves: readonly Move[],
  isWanted: (notebook: Notebook) => boolean,
): Promise<Written> {
  await session.settled();
  const root = session.folder?.uri;
  if (!root) return 'refused';
  if ((await takenBy(root, moves)) !== undefined) return 'movedOn';
  const listed = await Promise.all(
    moves.map(async ({ from, to }) => {
      const { files, links, folders } = await everyFile(root, from);
      const each = [...files, ...links].map((path) => ({ from: path, to: to + path.slice(from.length) }));
      return { each, folders };
    }),
  );
  const files = listed.flatMap(({ each }) => each);
  const written = await write(session, (notebook) => ({ moves: isWanted(notebook) ? files : [] }));
  if (written === 'done') {
    const left = listed.flatMap(({ folders }) => folders).map((path) => vscode.Uri.joinPath(root, path));
    const over = moves.map(({ from }) => vscode.Uri.joinPath(root, from));
    await removeEmpty([...left, ...foldersOver(root, over)]);
  }
  return written;
}
