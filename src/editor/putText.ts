import * as vscode from 'vscode';
import { difference } from '../core/notes/edits/difference.ts';

/**
 * Puts into the editor what is to become of its text, and says whether there was any. An edit that the end of a save or a letter overtakes
 * is made again.
 */
export async function putText(
  document: vscode.TextDocument,
  becomes: (now: string) => string | undefined,
): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    const text = becomes(document.getText());
    if (text === undefined) return false;
    if (isSame(document.getText(), text)) return true;
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, editsTo(document, text));
    if (await vscode.workspace.applyEdit(edit)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('The text could not be put into the editor.');
}

/** What makes `text` of what a document holds, in its own line endings. */
export function editsTo(document: vscode.TextDocument, text: string): vscode.TextEdit[] {
  const lines = withLineFeeds(text);
  const now = document.eol === vscode.EndOfLine.CRLF ? lines.replace(/\n/g, '\r\n') : lines;
  return difference(document.getText(), now).map(({ start, end, newText }) =>
    vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText),
  );
}

/** What comes of `text` where VS Code makes an edit in it: by line and column, whatever they have come to hold. */
export function withEdit(text: string, { range, newText }: vscode.TextEdit): string {
  const lines = text.split(/(?<=\n)/);
  const offsetOf = ({ line, character }: vscode.Position): number => {
    const before = lines.slice(0, line).join('').length;
    return before + Math.min(character, lines[line]?.replace(/\r?\n$/, '').length ?? 0);
  };
  return text.slice(0, offsetOf(range.start)) + newText + text.slice(offsetOf(range.end));
}

export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Whether two texts are the same but for their line endings. */
export function isSame(a: string, b: string): boolean {
  return withLineFeeds(a) === withLineFeeds(b);
}
