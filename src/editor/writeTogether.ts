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

interface Made {
  readonly uri: vscode.Uri;
  readonly contents: Uint8Array;
}

/** Makes all changes and new files as one edit that one undo takes back, or none of them. */
export async function writeTogether(
  folder: NotesFolder,
  changes: readonly OpenChange[],
  newFiles: readonly NewFile[],
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
  if (made.length + edited.length > 0 && !(await vscode.workspace.applyEdit(asOne(made, edited)))) {
    const unmade = await unmake(made);
    const back = await putBack(mixed);
    const half = edited.some(({ document, after }) => document.getText() === after);
    if (!unmade || !back || half) return 'partly';
    // Somebody began to type meanwhile, and nothing of ours is in it.
    return untouched() ? 'refused' : 'movedOn';
  }

  const [unsaved] = await saveAsTheyStand(
    edited.filter((change) => !change.unsaved).map(({ document }) => document),
  );
  const left = edited.find(({ document }) => document === unsaved);
  return left ? { kind: 'unsaved', path: left.path } : 'done';
}

function asOne(made: readonly Made[], edited: readonly OpenChange[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, contents } of made) edit.createFile(uri, { overwrite: false, contents });
  for (const { document, edits } of edited) {
    for (const { start, end, newText } of edits) {
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      edit.replace(document.uri, range, newText);
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
