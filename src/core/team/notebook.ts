import type { Document, Note, Page, Reflection, Supplement, Undated } from '../notes/document.ts';
import { finding, type Finding } from '../notes/finding.ts';
import { slug } from '../notes/folderName.ts';
import { keyIn } from '../notes/frontMatter.ts';

/** Everything read from a notes folder, by path. Immutable: a change makes a new notebook. */
export interface Notebook {
  readonly documents: ReadonlyMap<string, Document>;
  /** Files that could not be read at all: too large, not text, not readable. */
  readonly unread: ReadonlyMap<string, Finding>;
}

export const emptyNotebook: Notebook = { documents: new Map(), unread: new Map() };

/** A person: a page, or notes, or both. */
export interface Person {
  /** The slug of their folder, which is their handle too. */
  readonly id: string;
  readonly name: string;
  readonly page: Page | undefined;
  /** Oldest first. */
  readonly notes: readonly Note[];
}

/** Who is in a notebook, and what belongs to nobody. */
export interface Team {
  /** By name. */
  readonly people: readonly Person[];
  readonly unassigned: readonly Note[];
  /** Oldest first. */
  readonly reflections: readonly Reflection[];
  readonly supplements: readonly Supplement[];
  readonly findings: readonly Finding[];
}

/** The notebook with `read` in the place of what stood at its path before. */
export function withDocument(notebook: Notebook, read: Document): Notebook {
  const unread = new Map(notebook.unread);
  unread.delete(read.path);
  const changed = { documents: new Map(notebook.documents).set(read.path, read), unread };
  const team = teams.get(notebook);
  const before = notebook.documents.get(read.path);
  const sameTeam = team && before && withNote(team, before, read);
  if (sameTeam) teams.set(changed, sameTeam);
  return changed;
}

/** The notebook in which the file at the finding's path is known to be unreadable. */
export function withUnread(notebook: Notebook, trouble: Finding): Notebook {
  const documents = new Map(notebook.documents);
  documents.delete(trouble.path);
  return { documents, unread: new Map(notebook.unread).set(trouble.path, trouble) };
}

/** The notebook without the file at `path`. */
export function without(notebook: Notebook, path: string): Notebook {
  if (!notebook.documents.has(path) && !notebook.unread.has(path)) return notebook;
  const documents = new Map(notebook.documents);
  const unread = new Map(notebook.unread);
  documents.delete(path);
  unread.delete(path);
  return { documents, unread };
}

/** What stands at a path now: a document, why it cannot be read, or nothing any more. */
export interface Change {
  readonly path: string;
  readonly read: Document | Finding | undefined;
}

/** From so many changes on, what can be known of the team from one before to the next is not worth a copy for each. */
const many = 10;

/** The notebook with all `changes` made. */
export function withChanges(notebook: Notebook, changes: readonly Change[]): Notebook {
  if (changes.length < many) return changes.reduce(withChange, notebook);
  const documents = new Map(notebook.documents);
  const unread = new Map(notebook.unread);
  for (const { path, read } of changes) {
    if (read && !('code' in read)) {
      documents.set(path, read);
      unread.delete(path);
    } else {
      documents.delete(path);
      if (read) unread.set(path, read);
      else unread.delete(path);
    }
  }
  return { documents, unread };
}

function withChange(notebook: Notebook, { path, read }: Change): Notebook {
  if (!read) return without(notebook, path);
  return 'code' in read ? withUnread(notebook, read) : withDocument(notebook, read);
}

const teams = new WeakMap<Notebook, Team>();

/** Sorts a notebook's documents into people. Computed once for each notebook. */
export function teamOf(notebook: Notebook): Team {
  let team = teams.get(notebook);
  if (!team) teams.set(notebook, (team = assemble(notebook)));
  return team;
}

/**
 * The team with `after` in the place of `before`: while a note is typed, whose it is and of which day stays the same, and so does all
 * that depends on it. Undefined where more may have changed, and the team is to be assembled anew.
 */
function withNote(team: Team, before: Document, after: Document): Team | undefined {
  if (before.kind !== 'note' || after.kind !== 'note') return undefined;
  if (before.findings.length + after.findings.length > 0 || groupOf(before) !== groupOf(after))
    return undefined;
  if (before.day !== after.day || before.sequence !== after.sequence) return undefined;
  const at = team.people.findIndex(({ notes }) => notes.includes(before));
  const person = team.people[at];
  if (!person) return undefined;
  const notes = person.notes.map((note) => (note === before ? after : note));
  return { ...team, people: team.people.with(at, { ...person, notes }) };
}

/** The person with this id (or any spelling of it), if there is one. */
export function personOf(team: Team, id: string): Person | undefined {
  const wanted = slug(id);
  return team.people.find((person) => person.id === wanted);
}

