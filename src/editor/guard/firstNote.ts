import * as vscode from 'vscode';
import {
  circumstances,
  holdsNotes,
  whereabouts,
  type Choice,
  type GitFacts,
  type Whereabouts,
} from '../../core/guard/whereabouts.ts';
import type { Notebook } from '../../core/team/notebook.ts';
import { excludeFolder } from '../git/excludeFolder.ts';
import { gitFacts, remotesPrinted } from '../git/gitFacts.ts';
import { pathWithin, type NotesFolder } from '../notesFolder.ts';
import type { Platform } from '../platform.ts';

/** A folder for notes, there already or not, within the folder that is open. */
export type NotesPlace = Pick<NotesFolder, 'uri'> & {
  readonly workspaceFolder: { readonly uri: vscode.Uri };
};

/** How the person is asked; each question can be left with Escape, which is undefined. */
export interface Questions {
  /** Where the notes will live, before the first one is written. */
  readonly where: (place: vscode.Uri, where: Whereabouts) => Promise<Choice | undefined>;
  /** In passing, once: the repository of notes has got another remote. */
  readonly newRemote: (
    place: vscode.Uri,
    where: Whereabouts,
    addresses: readonly string[],
  ) => Promise<Choice | undefined>;
  /** A folder of the notes' own. */
  readonly folder: () => Promise<vscode.Uri | undefined>;
  /** That the folder chosen lies in the same repository. */
  readonly sameRepository: (folder: vscode.Uri) => Promise<void>;
  /** That git goes on seeing the folder in spite of `.git/info/exclude`. */
  readonly stillSeen: () => Promise<void>;
  /** Opens the folder chosen in a window of its own; nothing is written to it. */
  readonly open: (folder: vscode.Uri) => Promise<void>;
}

/**
 * - `had`: there was nothing to ask.
 * - `given`: the person has just agreed, and time has passed.
 * - `declined`: nothing is to be written.
 */
export type Consent = 'had' | 'given' | 'declined';

const key = 'firstNote';

/** What was agreed to for a folder, kept by VS Code for this workspace. */
interface Agreed {
  readonly circumstances: string;
  /** Addresses that are known to the person. */
  readonly remotes: readonly string[];
}

/** Stands before the first note: nothing goes into a folder without notes before the person knows where that is. */
export class FirstNote {
  readonly #platform: Pick<Platform, 'git'>;
  readonly #store: vscode.Memento;
  readonly #questions: Questions;
  readonly #isTrusted: () => boolean;
  /** By folder: of two writes at once, both wait for one answer. */
  readonly #asking = new Map<string, Promise<Consent>>();
  /** By folder, what git printed when the remotes were last looked at. */
  readonly #seen = new Map<string, string>();

  constructor(
    platform: Pick<Platform, 'git'>,
    store: vscode.Memento,
    questions: Questions,
    isTrusted = (): boolean => vscode.workspace.isTrusted,
  ) {
    this.#platform = platform;
    this.#store = store;
    this.#questions = questions;
    this.#isTrusted = isTrusted;
  }

  /** Asks, unless there are notes at `place` already or the person has agreed to it as it is. */
  consent(place: NotesPlace, { documents }: Notebook): Promise<Consent> {
    if (holdsNotes(documents.values())) return Promise.resolve('had');
    const id = place.uri.toString();
    const asking = this.#asking.get(id) ?? this.#ask(place).finally(() => this.#asking.delete(id));
    this.#asking.set(id, asking);
    return asking;
  }

  /** Says once, when notes are there, that their repository has got another remote. */
  async notice(place: NotesPlace, { documents }: Notebook): Promise<void> {
    const { git } = this.#platform;
    if (!git || !this.#isTrusted() || !holdsNotes(documents.values())) return;
    const id = place.uri.toString();
    const printed = await remotesPrinted(git, place.workspaceFolder.uri, place.uri);
    if (this.#seen.get(id) === printed) return;
    this.#seen.set(id, printed);
    const facts = await this.#facts(place);
    const where = whereabouts(facts);
    // What git ignores goes nowhere with it; should that change, the remote is news then.
    if (where.kind === 'ignored') return void this.#seen.delete(id);
    const known = this.#agreed(place)?.remotes;
    const added = where.remotes.filter((address) => known && !known.includes(address));
    // First, so that it is said once, whatever becomes of it.
    if (!known || added.length > 0) await this.#agree(place, where, known);
    if (added.length === 0) return;
    const choice = await this.#questions.newRemote(place.uri, where, added);
    if (choice === 'exclude') await this.#exclude(place, facts);
    if (choice === 'ownFolder') await this.#elsewhere(place, facts);
  }

  async #ask(place: NotesPlace): Promise<Consent> {
    for (;;) {
      const facts = await this.#facts(place);
      const where = whereabouts(facts);
      if (this.#agreed(place)?.circumstances === circumstances(where)) return 'had';
      const choice = await this.#questions.where(place.uri, where);
      if (choice === undefined) return 'declined';
      if (choice === 'ownFolder') {
        if (await this.#elsewhere(place, facts)) return 'declined';
        continue;
      }
      if (choice === 'exclude' && !(await this.#exclude(place, facts))) continue;
      const now = whereabouts(await this.#facts(place));
      // What was agreed to is what was said.
      if (choice === 'here' && circumstances(now) !== circumstances(where)) continue;
      await this.#agree(place, now);
      return 'given';
    }
  }

  async #facts(place: NotesPlace): Promise<GitFacts> {
    const { git } = this.#platform;
    if (!git) return { kind: 'notAsked', why: 'browser' };
    // Git runs what the repository's settings name.
    if (!this.#isTrusted()) return { kind: 'notAsked', why: 'untrusted' };
    return gitFacts(git, place.workspaceFolder.uri, place.uri);
  }

  /** Whether git leaves the folder alone now. */
  async #exclude(place: NotesPlace, facts: GitFacts): Promise<boolean> {
    const { git } = this.#platform;
    if (!git || facts.kind !== 'repository') return false;
    await excludeFolder(git, vscode.Uri.file(facts.top), facts.path);
    if (whereabouts(await this.#facts(place)).kind === 'ignored') return true;
    // A pattern in .gitignore outweighs it.
    await this.#questions.stillSeen();
    return false;
  }

  /** Whether another folder was chosen, and opened. */
  async #elsewhere(place: NotesPlace, facts: GitFacts): Promise<boolean> {
    for (;;) {
      const folder = await this.#questions.folder();
      if (!folder) return false;
      const there = await this.#facts({ uri: folder, workspaceFolder: { uri: folder } });
      const isSame =
        facts.kind === 'repository'
          ? there.kind === 'repository' && there.top === facts.top
          : [place.workspaceFolder.uri, place.uri].some(
              (each) => each.toString() === folder.toString() || pathWithin(each, folder) !== undefined,
            );
      if (!isSame) {
        await this.#questions.open(folder);
        return true;
      }
      await this.#questions.sameRepository(folder);
    }
  }

  #agreed(place: NotesPlace): Agreed | undefined {
    return this.#all[place.uri.toString()];
  }

  async #agree(place: NotesPlace, where: Whereabouts, known: readonly string[] = []): Promise<void> {
    const remotes = [...new Set([...known, ...where.remotes])];
    const agreed: Agreed = { circumstances: circumstances(where), remotes };
    await this.#store.update(key, { ...this.#all, [place.uri.toString()]: agreed });
  }

  get #all(): Readonly<Record<string, Agreed>> {
    return this.#store.get<Record<string, Agreed>>(key) ?? {};
  }
}
