import * as vscode from 'vscode';

/** Whether the file system that `uri` lies in takes no writes at all, as far as it says: a repository seen over the web, an archive. */
export function isReadOnly(uri: vscode.Uri): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
}
