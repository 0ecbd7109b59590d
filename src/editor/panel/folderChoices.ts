import type { FolderChoice } from '../../protocol.ts';
import type { House } from '../house.ts';
import type { NotesFolder } from '../notesFolder.ts';

/** The notes folders to choose from, by the names of their workspace folders; none where there is nothing to choose. */
export function foldersOf({ folders, session }: House): readonly FolderChoice[] {
  if (folders.all.length < 2) return [];
  const shown = session.folder?.uri.toString();
  return folders.all.map(({ uri, workspaceFolder }) => ({
    folder: uri.toString(),
    name: workspaceFolder.name,
    isShown: uri.toString() === shown,
  }));
}

/** The notes folder that was chosen in the panel; undefined where there is none such any more. */
export function chosen({ folders }: House, folder: string): NotesFolder | undefined {
  return folders.all.find(({ uri }) => uri.toString() === folder);
}
