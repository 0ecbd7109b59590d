import * as vscode from 'vscode';
import { decode } from './decode.ts';
import { exists, shows, type OpenChange } from './change.ts';
import type { NotesFolder } from './notesFolder.ts';
import { unmake, type NewFile } from './makeFiles.ts';
import type { Disk } from './platform.ts';
import { bytesOf, encodedLike, replaceText } from './replaceText.ts';
import { saveAsTheyStand } from './saveAsTheyStand.ts';
import type { Written } from './write.ts';

/** A file or folder that gets another path within the notes folder, where nothing is yet. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where the file at `path` lies once `moves` are made. */
export function movedPath(path: string, moves: readonly Move[]): string {
  const move = moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
  return move ? move.to + path.slice(move.from.length) : path;
}

interface Made {
  readonly path: string;
  readonly uri: vscode.Uri;
  readonly contents: Uint8Array;
}

/**
 * Makes all changes, new files and moves as one edit that one undo takes back, or none of them. The moves come first, so
 * that nothing unsaved has to go along with them.
 */
export async function writeTogether(
  folder: NotesFolder,
  changes: readonly OpenChange[],
  newFiles: readonly NewFile[],
  moves: readonly Move[] = [],
  disk?: Disk,
): Promise<Written> {
  const made = newFiles.map(({ path, text }) => ({
    path,
    uri: vscode.Uri.joinPath(folder.uri, path),
    contents: new TextEncoder().encode(text),
  }));
  const mixed: OpenChange[] = [];
  const edited: OpenChange[] = [];
  for (const change of changes) {
    const shown = change.unsaved ? 'same' : await shows(change.document, change.before);
    if (shown === 'behind') return 'movedOn';
    (shown === 'mixed' ? mixed : edited).push(change);
  }

  // The editor writes in place, and may be cut off amid it.
  const covered = await cover(folder, made, edited, moves, disk);
  if ('kind' in covered) return covered;
  try {
    return await writeAll(folder, made, mixed, edited, moves, disk);
  } finally {
    await covered.takeAway();
  }
}

async function writeAll(
  folder: NotesFolder,
  made: readonly Made[],
  mixed: readonly OpenChange[],
  edited: readonly OpenChange[],
  moves: readonly Move[],
  disk: Disk | undefined,
): Promise<Written> {
  // First what no editor can write without changing every line ending: it can be put back if the rest fails.
  for (const [index, { path, document, before, after }] of mixed.entries()) {
    const replaced = await replaceText(document.uri, before, after, disk);
    if (replaced === 'done') continue;
    if (!(await putBack(mixed.slice(0, index), disk))) return 'partly';
    return typeof replaced === 'object' ? { ...replaced, kind: 'failed', path } : replaced;
  }
  const untouched = (): boolean => edited.every(({ document, before }) => document.getText() === before);
  if (!untouched()) return (await putBack(mixed, disk)) ? 'movedOn' : 'partly';
  const edit = asOne(folder, made, edited, moves);
  if (edit.size + made.length + moves.length > 0 && !(await vscode.workspace.applyEdit(edit))) {
    const stay = await Promise.all(moves.map(({ from }) => exists(vscode.Uri.joinPath(folder.uri, from))));
    if (!stay.every(Boolean)) return 'partly';
    const unmade = await unmake(made);
    const back = await putBack(mixed, disk);
    const half = edited.some(({ document, after }) => document.getText() === after);
    if (!unmade || !back || half) return 'partly';
    // Somebody began to type meanwhile, and nothing of ours is in it.
    return untouched() ? 'refused' : 'movedOn';
  }

  const written = await Promise.all(
    edited.map(async (change) => ({ ...change, document: await documentAfter(folder, change, moves) })),
  );
  // What others wrote meanwhile is never saved over, be it as long as what it was: VS Code itself looks at the length.
  const mine: vscode.TextDocument[] = [];
  const theirs: vscode.TextDocument[] = [];
  for (const { unsaved, document, before } of written) {
    if (unsaved || !document.isDirty) continue;
    const bytes = await bytesOf(document.uri);
    (bytes && decode(bytes) === before ? mine : theirs).push(document);
  }
  const notSaved = await saveAsTheyStand(mine);
  for (const change of written.filter(({ document }) => notSaved.includes(document)))
    await mend(change, disk);
  const [unsaved] = [...theirs, ...notSaved];
  const left = written.find(({ document }) => document === unsaved);
  return left ? { kind: 'unsaved', path: movedPath(left.path, moves) } : 'done';
}

/** The document of a change; another one where its file was moved. */
async function documentAfter(
  folder: NotesFolder,
  { path, document }: OpenChange,
  moves: readonly Move[],
): Promise<vscode.TextDocument> {
  const moved = movedPath(path, moves);
  return moved === path
    ? document
    : vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, moved));
}

function asOne(
  folder: NotesFolder,
  made: readonly Made[],
  edited: readonly OpenChange[],
  moves: readonly Move[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { from, to } of moves) {
    const [old, now] = [vscode.Uri.joinPath(folder.uri, from), vscode.Uri.joinPath(folder.uri, to)];
    edit.renameFile(old, now, { overwrite: false });
  }
  for (const { uri, contents } of made) edit.createFile(uri, { overwrite: false, contents });
  for (const { path, document, edits } of edited) {
    const uri = vscode.Uri.joinPath(folder.uri, movedPath(path, moves));
    for (const { start, end, newText } of edits) {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      edit.replace(uri, range, newText);
    }
  }
  return edit;
}

/** Puts back what a file held where the editor's own write was cut off, by a full disk say. */
async function mend({ document, before, after }: OpenChange, disk: Disk | undefined): Promise<void> {
  const bytes = await bytesOf(document.uri);
  if (!bytes || !disk) return;
  const [old, now] = [encodedLike(bytes, before), encodedLike(bytes, after)];
  const isCutOff = bytes.length < now.length && bytes.every((byte, at) => byte === now[at]);
  if (isCutOff && decode(bytes) !== before) await disk.put(document.uri.fsPath, old, bytes);
}

/** Lays beside each file what the editor is about to write to it. */
async function cover(
  folder: NotesFolder,
  made: readonly Made[],
  edited: readonly OpenChange[],
  moves: readonly Move[],
  disk: Disk | undefined,
): Promise<{ readonly takeAway: () => Promise<void> } | Exclude<Written, string>> {
  const copies = made.map(({ uri, contents }) => ({ path: uri.fsPath, bytes: contents }));
  for (const { path, uri, unsaved, after } of edited) {
    const bytes = unsaved ? undefined : await bytesOf(uri);
    if (!bytes) continue;
    const moved = vscode.Uri.joinPath(folder.uri, movedPath(path, moves));
    copies.push({ path: moved.fsPath, bytes: encodedLike(bytes, after) });
  }
  if (!disk || folder.uri.scheme !== 'file') return { takeAway: () => Promise.resolve() };
  const kept = await disk.keepCopies(copies);
  if (typeof kept === 'function') return { takeAway: kept };
  return { ...kept, kind: 'failed', path: made[0]?.path ?? edited[0]?.path ?? '' };
}

async function putBack(changes: readonly OpenChange[], disk: Disk | undefined): Promise<boolean> {
  const back = await Promise.all(
    changes.map(({ document, before, after }) => replaceText(document.uri, after, before, disk)),
  );
  return back.every((replaced) => replaced === 'done');
}
