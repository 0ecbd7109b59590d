import * as vscode from 'vscode';
import { labels, type Label } from '../../core/balance/labeller.ts';
import { readDocument } from '../../core/notes/document.ts';
import type { House } from '../house.ts';
import { pathWithin } from '../notesFolder.ts';
import type { Session } from '../session.ts';
import { labelWord } from '../words/balance.ts';
import { said } from '../words/commands.ts';
import type { Written } from '../write.ts';
import { saveCorrections } from './saveCorrections.ts';
import { tellWritten } from './tellWritten.ts';

/** Marks the lines that the selection touches, in a note that is open in the editor. */
export async function markSelection(house: House, label: Label): Promise<void> {
  await house.session.settled();
  const editor = vscode.window.activeTextEditor;
  const { folder } = house.session;
  const path = editor && folder && pathWithin(folder.uri, editor.document.uri);
  const document = path === undefined ? undefined : readDocument(path, editor?.document.getText() ?? '');
  if (!editor || document?.kind !== 'note')
    return void vscode.window.showInformationMessage(said.markWhere());
  const touched = document.items.filter(({ span }) =>
    editor.selections.some(
      (selection) =>
        editor.document.positionAt(span.start).line <= selection.end.line &&
        editor.document.positionAt(span.end).line >= selection.start.line,
    ),
  );
  if (touched.length === 0) return void vscode.window.showInformationMessage(said.markNoItem());
  const lines = touched.map((item) => item.text);
  if (await tellWritten(mark(house.session, lines, label))) {
    vscode.window.setStatusBarMessage(said.marked(lines.length, labelWord(label)), 5000);
  }
}

/** Keeps in `balance.yml` that `lines` are about `label`. */
export function mark(session: Session, lines: readonly string[], label: Label): Promise<Written> {
  if (!labels.includes(label)) throw new Error(`not a label: ${String(label)}`);
  return saveCorrections(session, lines, label);
}
