import * as vscode from 'vscode';
import type { Notebook } from '../core/team/notebook.ts';
import { exists, openDocument, openFor, shows, workOut, type Change, type FileChange } from './change.ts';
import { decode } from './decode.ts';
import { findLink, type NotesFolder } from './notesFolder.ts';
import { replaceText } from './replaceText.ts';
import { isInFront } from './saveAsTheyStand.ts';
import type { Session } from './session.ts';
import { makeFiles, type NewFile } from './makeFiles.ts';
import type { Failure } from './platform.ts';
import { isReadOnly } from './readOnly.ts';
import { movedPath, writeTogether, type Move } from './writeTogether.ts';

/**
 * How a write ended.
 * - `movedOn`: a file changed since it was read, and nothing was written; trying again reads it anew.
 * - `refused`: a file could not be changed, and all are as they were.
 * - `partly`: a file could not be changed, and not all of the others could be put back.
 * - `unsaved`: everything was written, but what was written to the file at `path` is in the editor alone.
 * - `declined`: the notes would have been the first in their folder, and were not to go there; nothing was written.
 * - `linked`: `path` (within the workspace folder) is a link that leads elsewhere, and nothing was written.
 * - `failed`: the disk refused the file at `path`, and all are as they were.
 * - `readOnly`: the file system takes no writes.
 * - `gone`: most of the notes that were there are not any more, or not yet, and nothing was written.
 */
export type Written =
  | 'done'
  | 'nothing'
  | 'conflicted'
  | 'movedOn'
  | 'refused'
  | 'partly'
  | 'declined'
  | 'readOnly'
  | 'gone'
  | (Failure & { readonly kind: 'failed'; readonly path: string })
  | { readonly kind: 'unsaved' | 'linked'; readonly path: string };

/** How a write is made. */
export interface WriteOptions {
  /**
   * Whether the panel may show the change before it is written: for what can be done again with a click, and never for
   * text, which the panel lets go of once it sees it in a file.
   */
  readonly ahead?: boolean;
}

/** What to write, given everything that is known at that moment. */
export type Plan = (notebook: Notebook) => {
  readonly changes?: readonly FileChange[];
  readonly newFiles?: readonly NewFile[];
  readonly moves?: readonly Move[];
};

/**
 * Writes to the notes folder so that it can be undone at once, and saves those files that had nothing unsaved in them.
 * Writes wait for each other, and each is planned when its turn comes; each edit is computed from what its file holds
 * then, so an older view of it cannot overwrite anything. A file with conflict markers or a link on the way to one
 * stops the whole write before anything is written. When it resolves, the session has read what was written.
 */
export function write(session: Session, plan: Plan, { ahead = false }: WriteOptions = {}): Promise<Written> {
  return session.inTurn(async () => {
    const written = await planAndWrite(session, plan, ahead);
    // Word of a change may not have come yet when the plan is made; what it stumbled over has been read by now.
    const ended = written === 'movedOn' ? await planAndWrite(session, plan, ahead) : written;
    if (typeof ended === 'object' && ended.kind === 'failed') session.setTrouble(ended.path, ended);
    return ended;
  });
}

async function planAndWrite(session: Session, plan: Plan, ahead: boolean): Promise<Written> {
  await session.settled();
  const { folder } = session;
  if (!folder) return 'refused';
  if (isReadOnly(folder)) return 'readOnly';
  const planned = await agreedPlan(session, plan);
  if (planned === 'declined') return 'declined';
  // Asking takes its time, and the notes may be elsewhere by now.
  if (session.folder !== folder) return 'movedOn';
  const { changes = [], newFiles = [], moves = [] } = planned;
  let written: Written;
  try {
    written = await writeNow(session, folder, { changes, newFiles, moves }, ahead);
  } finally {
    // Also when something was thrown: what was shown ahead must not stay.
    const paths = [...changes, ...newFiles].map(({ path }) => path);
    const moved = moves.flatMap(({ from, to }) => [from, to]);
    for (const path of [...paths, ...moved]) session.touch(vscode.Uri.joinPath(folder.uri, path));
    await session.settled();
  }
  if (written === 'done') {
    for (const { path } of [...changes, ...newFiles]) session.setTrouble(path);
  }
  for (const { path } of changes)
    await editorFollows(vscode.Uri.joinPath(folder.uri, movedPath(path, moves)));
  return written;
}

