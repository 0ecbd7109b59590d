import * as vscode from 'vscode';
import type { House } from './house.ts';
import { pathWithin, type NotesFolder } from './notesFolder.ts';
import { section } from './settings.ts';
import { said } from './words/commands.ts';

/** Shows the notes in `folder`, there the page of `person`, and from then on whenever this workspace is opened. */
export async function showFolder(
  { session, folders, go }: House,
  folder: NotesFolder,
  person?: string,
): Promise<void> {
  const isShown = (): boolean => session.folder?.uri.toString() === folder.uri.toString();
  if (!isShown()) {
    await folders.choose(folder);
    await go({ kind: 'team' });
    await session.reload();
  }
  // Not before, and nowhere else: somebody else may be called the same in another folder.
  if (person !== undefined && isShown()) await go({ kind: 'person', person });
}

/** Shows the notes folder that the note in front lies in, where there are several; and follows one that is moved or renamed. */
export function registerFolders(house: House): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      const folder = editor && holding(house, editor.document.uri);
      if (folder) void showFolder(house, folder);
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => void follow(house, files)),
  );
}

/** The folder, of those not shown, that `uri` lies in. */
function holding({ folders, session }: House, uri: vscode.Uri): NotesFolder | undefined {
  const shown = session.folder;
  if (shown && pathWithin(shown.uri, uri) !== undefined) return undefined;
  return folders.all.find((each) => each.exists && pathWithin(each.uri, uri) !== undefined);
}

type Rename = vscode.FileRenameEvent['files'][number];

/** The settings go with the notes folders, as long as those stay in the workspace. */
async function follow(house: House, files: readonly Rename[]): Promise<void> {
  const front = house.session.folder;
  const others = house.folders.all.filter(
    ({ uri, exists }) => exists && uri.toString() !== front?.uri.toString(),
  );
  for (const folder of front ? [front, ...others] : others) await followOne(house, folder, files);
}

async function followOne(
  { session, folders }: House,
  folder: NotesFolder,
  files: readonly Rename[],
): Promise<void> {
  const moved = files.flatMap(({ oldUri, newUri }) => {
    if (oldUri.toString() === folder.uri.toString()) return [newUri];
    const rest = pathWithin(oldUri, folder.uri);
    return rest === undefined ? [] : [vscode.Uri.joinPath(newUri, rest)];
  })[0];
  const workspaceFolder = moved && vscode.workspace.getWorkspaceFolder(moved);
  const path = workspaceFolder && pathWithin(workspaceFolder.uri, moved);
  if (!workspaceFolder || path === undefined) return;
  if (folder === session.folder) await folders.choose({ workspaceFolder });
  const configuration = vscode.workspace.getConfiguration(section, workspaceFolder);
  await configuration.update('notesFolder', path, vscode.ConfigurationTarget.WorkspaceFolder);
  void vscode.window.showInformationMessage(said.folderReady(path));
}
