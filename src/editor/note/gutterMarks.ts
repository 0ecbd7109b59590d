import * as vscode from 'vscode';
import type { LabelledNote } from '../../core/team/labelled.ts';
import type { House } from '../house.ts';
import { labelledNote } from './noteShown.ts';

/** A little longer than the session waits, so that nothing is read twice. */
const pauseMs = 200;

/**
 * Puts a small heart beside every line of a note that is about people. It stands in the margin that the editor keeps
 * anyway, so that no text moves; while somebody types it waits for the session, which reads after a pause.
 */
export function registerGutterMarks(house: House): vscode.Disposable {
  const icon = (theme: string): vscode.Uri =>
    vscode.Uri.joinPath(house.context.extensionUri, 'media', 'marks', `people-${theme}.svg`);
  const heart = vscode.window.createTextEditorDecorationType({
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
    gutterIconSize: 'contain',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  /** What the marks in an editor were last drawn from: most readings are of another file. */
  const drawn = new WeakMap<vscode.TextEditor, LabelledNote | undefined>();

  const draw = (editor: vscode.TextEditor): void => {
    const { gutterMarks } = house.session.settings.editor;
    const note = gutterMarks ? labelledNote(house, editor.document) : undefined;
    if (drawn.has(editor) ? drawn.get(editor) === note : note === undefined) return;
    drawn.set(editor, note);
    editor.setDecorations(heart, note ? marksIn(note, editor.document) : []);
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  /** The session may know what a file holds before the editor shows it; it has no news then, once that is shown. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drawSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(drawAll, pauseMs);
  };
  drawAll();
  return vscode.Disposable.from(
    heart,
    new vscode.Disposable(() => clearTimeout(timer)),
    house.session.onDidChange(drawAll),
    vscode.workspace.onDidChangeTextDocument(drawSoon),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
  );
}

/** Where the items about people begin: of an item over several lines only the first is marked. */
function marksIn(note: LabelledNote, document: vscode.TextDocument): vscode.Range[] {
  const lines = note.items
    .filter(({ labelled }) => labelled.label === 'people')
    .map(({ item }) => document.positionAt(item.span.start).line);
  return [...new Set(lines)].map((line) => new vscode.Range(line, 0, line, 0));
}
