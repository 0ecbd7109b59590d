import type { Document, Note } from '../notes/document.ts';
import { asDay, type Day } from '../notes/day.ts';
import type { OpenTask } from '../notes/gist.ts';
import { interned } from '../notes/interned.ts';
import { placeOf } from '../notes/place.ts';
import { SlimNote, type Source } from '../notes/slimNote.ts';
import { labelsOf, setLabels, type Reader } from './labelled.ts';

/**
 * What is known of notes, in lines of JSON, so that they need not be read again at the next start. It holds where they lie, whose they
 * are and when, days that tasks are due, and else numbers alone: nothing of what a line or a heading says, nor whom it names.
 */
export interface NoteIndex {
  readonly notes: Pick<ReadonlyMap<string, KnownNote>, 'get' | 'has'>;
  readonly chunks: readonly KnownChunk[];
  /** What the labels were made with: {@link Reader}'s key. */
  readonly labelledBy: number | undefined;
}

/** One note as it was when it had this stamp. */
export interface KnownNote {
  /** Undefined where its bytes have to be compared. */
  readonly stamp: number | undefined;
  readonly print: number;
  readonly at: number;
  readonly of: KnownChunk;
}

/** So many notes at most are in one line: each is put into words, and read, in about a millisecond. */
const mostInChunk = 250;

/** Whatever is changed here, or comes to mean something else. */
const format = 2;

/** What comes again and again, in one folder and in others. */
interface Common {
  /** Persons and days. */
  readonly texts: readonly string[];
  readonly owners: readonly NonNullable<OpenTask['owner']>[];
  /** What stands over tasks. */
  readonly over: readonly OpenTask['over'][];
}

/** The notes of one folder, field by field: numbers in a row are quickly read. */
interface Chunk {
  /** Where they lie. */
  readonly in: string;
  readonly names: readonly string[];
  readonly stamps: readonly number[];
  readonly prints: readonly number[];
  /** Empty where a name begins with it. */
  readonly days: readonly string[];
  /** Only where one is more than 1. */
  readonly sequences?: readonly number[];
  /** By their place in the texts of all, from 1 on; 0 for none. */
  readonly persons: readonly number[];
  /** How many tasks wait in each. */
  readonly open: readonly number[];
  /** Of each of these: start, key, state, whose, due, carried from, the headings over it; these by their places among what comes again. */
  readonly tasks: readonly number[];
  readonly ahead?: readonly number[];
  /** Of each note, empty where they are not known: places, labels and prompts one after the other, as in `KnownLabels`; how many first. */
  readonly labels: readonly (readonly number[])[];
}

interface Head extends Common {
  readonly format: number;
  readonly by: string;
  readonly folder: string;
  readonly labelledBy: number | null;
  readonly chunks: number;
}

/**
 * Puts into lines what is known of `documents`, a step for each: all notes that keep no text and with which nothing is wrong.
 *
 * @param by which version of the program writes, and reads
 * @param folder which folder they are of
 */
export function* encodeIndex(
  documents: Iterable<Document>,
  reader: Reader | undefined,
  by: string,
  folder: string,
): Generator<undefined, readonly string[]> {
  const lines: string[] = [];
  const tables: Tables = {
    texts: new Table(),
    owners: new Table(),
    over: new Table((signs) => JSON.stringify(signs)),
  };
  for (const [at, notes] of chunksOf(documents)) {
    lines.push(JSON.stringify(encodeChunk(at, notes, reader, tables)));
    yield;
  }
  const common = { texts: tables.texts.all, owners: tables.owners.all, over: tables.over.all };
  const head: Head = { format, by, folder, labelledBy: reader?.key ?? null, chunks: lines.length, ...common };
  return [JSON.stringify(head), ...lines];
}

/**
 * Reads such lines again, a step for each; undefined for what was written by another version, of another folder, or not to its end.
 * Whether they are the very lines that were written, whoever stored them has to know.
 */
