import type { Note, Page } from '../notes/document.ts';
import type { Day } from '../notes/day.ts';
import { slug } from '../notes/folderName.ts';
import { headingsOver, type Item } from '../notes/item.ts';
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
  const documents: readonly (Note | Page)[] = [...(person.page ? [person.page] : []), ...person.notes];
  return documents.flatMap((document) => {
    const parked = document.kind === 'page' ? new Set(parkedItems(document)) : undefined;
    return document.items.flatMap((item) => {
      const { task } = item;
      if (!task || !isOpen(task) || parked?.has(item)) return [];
      if (document.kind === 'note' && isBoilerplate(item)) return [];
      const late = task.due !== undefined && task.due < today;
      const since = task.carriedFrom ?? (document.kind === 'note' ? document.day : undefined);
      const owner = ownerOf(document, item, task, person);
      return [{ document, item, task, owner, words: wordsOf(task, person), since, late }];
    });
  });
}

/**
 * Whose promise a task in somebody's note is. The line itself decides, then the nearest heading that names
 * an owner, and else it is the manager's: whoever writes a to-do without a name writes it for themselves.
 */
export function ownerOf(document: Note | Page, item: Item, task: Task, person: Person): Side {
  const named = ownerInLine(task, person);
  if (named) return named;
  for (const heading of headingsOver(document, item)) {
    // A note's title says whom it is with, not whose the promises are.
    if (heading.isTitle) continue;
    const owner = ownerInHeading(heading.text, person);
    if (owner) return owner;
  }
  return 'me';
}

/** Whose promise the line itself says it is; undefined when it names nobody, or only somebody it is about. */
export function ownerInLine({ owner }: Task, person: Person): Side | undefined {
  if (typeof owner !== 'object') return owner;
  if (namesOf(person).has(slug(owner.handle))) return 'them';
  return owner.isFirst ? 'other' : undefined;
}

/** A task in words, without its owner; somebody else's handle stays, it tells whose promise it is. */
export function wordsOf({ owner, words }: Task, person: Person): string {
  return typeof owner === 'object' && namesOf(person).has(slug(owner.handle)) ? owner.others : words;
}

function ownerInHeading(heading: string, person: Person): Side | undefined {
  const words = heading.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  if (words.some((word) => word === 'me' || word === 'my' || word === 'mine' || word === 'i')) return 'me';
  if (words.some((word) => word === 'them' || word === 'their' || word === 'theirs')) return 'them';
  const names = namesOf(person);
  return words.some((word) => names.has(slug(word))) ? 'them' : undefined;
}

/** What the person goes by in a handle or a heading: their folder, their name or its first word, an alias. */
export const namesOf = perPerson(({ id, name, page }): ReadonlySet<string> => {
  return new Set([id, ...[name, firstName(name), ...(page?.aliases ?? [])].map(slug)]);
});
