import * as vscode from 'vscode';
import { readerOf, type House } from './house.ts';
import { candidateFolders, findNotesFolders, type NotesFolder } from './notesFolder.ts';
import { prepareFor } from './prepare.ts';
import { Session } from './session.ts';
import { Snooze } from './snooze.ts';
import { Told } from './told.ts';
import { watchNotes } from './watcher.ts';

/** A notes folder that is not the one in front: what is known of it, and what ends that. */
interface Other {
  readonly house: House;
  readonly life: vscode.Disposable;
}

/**
 * The notes folders beside the one in front, each read and followed by a session of its own, with its own settings: so all of them are shown.
 * What is written goes to the one in front.
 */
export class OtherFolders implements vscode.Disposable {
  readonly #house: House;
  #all: ReadonlyMap<string, Other> = new Map();
  #awaited: vscode.Disposable | undefined;
  #awaitedFolders = '';
  readonly #following: vscode.Disposable;
  readonly #changed: Told;

  constructor(house: House) {
    this.#house = house;
    this.#changed = new Told((error) =>
      house.log.error('News of another notes folder was not taken in.', error),
    );
    this.#following = house.session.onDidChange(() => this.#follow());
  }

  /** Fires when any of them has changed. */
  get onDidChange(): Told['event'] {
    return this.#changed.event;
  }

  /** What is known of the folder at `uri`; undefined of the one in front. */
  at(uri: vscode.Uri): House | undefined {
    return this.#all.get(uri.toString())?.house;
  }

  dispose(): void {
    this.#following.dispose();
    this.#awaited?.dispose();
    for (const { life } of this.#all.values()) life.dispose();
    this.#changed.dispose();
  }

  /** Begins with those that have come, ends with those that have gone or are in front now. */
  #follow(): void {
    const { session, folders } = this.#house;
    // What is in front is read first, and where that was stopped nothing else is.
    if (session.isLoading || session.isStopped || !session.folder) return;
    const front = session.folder.uri.toString();
    const wanted = folders.all.filter(({ uri, exists }) => exists && uri.toString() !== front);
    const kept = new Map<string, Other>();
    for (const folder of wanted) {
      const id = folder.uri.toString();
      kept.set(id, this.#all.get(id) ?? this.#begin(folder));
    }
    for (const [id, { life }] of this.#all) if (!kept.has(id)) life.dispose();
    this.#all = kept;
    this.#await();
  }

  #begin(folder: NotesFolder): Other {
    const { log, platform, context, folders } = this.#house;
    const id = folder.uri.toString();
    const session = new Session(log, {
      ...platform,
      find: async () => (await findNotesFolders()).find(({ uri, exists }) => exists && uri.toString() === id),
    });
    const snooze = new Snooze(context.workspaceState, () => folders.scopeOf(folder));
    const house: House = { ...this.#house, session, snooze, ...readerOf(session) };
    session.prepare = prepareFor(house);
    const life = vscode.Disposable.from(
      session,
      snooze,
      watchNotes(session),
      session.onDidChange(() => {
        // Whoever finds the notes folders anew sees that it has gone.
        if (!session.isLoading && !session.folder) void this.#house.session.reload();
        this.#changed.fire();
      }),
    );
    void session.reload();
    return { house, life };
  }

  /** Waits for the notes folders that workspace folders do not have yet, where one has. */
  #await(): void {
    const { session, folders } = this.#house;
    const has = new Set(folders.all.map(({ uri }) => uri.toString()));
    const missing = session.folder?.exists
      ? candidateFolders().filter(({ uri }) => !has.has(uri.toString()))
      : [];
    const ids = missing.map(({ uri }) => uri.toString()).join('\n');
    if (ids === this.#awaitedFolders) return;
    this.#awaitedFolders = ids;
    this.#awaited?.dispose();
    this.#awaited = vscode.Disposable.from(
      ...missing.flatMap(({ uri, workspaceFolder }) => {
        const path = uri.path.slice(workspaceFolder.uri.path.length).replace(/^\//, '');
        if (path === '' || /[{}[\],*?]/.test(path)) return [];
        const watcher = vscode.workspace.createFileSystemWatcher(
          new vscode.RelativePattern(workspaceFolder, path),
          false,
          true,
          true,
        );
        return [watcher, watcher.onDidCreate(() => void session.reload())];
      }),
    );
  }
}