export function* decodeIndex(
  lines: readonly string[],
  by: string,
  folder: string,
): Generator<undefined, NoteIndex | undefined> {
  const head = JSON.parse(lines[0] ?? 'null') as Partial<Head> | null;
  if (head?.format !== format || head.by !== by || head.folder !== folder) return undefined;
  if (head.chunks !== lines.length - 1) return undefined;
  const { texts = none, owners = none, over = none } = head;
  const days = texts.map((text) => asDay(interned(text)));
  const chunks: KnownChunk[] = [];
  for (const line of lines.slice(1)) {
    const chunk = JSON.parse(line) as Chunk;
    chunks.push({ chunk, texts, days, owners, over, ...placeIn(chunk) });
    yield;
  }
  return { notes: new KnownNotes(chunks), chunks, labelledBy: head.labelledBy ?? undefined };
}

/** Finds notes by their path; those of a folder are put in order when one of it is asked for. */
class KnownNotes implements Pick<ReadonlyMap<string, KnownNote>, 'get' | 'has'> {
  readonly #chunks = new Map<string, KnownChunk[]>();
  readonly #folders = new Map<string, ReadonlyMap<string, KnownNote>>();

  constructor(chunks: readonly KnownChunk[]) {
    for (const each of chunks) {
      const same = this.#chunks.get(each.chunk.in);
      if (same) same.push(each);
      else this.#chunks.set(each.chunk.in, [each]);
    }
  }

  has(path: string): boolean {
    return this.get(path) !== undefined;
  }

  get(path: string): KnownNote | undefined {
    const slash = path.lastIndexOf('/');
    const folder = slash < 0 ? '' : path.slice(0, slash);
    let notes = this.#folders.get(folder);
    if (!notes) this.#folders.set(folder, (notes = this.#notesIn(folder)));
    return notes.get(slash < 0 ? path : path.slice(slash + 1));
  }

  #notesIn(folder: string): ReadonlyMap<string, KnownNote> {
    const notes = new Map<string, KnownNote>();
    for (const of of this.#chunks.get(folder) ?? none) {
      const { names, stamps, prints } = of.chunk;
      for (let at = 0; at < names.length; at++) {
        notes.set(names[at]!, { stamp: stamps[at] || undefined, print: prints[at] ?? 0, at, of });
      }
    }
    return notes;
  }
}

/** The note that is known, read from `source` where more of it is asked for; `stamp` is that of its file now. */
export function noteFrom(path: string, known: KnownNote, source: Source, stamp: number | undefined): Note {
  const { at, print } = known;
  const { folder, folders, texts, chunk } = known.of;
  const person = chunk.persons[at] ?? 0;
  // Field by field: there are thousands of them, and somebody waits.
  return new SlimNote(
    {
      path,
      conflicted: false,
      findings: none,
      folder,
      folders,
      person: person === 0 ? undefined : texts[person - 1],
      day: (chunk.days[at] || chunk.names[at]!.slice(0, 10)) as Day,
      sequence: chunk.sequences?.[at] ?? 1,
      open: tasksOf(known.of, at),
      carriedAhead: chunk.ahead?.includes(at) ?? false,
      print,
      stamp,
      aside: undefined,
    },
    source,
  );
}

/** Has `reader` take the labels that are known for those of the notes that are still what they were; none if it labels otherwise. */
export function takeLabels(index: NoteIndex, documents: ReadonlyMap<string, Document>, reader: Reader): void {
  if (index.labelledBy !== reader.key) return;
  for (const { chunk } of index.chunks) {
    for (const [at, numbers] of chunk.labels.entries()) {
      if (numbers.length === 0) continue;
      const note = documents.get(`${chunk.in === '' ? '' : `${chunk.in}/`}${chunk.names[at]}`);
      if (note?.kind !== 'note' || note.print !== chunk.prints[at]) continue;
      const count = (numbers.length - 1) / 3;
      setLabels(note, reader, {
        at: numbers.slice(1, count + 1),
        labels: numbers.slice(count + 1, 2 * count + 1),
        prompts: numbers.slice(2 * count + 1),
      });
    }
  }
}

const none: readonly never[] = [];

function* chunksOf(documents: Iterable<Document>): Generator<readonly [string, readonly SlimNote[]]> {
  const byFolder = new Map<string, SlimNote[]>();
  for (const each of documents) {
    if (!(each instanceof SlimNote) || each.print === undefined || each.findings.length > 0) continue;
    const folder = each.path.slice(0, Math.max(0, each.path.lastIndexOf('/')));
    const notes = byFolder.get(folder);
    if (notes) notes.push(each);
    else byFolder.set(folder, [each]);
  }
  for (const [folder, notes] of byFolder) {
    for (let from = 0; from < notes.length; from += mostInChunk) {
      yield [folder, notes.slice(from, from + mostInChunk)];
    }
  }
}

