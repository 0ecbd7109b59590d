import type { Note, Page } from '../notes/document.ts';
import type { Day } from '../notes/day.ts';
import { slug } from '../notes/folderName.ts';
import { nameKey, signsOver, type HeadingSign, type OpenTask } from '../notes/gist.ts';
import { gone, type Item } from '../notes/item.ts';
import { parkedItems } from '../notes/parked.ts';
import { isOpen, type Task } from '../notes/task.ts';
import { firstName, type IsBoilerplate } from '../notes/template.ts';
import type { Person } from './notebook.ts';
import { perPerson } from './perPerson.ts';

/** Whose promise it is: the manager's, that of the one they meet, or somebody else's who was named for it. */
export type Side = 'me' | 'them' | 'other';

/** A promise that came out of a one-on-one. */
export interface Commitment {
  readonly document: Note | Page;
  readonly item: Item;
  readonly task: Task;
  readonly owner: Side;
  /** The task in words, without its owner; somebody else's handle stays, it tells whose promise it is. */
  readonly words: string;
  /** When the promise was made, or the oldest day known; undefined on a person's page. */
  readonly since: Day | undefined;
  readonly late: boolean;
}

/**
 * The open commitments between the manager and `person`, oldest first; those due before `today` are late. A box
 * that a note has from its template is nobody's promise.
 */
export function openCommitments(
  person: Person,
  today: Day,
  isBoilerplate: IsBoilerplate,
): readonly Commitment[] {
  const found: Commitment[] = [...commitmentsOnPage(person, today)];
  for (const note of person.notes) {
    for (const open of note.open) {
      if (!isFromTemplate(note, open, isBoilerplate)) found.push(new InNote(note, open, person, today));
    }
  }
  return found;
}

/** How many open commitments there are, of the manager's own and of others, and how many of them are late. */
export interface OpenCounts {
  readonly mine: number;
  readonly theirs: number;
  readonly late: number;
}

/** Counts {@link openCommitments} without making them: of most people no more is shown, and of years of notes there are thousands. */
export function countOpen(person: Person, today: Day, isBoilerplate: IsBoilerplate): OpenCounts {
  let [mine, all, late] = [0, 0, 0];
  const count = (owner: Side, isLate: boolean): void => {
    all++;
    if (owner === 'me') mine++;
    if (isLate) late++;
  };
  for (const each of commitmentsOnPage(person, today)) count(each.owner, each.late);
  for (const note of person.notes) {
    for (const open of note.open) {
      if (!isFromTemplate(note, open, isBoilerplate)) count(sideOf(open, person), isLate(open, today));
    }
  }
  return { mine, theirs: all - mine, late };
}

function commitmentsOnPage(person: Person, today: Day): readonly Commitment[] {
  const { page } = person;
  const waiting = page?.items.filter(({ task }) => task && isOpen(task)) ?? [];
  if (!page || waiting.length === 0) return [];
  const parked = new Set(parkedItems(page));
  return waiting.filter((item) => !parked.has(item)).map((item) => onPage(page, item, person, today));
}

function sideOf(open: OpenTask, person: Person): Side {
  return ownerInLine(open, person) ?? ownerUnder(open.over, person);
}

function isLate({ due }: Pick<Task, 'due'>, today: Day): boolean {
  return due !== undefined && due < today;
}

/** Told by its key where that is enough, else by its text, which is read again for it. */
function isFromTemplate(note: Note, open: OpenTask, isBoilerplate: IsBoilerplate): boolean {
  if (open.state !== 'open') return false;
  return isBoilerplate.ofKey?.(open.key) ?? isBoilerplate(itemOf(note, open.start));
}

/** The item that begins at `start`. A file that changed a moment ago may not have it any more; what it has now is read soon. */
function itemOf(note: Note, start: number): Item {
  return note.items.find(({ span }) => span.start === start) ?? gone(start);
}

function onPage(page: Page, item: Item, person: Person, today: Day): Commitment {
  const task = item.task!;
  return {
    ...{ document: page, item, task },
    owner: ownerOf(page, item, task, person),
    words: wordsOf(task, person),
    since: task.carriedFrom,
    late: isLate(task, today),
  };
}

/** A promise in a note. How many there are is asked of years of notes, how they read of those that are shown. */
class InNote implements Commitment {
  readonly document: Note;
  readonly owner: Side;
  readonly since: Day;
  readonly late: boolean;
  readonly #person: Person;
  readonly #start: number;

  constructor(note: Note, open: OpenTask, person: Person, today: Day) {
    this.document = note;
    this.owner = sideOf(open, person);
    this.since = open.carriedFrom ?? note.day;
    this.late = isLate(open, today);
    this.#person = person;
    this.#start = open.start;
  }

  get item(): Item {
    return itemOf(this.document, this.#start);
  }

  get task(): Task {
    return this.item.task!;
  }

  get words(): string {
    return wordsOf(this.task, this.#person);
  }
}

/**
 * Whose promise a task in somebody's note is. The line itself decides, then the nearest heading that names
 * an owner, and else it is the manager's: whoever writes a to-do without a name writes it for themselves.
 */
export function ownerOf(document: Note | Page, item: Item, task: Task, person: Person): Side {
  return ownerInLine(task, person) ?? ownerUnder(signsOver(document, item), person);
}

/** Whose promises stand under these headings, the nearest first. */
function ownerUnder(headings: readonly HeadingSign[], person: Person): Side {
  for (const sign of headings) {
    if (typeof sign === 'string') return sign;
    if (sign.some((key) => keysOf(person).has(key))) return 'them';
  }
  return 'me';
}

/** Whose promise the line itself says it is; undefined when it names nobody, or only somebody it is about. */
export function ownerInLine(
  { owner }: Pick<OpenTask, 'owner'> | Pick<Task, 'owner'>,
  person: Person,
): Side | undefined {
  if (typeof owner !== 'object') return owner;
  if (keysOf(person).has('key' in owner ? owner.key : nameKey(owner.handle))) return 'them';
  return owner.isFirst ? 'other' : undefined;
}

/** A task in words, without its owner; somebody else's handle stays, it tells whose promise it is. */
export function wordsOf({ owner, words }: Task, person: Person): string {
  return typeof owner === 'object' && namesOf(person).has(slug(owner.handle)) ? owner.others : words;
}

/** What the person goes by in a handle or a heading: their folder, their name or its first word, an alias. */
export const namesOf = perPerson(({ id, name, page }): ReadonlySet<string> => {
  return new Set([id, ...[name, firstName(name), ...(page?.aliases ?? [])].map(slug)]);
});

const keysOf = perPerson((person): ReadonlySet<number> => new Set(Array.from(namesOf(person), nameKey)));
