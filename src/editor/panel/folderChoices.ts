import type { FolderChoice } from '../../protocol.ts';
import type { House } from '../house.ts';
import type { NotesFolder } from '../notesFolder.ts';
import { rowsOf } from './teamScreen.ts';

/** The notes folders by the names of their workspace folders, each with its people; none where there is but one. */
export function foldersOf({ folders, session, others }: House): readonly FolderChoice[] {
  if (folders.all.length < 2) return [];
  const shown = session.folder?.uri.toString();
  return folders.all.map(({ uri, workspaceFolder }) => {
    const house = others(uri);
    return {
      folder: uri.toString(),
      name: workspaceFolder.name,
      isShown: uri.toString() === shown,
      people: house ? rowsOf(house) : [],
    };
  });
}

/** The notes folder that was chosen in the panel; undefined where there is none such any more. */
export function chosen({ folders }: House, folder: string): NotesFolder | undefined {
  return folders.all.find(({ uri }) => uri.toString() === folder);
}