function encodeChunk(
  folder: string,
  notes: readonly SlimNote[],
  reader: Reader | undefined,
  { texts, owners, over }: Tables,
): Chunk {
  const names = notes.map(({ path }) => path.slice(folder === '' ? 0 : folder.length + 1));
  const tasks = notes.flatMap(({ open }) =>
    open.flatMap((task) => [
      ...[task.start, task.key, task.state === 'open' ? 0 : 1],
      ...[owners.at(task.owner), texts.at(task.due), texts.at(task.carriedFrom)],
      task.over.length === 0 ? 0 : over.at(task.over),
    ]),
  );
  const persons = notes.map(({ person }) => texts.at(person));
  const ahead = notes.flatMap(({ carriedAhead }, at) => (carriedAhead ? [at] : []));
  return {
    in: folder,
    names,
    stamps: notes.map(({ stamp }) => stamp ?? 0),
    prints: notes.map(({ print }) => print ?? 0),
    days: notes.map(({ day }, at) => (names[at]!.startsWith(day) ? '' : day)),
    ...(notes.some(({ sequence }) => sequence !== 1) && { sequences: notes.map(({ sequence }) => sequence) }),
    persons,
    open: notes.map(({ open }) => open.length),
    tasks,
    ...(ahead.length > 0 && { ahead }),
    labels: notes.map((note) => {
      const known = reader && labelsOf(note, reader);
      return known ? [known.at.length, ...known.at, ...known.labels, ...known.prompts] : none;
    }),
  };
}

interface Tables {
  readonly texts: Table<string>;
  readonly owners: Table<NonNullable<OpenTask['owner']>>;
  readonly over: Table<OpenTask['over']>;
}

/** Gives each of equal values one number, from 1 on. */
class Table<Value> {
  readonly all: Value[] = [];
  readonly #places = new Map<unknown, number>();
  readonly #keyOf: (value: Value) => unknown;

  constructor(keyOf: (value: Value) => unknown = (value) => value) {
    this.#keyOf = keyOf;
  }

  at(value: Value | undefined): number {
    if (value === undefined) return 0;
    const key = this.#keyOf(value);
    let place = this.#places.get(key);
    if (place === undefined) this.#places.set(key, (place = this.all.push(value)));
    return place;
  }
}

/** A chunk, and what its notes have in common. */
interface KnownChunk extends Common, Pick<Note, 'folder' | 'folders'> {
  readonly chunk: Chunk;
  /** What each of the texts is as a day. */
  readonly days: readonly (Day | undefined)[];
  /** Where the tasks of each note begin. */
  readonly starts: Int32Array;
}

function placeIn(chunk: Chunk): Pick<KnownChunk, 'folder' | 'folders' | 'starts'> {
  // Whose folder it is depends on the way to a note, and not on its name.
  const place = placeOf(`${chunk.in === '' ? '' : `${chunk.in}/`}2000-01-01.md`);
  const { folder, folders } = place?.kind === 'note' ? place : { folder: undefined, folders: none };
  const starts = new Int32Array(chunk.open.length);
  for (let at = 1; at < starts.length; at++) starts[at] = starts[at - 1]! + (chunk.open[at - 1] ?? 0);
  return { folder, folders, starts };
}

const fields = 7;

function tasksOf(known: KnownChunk, of: number): readonly OpenTask[] {
  const [count, from] = [known.chunk.open[of] ?? 0, known.starts[of] ?? 0];
  if (count === 0) return none;
  const { days, over, owners } = known;
  const { tasks } = known.chunk;
  const open: OpenTask[] = [];
  for (let at = from * fields; at < (from + count) * fields; at += fields) {
    const [owner = 0, headings = 0] = [tasks[at + 3], tasks[at + 6]];
    open.push({
      start: tasks[at] ?? 0,
      key: tasks[at + 1] ?? 0,
      owner: owner === 0 ? undefined : owners[owner - 1],
      due: days[(tasks[at + 4] ?? 0) - 1],
      carriedFrom: days[(tasks[at + 5] ?? 0) - 1],
      state: tasks[at + 2] === 0 ? 'open' : 'inProgress',
      over: headings === 0 ? none : (over[headings - 1] ?? none),
    });
  }
  return open;
}
