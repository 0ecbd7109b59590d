import * as vscode from 'vscode';
import { exists, shows, type OpenChange } from './change.ts';
import type { NotesFolder } from './notesFolder.ts';
import { holds, replaceText } from './replaceText.ts';
import { saveAsTheyStand } from './saveAsTheyStand.ts';
import type { Written } from './write.ts';

/** A file to be made. Never in the place of another: making fails when something is there. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

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
): Promise<Written> {
  const made = newFiles.map(({ path, text }) => ({
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

  // First what no editor can write without changing every line ending: it can be put back if the rest fails.
  for (const [index, { document, before, after }] of mixed.entries()) {
    const replaced = await replaceText(document.uri, before, after);
    if (replaced !== 'done') return (await putBack(mixed.slice(0, index))) ? replaced : 'partly';
  }
  const untouched = (): boolean => edited.every(({ document, before }) => document.getText() === before);
  if (!untouched()) return (await putBack(mixed)) ? 'movedOn' : 'partly';
  const edit = asOne(folder, made, edited, moves);
  if (edit.size + made.length + moves.length > 0 && !(await vscode.workspace.applyEdit(edit))) {
    const stay = await Promise.all(moves.map(({ from }) => exists(vscode.Uri.joinPath(folder.uri, from))));
    if (!stay.every(Boolean)) return 'partly';
    const unmade = await unmake(made);
    const back = await putBack(mixed);
    const half = edited.some(({ document, after }) => document.getText() === after);
    if (!unmade || !back || half) return 'partly';
    // Somebody began to type meanwhile, and nothing of ours is in it.
    return untouched() ? 'refused' : 'movedOn';
  }

  const written = await Promise.all(
    edited.map(async (change) => ({ ...change, document: await documentAfter(folder, change, moves) })),
  );
  const [unsaved] = await saveAsTheyStand(
    written.filter((change) => !change.unsaved).map(({ document }) => document),
  );
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

async function putBack(changes: readonly OpenChange[]): Promise<boolean> {
  const back = await Promise.all(
    changes.map(({ document, before, after }) => replaceText(document.uri, after, before)),
  );
  return back.every((replaced) => replaced === 'done');
}

/** Takes away those new files that were made before the edit failed, as long as they hold what was put there. */
async function unmake(made: readonly Made[]): Promise<boolean> {
  for (const { uri, contents } of made) {
    if (!(await exists(uri))) continue;
    if (!(await holds(uri, contents))) return false;
    await vscode.workspace.fs.delete(uri);
  }
  return true;
}
