import * as vscode from 'vscode';
import { readDocument, type Document } from '../core/notes/document.ts';
import { applyEdits, type TextEdit } from '../core/notes/span.ts';
import { decode } from './decode.ts';

/** What is to happen to one file. `edit` gets the file as it is at that moment, and says what changes. */
export interface FileChange {
  /** Path within the notes folder. */
  readonly path: string;
  /** Undefined when the file has moved on so far that the change no longer fits. */
  readonly edit: (document: Document) => readonly TextEdit[] | undefined;
}

/** A change that was worked out on what its file holds, and has not been made yet. */
export interface Change {
  readonly path: string;
  readonly uri: vscode.Uri;
  /** Whether somebody is typing in it: the file on disk is older then, and stays so. */
  readonly unsaved: boolean;
  readonly edits: readonly TextEdit[];
  readonly before: string;
  readonly after: string;
}

/** A change whose file the editor has opened, shown or not: it can be undone there. */
export interface OpenChange extends Change {
  readonly document: vscode.TextDocument;
}

/** Works out a change on what its file holds now: what is being typed, else what is on disk. */
export async function workOut(
  folder: vscode.Uri,
  { path, edit }: FileChange,
): Promise<Change | 'refused' | 'conflicted' | 'movedOn'> {
  const uri = vscode.Uri.joinPath(folder, path);
  if (!(await exists(uri))) return 'movedOn';
  const document = openDocument(uri);
  const unsaved = document?.isDirty ?? false;
  const before = document?.isDirty ? document.getText() : decode(await vscode.workspace.fs.readFile(uri));
  const read = before === undefined ? undefined : readDocument(path, before);
  if (before === undefined || !read) return 'refused';
  if (read.conflicted) return 'conflicted';
  const edits = edit(read);
  return edits ? { path, uri, unsaved, edits, before, after: applyEdits(before, edits) } : 'movedOn';
}

/** Opens the file of a change; undefined if somebody has begun to type in it, or saved it, since it was worked out. */
export async function openFor(change: Change): Promise<OpenChange | undefined> {
  const document = await vscode.workspace.openTextDocument(change.uri);
  return document.isDirty === change.unsaved ? { ...change, document } : undefined;
}

/** The document at `uri` if the editor has it open, shown or not. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
}

/**
 * How the editor shows `text`, once it has caught up with it: the `same`, or with one kind of line ending where it
 * mixes them. `behind` when it has not caught up in time, or when somebody has begun to type.
 */
export async function shows(
  document: vscode.TextDocument,
  text: string,
): Promise<'same' | 'mixed' | 'behind'> {
  for (let tries = 0; tries < 80 && !document.isDirty; tries++) {
    const shown = document.getText();
    if (shown === text) return 'same';
    if (lines(shown) === lines(text)) return 'mixed';
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return 'behind';
}

/** Whether there is anything at `uri`. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
