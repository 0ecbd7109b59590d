import type * as vscode from 'vscode';
import { readDocument, type Note } from '../../core/notes/document.ts';
import { labelNote, type LabelledNote } from '../../core/team/labelled.ts';
import type { House } from '../house.ts';
import { pathWithin } from '../notesFolder.ts';

/** Which files everything that shows in a note is registered for; `noteShown` tells the notes among them. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** What was read of a document that the session has not caught up with, by the version that was read. */
const ahead = new WeakMap<
  vscode.TextDocument,
  { readonly version: number; readonly note: Note | undefined }
>();

/**
 * The note of the notes folder that `document` shows, as it reads this very moment: every offset in it is one of the
 * document's. Undefined for what is no note. Mostly it is the session's own reading, with the labels that are known
 * for it; only between two readings, or where a file mixes line endings, is it read here.
 */
export function noteShown(house: House, document: vscode.TextDocument): Note | undefined {
  const { folder, notebook } = house.session;
  if (document.languageId !== 'markdown' || !folder) return undefined;
  const path = pathWithin(folder.uri, document.uri);
  const known = path === undefined ? undefined : notebook.documents.get(path);
  if (path === undefined || known?.kind !== 'note') return undefined;
  const text = document.getText();
  if (known.text === text) return known;
  const read = ahead.get(document);
  if (read?.version === document.version) return read.note;
  const now = readDocument(path, text);
  const note = now?.kind === 'note' ? now : undefined;
  ahead.set(document, { version: document.version, note });
  return note;
}

/** The same with its lines labelled; what is being merged is left alone. */
export function labelledNote(house: House, document: vscode.TextDocument): LabelledNote | undefined {
  const note = noteShown(house, document);
  return note && !note.conflicted ? labelNote(note, house.reader()) : undefined;
}
