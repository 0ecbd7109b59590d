import * as vscode from 'vscode';
import { readDocument, type Document } from '../core/notes/document.ts';
import { applyEdits, type TextEdit } from '../core/notes/span.ts';
import { decode } from './decode.ts';
import type { Notebook } from '../core/team/notebook.ts';
import type { NotesFolder } from './notesFolder.ts';
import type { Session } from './session.ts';

/** What is to happen to one file. `edit` gets the file as it is at that moment, and says what changes. */
export interface FileChange {
  /** Path within the notes folder. */
  readonly path: string;
  /** Undefined when the file has moved on so far that the change no longer fits. */
  readonly edit: (document: Document) => readonly TextEdit[] | undefined;
}

/** A file to be made. Never in the place of another: making fails when something is there. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** `movedOn`: a file changed since it was read, and nothing was written; trying again reads it anew. */
export type Written = 'done' | 'nothing' | 'conflicted' | 'movedOn' | 'refused';

/** What to write, given everything that is known at that moment. */
export type Plan = (notebook: Notebook) => {
  readonly changes?: readonly FileChange[];
  readonly newFiles?: readonly NewFile[];
};

/**
 * Writes to the notes folder as one undoable edit, and saves those files that had nothing unsaved in them. Writes
 * wait for each other, and each is planned when its turn comes; each edit is computed from what its file holds
 * then, so an older view of it cannot overwrite anything. A file with conflict markers stops the whole write
 * before anything is written. When it resolves, the session has read what was written.
 */
export function write(session: Session, plan: Plan): Promise<Written> {
  return session.inTurn(async () => {
    const written = await planAndWrite(session, plan);
    // Word of a change may not have come yet when the plan is made; what it stumbled over has been read by now.
    return written === 'movedOn' ? planAndWrite(session, plan) : written;
  });
}

async function planAndWrite(session: Session, plan: Plan): Promise<Written> {
  await session.settled();
  const { folder } = session;
  if (!folder) return 'refused';
  const { changes = [], newFiles = [] } = plan(session.notebook);
  const written = await writeNow(folder, changes, newFiles);
  for (const { path } of [...changes, ...newFiles]) session.touch(vscode.Uri.joinPath(folder.uri, path));
  await session.settled();
  return written;
}

async function writeNow(
  folder: NotesFolder,
  changes: readonly FileChange[],
  newFiles: readonly NewFile[],
): Promise<Written> {
  const edit = new vscode.WorkspaceEdit();
  const toSave: vscode.TextDocument[] = [];
  const mixed: MixedFile[] = [];
  let touched = newFiles.length;

  for (const { path, text } of newFiles) {
    const uri = vscode.Uri.joinPath(folder.uri, path);
    if (await exists(uri)) return 'movedOn';
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  }
  for (const change of changes) {
    const uri = vscode.Uri.joinPath(folder.uri, change.path);
    if (!(await exists(uri))) return 'movedOn';
    const open = await vscode.workspace.openTextDocument(uri);
    const disk = open.isDirty ? undefined : await mixedEndings(open);
    if (disk === 'behind') return 'movedOn';
    const document = readDocument(change.path, disk?.text ?? open.getText());
    if (!document) return 'refused';
    if (document.conflicted) return 'conflicted';
    const edits = change.edit(document);
    if (!edits) return 'movedOn';
    if (edits.length === 0) continue;
    touched++;
    if (disk !== undefined) {
      mixed.push({ uri, before: disk.text, after: applyEdits(disk.text, edits) });
      continue;
    }
    for (const { start, end, newText } of edits) {
      edit.replace(uri, new vscode.Range(open.positionAt(start), open.positionAt(end)), newText);
    }
    if (!open.isDirty) toSave.push(open);
  }
  if (touched === 0) return 'nothing';
  // `edit.size` counts text edits alone, and would pass over new files.
  if (touched > mixed.length && !(await vscode.workspace.applyEdit(edit))) return 'refused';
  for (const document of toSave) {
    if (!(await document.save())) return 'refused';
  }
  for (const file of mixed) {
    if (!(await writeMixed(file))) return 'refused';
  }
  return 'done';
}

interface MixedFile {
  readonly uri: vscode.Uri;
  readonly before: string;
  readonly after: string;
}

/**
 * The text on disk of a file that mixes line endings. An editor shows such a file with one kind of ending and
 * would write all of it anew, so it is written as bytes instead: without undo, but with every other byte kept.
 * Undefined for other files. `behind` when the editor has not caught up with a change of the file from outside.
 */
async function mixedEndings(
  open: vscode.TextDocument,
): Promise<{ readonly text: string } | 'behind' | undefined> {
  for (let tries = 0; tries < 20; tries++) {
    const disk = decode(await vscode.workspace.fs.readFile(open.uri));
    const shown = open.getText();
    if (open.isDirty || disk === shown) return undefined;
    if (disk?.replace(/\r\n?/g, '\n') === shown.replace(/\r\n?/g, '\n')) return { text: disk ?? '' };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return 'behind';
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function writeMixed({ uri, before, after }: MixedFile): Promise<boolean> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  if (decode(bytes) !== before) return false;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(bom + after));
  return true;
}