function assemble(notebook: Notebook): Team {
  const documents = [...notebook.documents.values()].sort(byPath);
  const findings: Finding[] = [];
  const pages = new Map<string, Page>();
  const { notes, ofKind } = sorted(documents, findings);
  findings.push(...[...notebook.unread.values()].sort(byPath));
  for (const page of ofKind.page.sort(byRank)) {
    const id = slug(page.folder ?? page.name ?? '');
    const first = pages.get(id);
    if (!first) pages.set(id, page);
    else findings.push(finding('personTwice', page.path, { other: first.path }));
  }

  const names = knownNames(pages);
  const homeOf = homesIn(notes, pages);
  const homes = new Map(notes.map((group) => [group, homeOf(group.folders, group.person)]));
  const folders = new Set(homes.values());
  const meetings = new Map<string, Note[]>();
  const unassigned: Note[] = [];
  for (const group of notes) {
    const id = personIn(group, homes.get(group), pages, names, folders);
    const met = id === undefined ? unassigned : (meetings.get(id) ?? []);
    if (id !== undefined) meetings.set(id, met);
    for (const note of group.notes) met.push(note);
  }
  for (const met of [...meetings.values(), unassigned]) met.sort(byTime);
  for (const note of unassigned) findings.push(finding('noteWithoutPerson', note.path));

  const people = [...new Set([...pages.keys(), ...meetings.keys()])].flatMap((id) => {
    const page = pages.get(id);
    const met = meetings.get(id) ?? [];
    if (page && met.length === 0 && !isPersonal(page)) return [];
    return [samePerson({ id, name: page?.name ?? nameFrom(met, id), page, notes: met })];
  });
  const ids = new Set(people.map(({ id }) => id));
  for (const each of ofKind.undated) {
    if (each.findings.length > 0) continue;
    if (ids.has(homeOf(each.folders) ?? '')) findings.push(finding('noteWithoutDay', each.path));
  }
  people.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  return {
    people,
    unassigned,
    reflections: ofKind.reflection.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    supplements: ofKind.supplement,
    findings,
  };
}

/** Notes that lie in the same folders and name the same person: whose one of them is, all of them are. */
interface Group extends Pick<Note, 'folders' | 'person'> {
  readonly notes: Note[];
}

/** What there is of each kind, in the order of `documents`; what is wrong with them goes to `findings`. */
function sorted(
  documents: readonly Document[],
  findings: Finding[],
): {
  readonly notes: readonly Group[];
  readonly ofKind: {
    readonly page: Page[];
    readonly reflection: Reflection[];
    readonly supplement: Supplement[];
    readonly undated: Undated[];
  };
} {
  const groups = new Map<string, Group>();
  const ofKind = {
    page: [] as Page[],
    reflection: [] as Reflection[],
    supplement: [] as Supplement[],
    undated: [] as Undated[],
  };
  for (const each of documents) {
    if (each.findings.length > 0) findings.push(...each.findings);
    if (each.kind === 'note') {
      const key = groupOf(each);
      const group = groups.get(key);
      if (group) group.notes.push(each);
      else groups.set(key, { folders: each.folders, person: each.person, notes: [each] });
    } else if (each.kind === 'page') ofKind.page.push(each);
    else if (each.kind === 'reflection') ofKind.reflection.push(each);
    else if (each.kind === 'undated') ofKind.undated.push(each);
    else ofKind.supplement.push(each);
  }
  return { notes: [...groups.values()], ofKind };
}

/** By the folders, which the notes that lie in them share, and by whom they name. */
const groupsKnown = new WeakMap<readonly string[], Map<string | undefined, string>>();

function groupOf({ folders, person }: Note): string {
  let known = groupsKnown.get(folders);
  if (!known) groupsKnown.set(folders, (known = new Map<string | undefined, string>()));
  let group = known.get(person);
  if (group === undefined) {
    group = `${folders.join('/')}\0${person === undefined ? '' : `@${person}`}`;
    known.set(person, group);
  }
  return group;
}

/** Everybody that was assembled, by their first note or else their page. */
const assembled = new WeakMap<Document, Person>();

/** The same object for the same person with the same page and notes, so that nothing about them is worked out anew ({@link perPerson}). */
function samePerson(person: Person): Person {
  const { id, name, page, notes } = person;
  const key = notes[0] ?? page;
  const before = key && assembled.get(key);
  if (
    before?.id === id &&
    before.name === name &&
    before.page === page &&
    before.notes.length === notes.length &&
    before.notes.every((note, at) => note === notes[at])
  ) {
    return before;
  }
  if (key) assembled.set(key, person);
  return person;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

function byTime(a: Note, b: Note): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.sequence - b.sequence || (a.path < b.path ? -1 : 1);
}

/** Of two pages for one person ours comes first, then a profile, then one among everybody's in `people/`. */
function byRank(a: Page, b: Page): number {
  const rank = (page: Page): number =>
    page.folder === undefined ? 2 : /readme\.md$/i.test(page.path) ? 0 : 1;
  return rank(a) - rank(b) || (a.path < b.path ? -1 : 1);
}

