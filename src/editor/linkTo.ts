import * as vscode from 'vscode';
import { pathWithin } from './notesFolder.ts';

/**
 * From the workspace folder on, which Markdown editors and git hosts follow wherever in it the document is saved; in a second
 * workspace folder only the whole address leads there.
 */
export function linkTo(uri: vscode.Uri, line: number): string {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const path = root && pathWithin(root, uri);
  const target =
    path === undefined ? uri.toString() : `/${path.split('/').map(encodeURIComponent).join('/')}`;
  return `${target.replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))}#L${line}`;
}
