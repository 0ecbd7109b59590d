import type { FolderChoice } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';

/** The notes folders of a workspace with several: a click brings another one to the front. */
export function Folders({ folders }: { readonly folders: readonly FolderChoice[] }) {
  const { words, post } = useDesk();
  return (
    <nav class="folders" aria-label={words.notesFolders}>
      {folders.map(({ folder, name, isShown }) => (
        <button
          key={folder}
          type="button"
          class="folder-choice"
          aria-current={isShown ? 'true' : undefined}
          onClick={() => post({ type: 'chooseFolder', folder })}
        >
          <bdi>{name}</bdi>
        </button>
      ))}
    </nav>
  );
}
