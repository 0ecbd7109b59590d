/** What VS Code gets from the providers of an open file, through the commands that it has for that. */
import * as vscode from 'vscode';
import { noteUri, readNote, until } from './notes.ts';

/** VS Code mostly hears of a file by itself, but not of every change that comes amid many: then it is told to look. */
const patienceMs = 3000;

/** Opens a note of the workspace in front, as it is on disk: an editor may still have one that was there before. */
export async function openNote(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(noteUri(path));
  const text = await readNote(path);
  const isSame = (): boolean => document.isDirty || document.getText() === text;
  const end = Date.now() + patienceMs;
  while (!isSame() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (!isSame()) await vscode.commands.executeCommand('workbench.action.files.revert');
  await until('the editor has what is on disk', isSame);
  return editor;
}

/** The position just behind `words` in the document. */
export function behind(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`There is no “${words}” in ${document.uri.path}`);
  return document.positionAt(at + words.length);
}

/** The Markdown of all hovers at `position`. */
export async function hoversAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<readonly vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

/** Waits until hovers at `position` say something that matches, and returns it. */
export async function hoverThatSays(
  document: vscode.TextDocument,
  position: vscode.Position,
  words: RegExp,
): Promise<vscode.MarkdownString> {
  let found: vscode.MarkdownString | undefined;
  await until(`a hover that says ${String(words)}`, async () => {
    found = (await hoversAt(document, position)).find(({ value }) => words.test(plain(value)));
    return found !== undefined;
  });
  return found ?? new vscode.MarkdownString();
}

/** Markdown as it reads: no escapes. */
export function plain(markdown: string): string {
  return markdown.replace(/\\(?=[^\w\s])/g, '');
}
