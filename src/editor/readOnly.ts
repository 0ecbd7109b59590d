import * as vscode from 'vscode';

/** Whether the file system that `folder` lies in takes no writes at all, as far as it says: a repository seen over the web, an archive. */
export function isReadOnly(folder: { readonly uri: vscode.Uri } | undefined): boolean {
  return folder !== undefined && vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) === false;
}
