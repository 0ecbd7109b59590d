import * as vscode from 'vscode';
import type { Document } from '../core/notes/document.ts';
import { readDocument } from '../core/notes/document.ts';
import type { Finding } from '../core/notes/finding.ts';
import {
  emptyNotebook,
  withChanges,
  withDocument,
  type Change,
  type Notebook,
} from '../core/team/notebook.ts';
import type { NoteIndex } from '../core/team/noteIndex.ts';
import { openDocument } from './change.ts';
import { areGone, isHalfCloned, type Had } from './gone.ts';
import { isHidden, listFiles, readFast, readFileFast, readFiles } from './files.ts';
import { fastDocuments, type FastDocuments } from './fastDocuments.ts';
import type { Consent } from './guard/firstNote.ts';
import type { NoteStore } from './noteStore.ts';
import { findNotesFolder, pathWithin, type NotesFolder } from './notesFolder.ts';
import type { Disk, Failure, FastRead, Platform } from './platform.ts';
import { readSettings, type Settings } from './settings.ts';
import { Slices } from './slices.ts';
import { Told } from './told.ts';

/**
 * How long typing must pause before it is read, and how long to wait for more files that changed on disk, which VS Code
 * has gathered for a while already; short enough that the panel follows within 300 ms.
 */
const pauseMs = { typing: 120, files: 30 };

/**
 * Of so many files at once VS Code tells in portions, with a pause between them: all of them are one change. And the operating
 * system may have dropped word of some, so that all is read anew.
 */
const many = { files: 200, pauseMs: 500 };

/** What a session is told by others. Without disk and fast reading all goes through VS Code's own file system. */
export interface SessionPorts extends Partial<Pick<Platform, 'disk' | 'fastRead'>> {
  /** What was known of the notes when the window was closed. */
  readonly noteStore?: NoteStore | undefined;
  /** Where the notes live. */
  readonly find?: () => Promise<NotesFolder | undefined>;
  /** Whether notes may be written there. */
  readonly consent?: (folder: NotesFolder, notebook: Notebook) => Promise<Consent>;
}

/**
 * The notes folder as it stands right now, unsaved typing included. Reads it once, then follows: whoever hears
 * of a changed file calls `touch`, and after a short pause everything touched is read again in one go.
 */
export class Session implements vscode.Disposable {
  #folder: NotesFolder | undefined;
  #settings: Settings;
  #notebook: Notebook = emptyNotebook;
  #loading: Promise<void> | undefined;
  /** Counts the folder's loads, so that a slow read of an earlier one is not taken for news. */
  #load = 0;
  #stopped = false;
  #flushing: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();
  /** By their text. Whole URIs: until they are read, the notes folder may have become another. */
  readonly #touched = new Map<string, vscode.Uri>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new Told((error) => this.#log.error('News of the notes was not taken in.', error));
  /** Fires after the notebook, the folder or a setting has changed. */
  readonly onDidChange = this.#changed.event;
  readonly #found = new vscode.EventEmitter<NotesFolder | undefined>();
  /** Fires when the notes folder is about to be read: what changes in it from then on is to be told by `touch`. */
  readonly onWillRead = this.#found.event;
  readonly #log: vscode.LogOutputChannel;
  /** This machine's disk, where there is one. */
  readonly disk: Disk | undefined;
  readonly #troubles = new Map<string, Failure>();
  #had: Had | undefined;

  /**
   * Does what is to be drawn first of a notebook that was read, before anybody is told of it: at once it would hold up the
   * extension host. Gives up when `isCurrent` says no more. `index` is what was known of the notes before.
   */
  prepare: (
    notebook: Notebook,
    slices: Slices,
    isCurrent: () => boolean,
    index: NoteIndex | undefined,
  ) => Promise<void> = () => Promise.resolve();
  readonly #fastRead: FastRead | undefined;
  readonly #noteStore: NoteStore | undefined;
  /** Folders that were read in this window: what was known of them before is no news. */
  readonly #readBefore = new Set<string>();
  readonly #find: Required<SessionPorts>['find'];
  readonly #consent: Required<SessionPorts>['consent'];

  constructor(log: vscode.LogOutputChannel, ports: SessionPorts = {}) {
    this.#log = log;
    this.disk = ports.disk;
    this.#fastRead = ports.fastRead;
    this.#noteStore = ports.noteStore;
    this.#find = ports.find ?? findNotesFolder;
    this.#consent = ports.consent ?? (() => Promise.resolve('had'));
    this.#settings = readSettings(undefined);
  }

  get folder(): NotesFolder | undefined {
    return this.#folder;
  }

  get settings(): Settings {
    return this.#settings;
  }

  get notebook(): Notebook {
    return this.#notebook;
  }

  /** Files that could not be written, by path: till they are, or till the user has put the word of it away. */
  get troubles(): ReadonlyMap<string, Failure> {
    return this.#troubles;
  }