/** Names and aliases that mean exactly one person; two people of one name are told apart by folder only. */
function knownNames(pages: ReadonlyMap<string, Page>): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const [id, page] of pages) {
    for (const name of [page.name ?? '', ...page.aliases]) {
      if (name !== '') owners.set(slug(name), (owners.get(slug(name)) ?? new Set()).add(id));
    }
  }
  return new Map([...owners].flatMap(([name, ids]) => (ids.size === 1 ? [[name, [...ids][0] ?? '']] : [])));
}

/**
 * Tells whose folder a file lies in, by id: of the folders over it the one that the file itself names, else the
 * nearest with a person's page, else the folder that the file names elsewhere, else the outermost if notes lie right in
 * it and it is not over several people's, else the nearest. So what is in `ana-lima/archive/` is Ana's, and in `archive/ana-lima/` too.
 */
function homesIn(
  notes: readonly Group[],
  pages: ReadonlyMap<string, Page>,
): (folders: readonly string[], person?: string) => string | undefined {
  const ways = notes.map(({ folders }) => folders.map(slug));
  const outermost = new Set(ways.flatMap((way) => (way.length === 1 ? way : [])));
  const withNotes = new Set(ways.map((way) => way.findLast((folder) => !archive.test(folder))));
  const known = new Set(ways.flat());
  const gathers = gatheringFolders(ways, pages);
  // A folder's read-me makes it nobody's: `team/README.md` may lie over everybody's folders.
  const isHome = (id: string): boolean => {
    const page = pages.get(id);
    if (page === undefined || isPersonal(page)) return page !== undefined;
    if (gathers.has(id)) return false;
    const title = slug(page.name ?? '');
    // Any folder's read-me may repeat the folder's name; one that says more, or less, says whose it is.
    return title === id ? withNotes.has(id) : title.startsWith(`${id}-`) || id.startsWith(`${title}-`);
  };
  return (folders, person) => {
    const ids = folders.map(slug);
    const written = person === undefined ? undefined : slug(unlinked(person));
    return (
      ids.findLast((id) => id === written) ??
      ids.findLast(isHome) ??
      (written !== undefined && known.has(written) ? written : undefined) ??
      ids.slice(0, 1).find((id) => outermost.has(id) && !gathers.has(id)) ??
      ids.at(-1)
    );
  };
}

/** What a folder is called that holds what is old of one person, whatever else lies beside it. */
const archive = /^(?:archiv\w*|old|past|done|history)$/;

/**
 * The folders over several people's: over one that has a person's page, or over two that hold notes, have no page and
 * are no archive. (Folders that sort by time are not among `ways`: `placeOf` leaves them out.)
 */
function gatheringFolders(
  ways: readonly (readonly string[])[],
  pages: ReadonlyMap<string, Page>,
): ReadonlySet<string> {
  const below = new Map<string, Set<string>>();
  const gathers = new Set<string>();
  for (const way of ways) {
    for (const [at, folder] of way.entries()) {
      const next = way[at + 1];
      if (next === undefined || archive.test(next)) continue;
      const page = pages.get(next);
      const inside = below.get(folder) ?? new Set();
      if (!page) below.set(folder, inside.add(next));
      if (page ? isPersonal(page) : inside.size > 1) gathers.add(folder);
    }
  }
  return gathers;
}

function personIn(
  note: Group,
  folder: string | undefined,
  pages: ReadonlyMap<string, Page>,
  names: ReadonlyMap<string, string>,
  folders: ReadonlySet<string | undefined>,
): string | undefined {
  if (note.person === undefined) return folder;
  const written = slug(unlinked(note.person));
  const own = folder === undefined ? undefined : pages.get(folder);
  if (own && slug(own.name ?? '') === written) return folder;
  if (pages.has(written)) return written;
  return names.get(written) ?? (folders.has(written) ? written : (folder ?? written));
}

/** `[[Ana Petrov]]`, `[[people/Ana Petrov|Ana]]`, `@ana-petrov`: the name alone. */
function unlinked(written: string): string {
  const target = /^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/.exec(written)?.[1] ?? written;
  return (target.split('/').at(-1) ?? target).replace(/^@/, '').replace(/\.md$/i, '');
}

/** Whether a page without any notes is a person's at all, and not some folder's read-me. */
function isPersonal(page: Page): boolean {
  return (
    page.folder === undefined ||
    keyIn(page.front.values, 'name') !== undefined ||
    /_?profile\.md$/i.test(page.path)
  );
}

/** Someone without a page is called what their notes call them. */
function nameFrom(notes: readonly Note[], id: string): string {
  const written = notes.flatMap((note) => [
    ...(note.person === undefined ? [] : [unlinked(note.person)]),
    ...note.folders,
  ]);
  const spelled = written.find((name) => slug(name) === id && name !== id);
  return (
    spelled ??
    id.replace(/(^|-)(\p{Ll})/gu, (_, dash: string, first: string) => (dash && ' ') + first.toUpperCase())
  );
}
