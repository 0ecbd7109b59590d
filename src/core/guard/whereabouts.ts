import type { Document } from '../notes/document.ts';
import { placeOf } from '../notes/place.ts';
import { isMarked } from '../sample/mark.ts';
import { isOwn, type Remote } from './remote.ts';

/** What git says of a folder that notes shall go into; all of it is asked without writing anything. */
export type GitFacts =
  | { readonly kind: 'notAsked'; readonly why: 'browser' | 'untrusted' | 'noGit' }
  /** A repository that git cannot or will not read, or its own folder, where no files are kept. */
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'none' | 'gitFolder' }
  | ({ readonly kind: 'repository' } & Repository);

export interface Repository {
  /** Full paths, as git writes them. */
  readonly top: string;
  /** The notes folder from the top; '' if it is the top. */
  readonly path: string;
  /** Whether the top lies above the folder that is open. */
  readonly isAbove: boolean;
  /** The repository that this is a further working tree of. */
  readonly worktreeOf: string | undefined;
  readonly submoduleOf: string | undefined;
  /** The repository around this one, which does not know it. */
  readonly within: string | undefined;
  /** What makes git ignore the folder. */
  readonly ignoredBy: { readonly file: string; readonly pattern: string } | undefined;
  /** Whether git has files of the notes folder already. */
  readonly hasNotes: boolean;
  /** Whether git has other files than notes, beside those that any repository has. */
  readonly hasOthers: boolean;
  readonly remotes: readonly Remote[];
  /** What the user is called, as far as git knows. */
  readonly names: readonly string[];
}

/** A way to go on; which ones there are depends on where the notes would live. */
export type Choice = 'here' | 'ownFolder' | 'exclude';

/** Where notes will live. Codes and facts; the words are the editor's. */
export interface Whereabouts {
  readonly kind:
    | 'browser'
    | 'untrusted'
    | 'noGit'
    | 'unreadable'
    | 'gitFolder'
    | 'noRepository'
    | 'ignored'
    | 'noRemote'
    | 'privateLooking'
    | 'shared';
  /** What else is to be known of the repository, and which other one it is about. */
  readonly around: readonly {
    readonly kind: 'parent' | 'worktree' | 'submodule' | 'nested';
    readonly path: string;
  }[];
  /** Every address once. */
  readonly remotes: readonly string[];
  /** Whether the repository has other things in it than notes. */
  readonly hasOthers: boolean;
  /** What git said, or which pattern ignores the folder in which file. */
  readonly detail: readonly string[];
  /** The first is the one to suggest. */
  readonly choices: readonly Choice[];
}

/**
 * Decides where notes will live. Whether a repository looks private is told from the remotes' addresses and from what else is in
 * it: private are paths on this machine, and an owner who is called as the user where nothing but notes is in it.
 */
export function whereabouts(facts: GitFacts): Whereabouts {
  const none = { around: [], remotes: [], hasOthers: false, detail: [] };
  switch (facts.kind) {
    case 'notAsked':
      return {
        ...none,
        kind: facts.why,
        choices: facts.why === 'browser' ? ['here'] : ['here', 'ownFolder'],
      };
    case 'unreadable':
      return { ...none, kind: 'unreadable', detail: [facts.message], choices: ['ownFolder', 'here'] };
    case 'gitFolder':
      return { ...none, kind: 'gitFolder', choices: ['ownFolder', 'here'] };
    case 'none':
      return { ...none, kind: 'noRepository', choices: ['here', 'ownFolder'] };
    case 'repository':
      return inRepository(facts);
  }
}

function inRepository(facts: Repository): Whereabouts {
  const { top, path, isAbove, worktreeOf, submoduleOf, within, ignoredBy, remotes } = facts;
  const about = (kind: Whereabouts['around'][number]['kind'], of: string | undefined) =>
    of === undefined ? [] : [{ kind, path: of }];
  const kind = ignoredBy ? 'ignored' : look(facts);
  // What git has already it goes on having; and a repository that ignores all of itself is none.
  const canExclude = !ignoredBy && !facts.hasNotes && path !== '';
  const out: readonly Choice[] = canExclude ? ['exclude'] : [];
  return {
    kind,
    around: [
      ...about('parent', isAbove ? top : undefined),
      ...about('worktree', worktreeOf),
      ...about('submodule', submoduleOf),
      ...about('nested', worktreeOf === undefined && submoduleOf === undefined ? within : undefined),
    ],
    remotes: [...new Set(remotes.map(({ address }) => address))].sort(),
    hasOthers: facts.hasOthers,
    detail: ignoredBy ? [ignoredBy.pattern, ignoredBy.file] : [],
    choices: kind === 'shared' ? ['ownFolder', ...out, 'here'] : ['here', 'ownFolder', ...out],
  };
}

function look({ remotes, names, hasOthers }: Repository): 'noRemote' | 'privateLooking' | 'shared' {
  if (remotes.length === 0) return 'noRemote';
  const isPrivate = (remote: Remote): boolean => remote.onMachine || (!hasOthers && isOwn(remote, names));
  return remotes.every(isPrivate) ? 'privateLooking' : 'shared';
}

/** What was agreed to: the same text for as long as the notes would live in the same circumstances. */
export function circumstances({ kind, around, remotes }: Whereabouts): string {
  return JSON.stringify([kind, around.map((each) => [each.kind, each.path]), remotes]);
}

/** Whether notes are kept in a folder already: a page that names somebody, a meeting, a reflection; invented ones are none. */
export function holdsNotes(documents: Iterable<Document>): boolean {
  for (const document of documents) {
    if (isMarked(document)) continue;
    if (document.kind === 'note' || document.kind === 'reflection') return true;
    if (document.kind === 'page' && document.front.values['name'] !== undefined) return true;
  }
  return false;
}

/** Whether a file of a repository, seen from the notes folder if it lies in that, is neither a note nor what any repository has. */
export function isOther(path: string, isInNotes: boolean): boolean {
  if (isInNotes) return placeOf(path) === undefined && !isCommon(path);
  return !isCommon(path);
}

function isCommon(path: string): boolean {
  return path.startsWith('.') || /^(?:readme|licen[cs]e|copying)(?:\.\w+)?$/i.test(path);
}