/** The plan, made anew if the person had to agree to the folder first. */
async function agreedPlan(session: Session, plan: Plan): Promise<ReturnType<Plan> | 'declined'> {
  const planned = await currentPlan(session, plan);
  const { changes = [], newFiles = [], moves = [] } = planned;
  if (changes.length + newFiles.length + moves.length === 0) return planned;
  const consent = await session.consent();
  if (consent !== 'given') return consent === 'had' ? planned : 'declined';
  await session.settled();
  return currentPlan(session, plan);
}

/** How often a plan is made anew because of files that turn out to have changed while it is made. */
const mostPlans = 3;

/** A plan that rests on what the files hold. Of a note whose text is read again, only then does it show that its file has changed. */
async function currentPlan(session: Session, plan: Plan): Promise<ReturnType<Plan>> {
  for (let made = 1; ; made++) {
    const planned = plan(session.notebook);
    if (!session.hasNews || made === mostPlans) return planned;
    await session.settled();
  }
}

async function writeNow(
  session: Session,
  folder: NotesFolder,
  { changes: fileChanges, newFiles, moves }: Required<ReturnType<Plan>>,
  ahead: boolean,
): Promise<Written> {
  const disk = folder.uri.scheme === 'file' ? session.disk : undefined;
  const places = [...newFiles, ...fileChanges].map(({ path }) => path);
  for (const path of [...places, ...moves.flatMap(({ from, to }) => [from, to])]) {
    const link = await findLink(folder.workspaceFolder.uri, vscode.Uri.joinPath(folder.uri, path));
    if (link !== undefined) return { kind: 'linked', path: link };
  }
  if (await session.areNotesGone()) return 'gone';
  for (const path of [...newFiles.map((file) => file.path), ...moves.map(({ to }) => to)]) {
    const uri = vscode.Uri.joinPath(folder.uri, path);
    // Making a file that was deleted while somebody types in it would drop what they typed.
    if ((await exists(uri)) || openDocument(uri)?.isDirty) return 'movedOn';
  }
  const changes: Change[] = [];
  for (const fileChange of fileChanges) {
    const change = await workOut(folder.uri, fileChange);
    if (typeof change === 'string') return change;
    if (change.edits.length > 0) changes.push(change);
  }
  if (changes.length + newFiles.length + moves.length === 0) return 'nothing';
  // The editor takes its time to open a file.
  if (ahead) session.foresee(folder, changes);
  const opened = (await Promise.all(changes.map(openFor))).filter((change) => change !== undefined);
  if (opened.length < changes.length) return 'movedOn';
  const [first] = opened;
  const alone = opened.length === 1 && newFiles.length + moves.length === 0;
  // What is in front may be typed in before the editor has seen that the file changed on disk.
  if (!first || !alone || first.unsaved || isInFront(first.document))
    return opened.length + moves.length === 0 && disk
      ? makeFiles(folder, newFiles, disk)
      : writeTogether(folder, opened, newFiles, moves, disk);
  // An editor that has not caught up would take back with one undo what others wrote before, too; it may never catch up.
  await shows(first.document, first.before);
  const replaced = await replaceText(first.uri, first.before, first.after, disk);
  return typeof replaced === 'object' ? { ...replaced, kind: 'failed', path: first.path } : replaced;
}

/** Waits until the editor has taken over what was written to disk behind it: with that, it can be undone there. */
async function editorFollows(uri: vscode.Uri): Promise<void> {
  const document = openDocument(uri);
  if (!document || document.isDirty || !(await exists(uri))) return;
  await shows(document, decode(await vscode.workspace.fs.readFile(uri)) ?? '');
}
