import * as vscode from 'vscode';
import { section } from './settings.ts';
import { pathWithin, wayTo, type NotesFolder } from './notesFolder.ts';
import type { Session } from './session.ts';

/** Tells the session of every change to a note: typed, saved, or made behind the editor's back by git. */
export function watchNotes(session: Session): vscode.Disposable {
  let files: vscode.Disposable | undefined;
  let watched: string | undefined;

  const watchFolder = (folder: NotesFolder | undefined): void => {
    if (folder?.uri.toString() === watched) return;
    files?.dispose();
    watched = folder?.uri.toString();
    files = folder && watchFiles(session, folder);
  };
  watchFolder(session.folder);
  return vscode.Disposable.from(
    session.onWillRead(watchFolder),
    new vscode.Disposable(() => {
      files?.dispose();
    }),
    vscode.workspace.onDidChangeTextDocument((event) => session.touch(event.document.uri)),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      session.touch(uri);
      const path = session.folder && pathWithin(session.folder.uri, uri);
      if (path !== undefined) session.setTrouble(path);
    }),
    // What is deleted or moved here is so on purpose.
    vscode.workspace.onDidDeleteFiles(({ files }) => void session.mayBeEmpty(files)),
    vscode.workspace.onDidRenameFiles(
      ({ files }) => void session.mayBeEmpty(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
    ),
    vscode.workspace.onDidCloseTextDocument((document) => session.touch(document.uri)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => void session.reload()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) void session.reload();
    }),
  );
}

function watchFiles(session: Session, folder: NotesFolder): vscode.Disposable {
  const { uri: watched, workspaceFolder } = folder;
  const notesFolder = pathWithin(workspaceFolder.uri, watched) ?? '';
  // The folder itself is watched too, and what it lies in, from outside: it may be made, moved or taken away as a whole, and then
  // there may be word of the outermost folder alone.
  const way = wayTo(workspaceFolder.uri, watched).map((uri) => uri.toString());
  // Nothing quotes the signs of a glob in a path: then all files are watched, and the others passed over.
  const all = notesFolder === '' || /[{}[\],*?]/.test(notesFolder);
  const parts = notesFolder.split('/');
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const glob = all ? '**' : `{${[...folders, `${notesFolder}/**`].join(',')}}`;
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(workspaceFolder, glob));
  const changed = (uri: vscode.Uri): void => {
    if (pathWithin(watched, uri) !== undefined) session.touch(uri, 'files');
  };
  const cameOrWent = (uri: vscode.Uri): void => {
    if (way.includes(uri.toString())) void session.reload();
    else changed(uri);
  };
  const created = (uri: vscode.Uri): void => {
    if ((session.folder ?? folder).exists) cameOrWent(uri);
    else void session.reload();
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(created),
    watcher.onDidChange(changed),
    watcher.onDidDelete(cameOrWent),
  );
}
