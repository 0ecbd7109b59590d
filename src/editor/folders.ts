import type * as vscode from 'vscode';
import { findNotesFolders, type NotesFolder } from './notesFolder.ts';

const keys = { shown: 'notesFolder', first: 'firstNotesFolder' } as const;

/**
 * The notes folders of a workspace with several folders, and which of them is shown; kept by VS Code for this workspace. Each is known by
 * the workspace folder that it lies in, which stays the same when the notes folder is called otherwise.
 */
export class Folders {
  readonly #store: vscode.Memento;
  #all: readonly NotesFolder[] = [];

  constructor(store: vscode.Memento) {
    this.#store = store;
  }

  /** Those that were found last. */
  get all(): readonly NotesFolder[] {
    return this.#all;
  }

  /** The folder to show: the one that was shown last, else the first. */
  readonly find = async (): Promise<NotesFolder | undefined> => {
    this.#all = await findNotesFolders();
    const shown = this.#store.get<string>(keys.shown);
    const found = this.#all.find((folder) => idOf(folder) === shown) ?? this.#all[0];
    if (found?.exists && shown === undefined) await this.choose(found);
    return found;
  };

  /** From the next look on, the notes folder in this workspace folder is the one to show. */
  async choose(folder: Pick<NotesFolder, 'workspaceFolder'>): Promise<void> {
    const id = idOf(folder);
    await this.#store.update(keys.shown, id);
    if (this.#store.get<string>(keys.first) === undefined) await this.#store.update(keys.first, id);
  }

  /**
   * What is put before the ids of all that is kept beside the notes in `folder`: somebody in another folder may be called the same.
   * Nothing for the folder that was first, which mostly is the only one.
   */
  scopeOf(folder: NotesFolder | undefined): string {
    const id = folder && idOf(folder);
    const first = this.#store.get<string>(keys.first);
    return id === undefined || first === undefined || id === first ? '' : `${id.slice(-longestScope)} `;
  }
}

/** Ids have an end, too. */
const longestScope = 500;

function idOf({ workspaceFolder }: Pick<NotesFolder, 'workspaceFolder'>): string {
  return workspaceFolder.uri.toString();
}
