import type { Note, Page } from '../notes/document.ts';
import type { Day } from '../notes/day.ts';
import { slug } from '../notes/folderName.ts';
import { headingsOver, type Item } from '../notes/item.ts';
import { parkedItems } from '../notes/parked.ts';
import { isOpen, type Owner, type Task } from '../notes/task.ts';
import { firstName, type IsBoilerplate } from '../notes/template.ts';
import type { Person } from './notebook.ts';

/** Whose promise it is: the manager's, or the other one's. */
export type Side = 'me' | 'them';

/** A promise that came out of a one-on-one, by the manager or to the manager. */
export interface Commitment {
  readonly document: Note | Page;
  readonly item: Item;
  readonly task: Task;
  readonly owner: Side;
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
      return [{ document, item, task, owner: ownerOf(document, item, task, person), since, late }];
    });
  });
}

/**
 * Whose promise a task in somebody's note is. The line itself decides, then the nearest heading that names
 * an owner, and else it is the manager's: whoever writes a to-do without a name writes it for themselves.
 */
export function ownerOf(document: Note | Page, item: Item, task: Task, person: Person): Side {
  if (task.owner) return side(task.owner);
  for (const heading of headingsOver(document, item)) {
    // A note's title says whom it is with, not whose the promises are.
    if (heading.isTitle) continue;
    const owner = ownerInHeading(heading.text, person);
    if (owner) return owner;
  }
  return 'me';
}

/** Between two people, whoever is not the manager is the other one. */
function side(owner: Owner): Side {
  return owner === 'me' ? 'me' : 'them';
}

function ownerInHeading(heading: string, person: Person): Side | undefined {
  const words = heading.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  if (words.some((word) => word === 'me' || word === 'my' || word === 'mine' || word === 'i')) return 'me';
  if (words.some((word) => word === 'them' || word === 'their' || word === 'theirs')) return 'them';
  const names = new Set([slug(firstName(person.name)), person.id]);
  return words.some((word) => names.has(slug(word))) ? 'them' : undefined;
}