  /** Notes that the file at `path` could not be written, or without a failure that there is no more to say of it. */
  setTrouble(path: string, failure?: Failure): void {
    if (failure) this.#troubles.set(path, failure);
    else if (!this.#troubles.delete(path)) return;
    this.#changed.fire();
  }

  /** Whether the notes are not where they were, or not yet all there: till they are, nothing is to be written. */
  async areNotesGone(): Promise<boolean> {
    return (await areGone(this.#had)) || (this.#folder !== undefined && (await isHalfCloned(this.#folder)));
  }

  /**
   * Takes the notes that are missing for deleted on purpose. What is at `uris`, files and folders, is read again before: word
   * of what was deleted comes bit by bit, and notes must not count as there because it has not come yet.
   */
  async mayBeEmpty(uris: readonly vscode.Uri[] = []): Promise<void> {
    const folder = this.#folder?.uri;
    const holdsAll = (uri: vscode.Uri): boolean =>
      folder !== undefined && (uri.toString() === folder.toString() || pathWithin(uri, folder) !== undefined);
    for (const uri of uris) this.touch(uri);
    if (uris.some(holdsAll)) void this.reload();
    await this.settled();
    this.#had = undefined;
    this.#remember();
  }

  /** Whether the notes are read from this machine's disk, without a detour. */
  get isFast(): boolean {
    return this.#fastRead !== undefined && this.#folder?.uri.scheme === 'file';
  }

  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** Whether reading was given up, so that nothing is known of the notes. */
  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Whether this is the first reading: of a later one the notes as they were would stay, and be taken for those there are. */
  get canStop(): boolean {
    return this.isLoading && this.#notebook.documents.size === 0;
  }

  /** Gives up the first reading; whoever needs the notes has them read after all. */
  stop(): void {
    if (!this.canStop) return;
    this.#load++;
    this.#loading = undefined;
    this.#stopped = true;
    this.#changed.fire();
  }

  /** Finds the notes folder and reads it from scratch. */
  reload(): Promise<void> {
    this.#stopped = false;
    const load = ++this.#load;
    const loading = this.#readAll(load)
      .catch((error: unknown) => this.#log.error('The notes folder could not be read.', error))
      .then(async () => {
        // Whoever waits for this one wants the notes as they are now: a later reading has them.
        if (load !== this.#load) return this.#loaded();
        this.#loading = undefined;
        this.#changed.fire();
      });
    this.#loading = loading;
    this.#changed.fire();
    return loading;
  }

  /** Whether anything is known to have changed that was not read yet. */
  get hasNews(): boolean {
    return this.#touched.size > 0;
  }

  /** Resolves when everything that is known to have changed has been read. */
  async settled(): Promise<void> {
    // Stopped once more while somebody waits, it is read all the same.
    while (this.#stopped) await this.reload();
    await this.#flush();
  }

  /** Notes that the file or folder at `uri` changed, appeared or went; it is read after a short pause. */
  touch(uri: vscode.Uri, by: keyof typeof pauseMs = 'typing'): void {
    this.#touched.set(uri.toString(), uri);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#flush().catch((error: unknown) => this.#log.error('A changed note could not be read.', error));
      },
      this.#touched.size < many.files ? pauseMs[by] : many.pauseMs,
    );
  }

  /**
   * Takes as read what files of `folder` will hold `after` they are written; whoever writes them touches them when that
   * has ended, however it did.
   */
  foresee(folder: NotesFolder, files: readonly { readonly path: string; readonly after: string }[]): void {
    if (folder !== this.#folder) return;
    this.#notebook = files.reduce((notebook, { path, after }) => {
      const read = readDocument(path, after);
      return read ? withDocument(notebook, read) : notebook;
    }, this.#notebook);
    this.#changed.fire();
  }

  /** Whether the notes folder may be written to; asks where it holds no note yet. */
  consent(): Promise<Consent> {
    return this.#folder ? this.#consent(this.#folder, this.#notebook) : Promise.resolve('declined');
  }

  /** Does `work` when all work that was handed in before is done, whatever came of it. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  dispose(): void {
    this.#load++;
    clearTimeout(this.#timer);
    this.#changed.dispose();
    this.#found.dispose();
  }

  async #readAll(load: number): Promise<void> {
    const folder = await this.#find();
    const isCurrent = (): boolean => load === this.#load;
    const slices = new Slices();
    if (isCurrent()) this.#found.fire(folder);
    let notebook = emptyNotebook;
    let index: NoteIndex | undefined;
    if (folder?.exists) {
      const documents = new Map<string, Document>();
      const unread = new Map<string, Finding>();
      const take = (path: string, read: Document | Finding | undefined): void => {
        const current = readUnsaved(folder.uri, path) ?? read;
        if (!current) return;
        if ('code' in current) unread.set(path, current);
        else documents.set(path, current);
      };
      const fast = folder.uri.scheme === 'file' ? this.#fastRead : undefined;
      if (fast) {
        const uri = folder.uri.toString();
        if (!this.#readBefore.has(uri)) index = await this.#noteStore?.load(uri, slices);
        await readFast(fast, this.#documents(fast, folder.uri), folder.uri, slices, isCurrent, take, index);
        if (isCurrent()) this.#readBefore.add(uri);
      }
      if (!fast) await readFiles(folder.uri, await listFiles(folder.uri), take);
      notebook = { documents, unread };
    }
    if (!isCurrent()) return;
    this.#settings = readSettings(folder?.workspaceFolder.uri);
    try {
      await this.prepare(notebook, slices, isCurrent, index);
    } catch (error) {
      // What could not be worked out beforehand says so when it is asked for.
      this.#log.error('The notes were read, but not looked at.', error);
    }
    if (!isCurrent()) return;
    this.#folder = folder;
    this.#notebook = notebook;
    this.#remember();
  }

  /** Whoever stumbles over a file that changed without a word of it has it read again. */
  #documents(fast: FastRead, folder: vscode.Uri): FastDocuments {
    const stale = (path: string): void => {
      const uri = vscode.Uri.joinPath(folder, path);
      // Whoever looks again and again must not put off that it is read.
      if (!this.#touched.has(uri.toString())) this.touch(uri, 'files');
    };
    return fastDocuments(fast, folder.fsPath, stale);
  }

  #remember(): void {
    const paths = [...this.#notebook.documents.keys()];
    if (this.#folder && paths.length > 0) this.#had = { folder: this.#folder.uri, paths };
  }

  async #loaded(): Promise<void> {
    while (this.#loading) await this.#loading;
  }

  /** One reading at a time: of two, the one that began first could end last, with an older text. */
  #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#flushing = this.#flushing.catch(() => undefined).then(() => this.#readTouched());
    return this.#flushing;
  }

  async #readTouched(): Promise<void> {
    // A load under way may have listed the folder before the change: what changed meanwhile is read after it.
    await this.#loaded();
    const folder = this.#folder;
    const load = this.#load;
    const uris = [...this.#touched.values()];
    this.#touched.clear();
    const paths = folder
      ? uris.flatMap((uri) => pathWithin(folder.uri, uri) ?? []).filter((path) => !isHidden(path))
      : [];
    if (!folder || paths.length === 0) return;
    if (paths.length >= many.files) return this.reload();
    const results = await this.#readAgain(folder.uri, await this.#allAt(folder.uri, paths));
    if (load !== this.#load) {
      // The folder is being read anew, and that will hold what was touched.
      await this.#loaded();
      return;
    }
    const news = results.filter(({ path, read }) => !this.#knows(path, read));
    if (news.length === 0) return;
    this.#notebook = withChanges(this.#notebook, news);
    this.#remember();
    this.#changed.fire();
  }

  /** Whether `read` is what the notebook has at `path`: a file is touched for its saving, too. */
  #knows(path: string, read: Document | Finding | undefined): boolean {
    const { documents, unread } = this.#notebook;
    if (!read) return !documents.has(path) && !unread.has(path);
    const known = documents.get(path);
    if (!known || 'code' in read) return false;
    const prints = [known, read].map((each) => (each.kind === 'note' ? each.print : undefined));
    // What keeps no text would read it from the file that has just changed.
    return prints.includes(undefined) ? known.text === read.text : prints[0] === prints[1];
  }

  /** `paths`, and for a folder that came or went every path below it. */
  async #allAt(folder: vscode.Uri, paths: readonly string[]): Promise<readonly string[]> {
    const known = [...this.#notebook.documents.keys(), ...this.#notebook.unread.keys()];
    const folders = new Set(known.flatMap(foldersOver));
    const all = new Set(paths);
    for (const path of paths) {
      if (folders.has(path))
        known.filter((each) => each.startsWith(`${path}/`)).forEach((each) => all.add(each));
      const listed = /\.\w+$/.test(path) ? [] : await listBelow(folder, path);
      listed.forEach((each) => all.add(each));
    }
    return [...all];
  }

  /** What stands at each of `paths` now. */
  async #readAgain(folder: vscode.Uri, paths: readonly string[]): Promise<readonly Change[]> {
    const fast = folder.scheme === 'file' ? this.#fastRead : undefined;
    const slices = new Slices();
    const again: Change[] = [];
    const take = (path: string, read: Change['read']): void =>
      void again.push({ path, read: readUnsaved(folder, path) ?? read });
    if (!fast) await readFiles(folder, paths, take);
    for (const path of fast ? paths : []) {
      take(path, fast && (await readFileFast(this.#documents(fast, folder), folder, path)));
      await slices.pause();
    }
    return again;
  }
}

/** `a` and `a/b` of `a/b/c.md` */
function foldersOver(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** The document as it is being typed, if it is open and not saved yet. */
function readUnsaved(folder: vscode.Uri, path: string): Document | undefined {
  const open = openDocument(vscode.Uri.joinPath(folder, path));
  return open?.isDirty ? readDocument(path, open.getText()) : undefined;
}

async function listBelow(folder: vscode.Uri, path: string): Promise<readonly string[]> {
  try {
    return await listFiles(folder, path);
  } catch {
    // A file, or gone.
    return [];
  }
}
