import { daysBetween, type Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import type { Item } from '../notes/item.ts';
import { isOpen, type Task } from '../notes/task.ts';
import type { IsBoilerplate } from '../notes/template.ts';
import { ownerOf, type Side } from '../team/commitments.ts';
import type { Person } from '../team/notebook.ts';

/** What became of a promise. `movedOn` was carried over to a note in which it does not stand. */
export type Outcome = 'kept' | 'keptLate' | 'open' | 'late' | 'dropped' | 'movedOn';

export const outcomes: readonly Outcome[] = ['kept', 'keptLate', 'late', 'open', 'dropped', 'movedOn'];

/** A promise with its end. */
export interface Promised {
  readonly note: Note;
  readonly item: Item;
  readonly words: string;
  readonly owner: Side;
  readonly since: Day;
  readonly due: Day | undefined;
  readonly outcome: Outcome;
  /** By how many days it was, or is, late; undefined where it is not, or where nothing says by how many. */
  readonly daysLate: number | undefined;
}

/**
 * The promises made from `from` to `to`, oldest first, each once: the copies that were carried over are one promise, told as
 * the last of them stands.
 */
export function promisesOf(
  person: Person,
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
  isBoilerplate: IsBoilerplate,
): readonly Promised[] {
  const last = new Map<string, Promised>();
  for (const note of person.notes) {
    for (const item of note.items) {
      const { task } = item;
      if (!task || isBoilerplate(item)) continue;
      const since = task.carriedFrom ?? note.day;
      if (since < from || since > to) continue;
      const words = typeof task.owner === 'object' && !task.owner.isFirst ? task.words : wordsOf(task);
      const promised = {
        ...{ note, item, words, since, due: task.due, owner: ownerOf(note, item, task, person) },
        ...ending(note, task, today),
      };
      // A copy takes the place of what it was copied from; twice the same in one note are two.
      const same = `${since} ${words.toLowerCase()}`;
      const before = last.get(same);
      last.set(before?.note === note ? `${same} ${item.span.start}` : same, promised);
    }
  }
  return [...last.values()].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

function wordsOf({ owner, words }: Task): string {
  return typeof owner === 'object' ? owner.others : words;
}

function ending(note: Note, task: Task, today: Day): Pick<Promised, 'outcome' | 'daysLate'> {
  const { state, due, doneOn, carriedFrom } = task;
  if (state === 'cancelled') return { outcome: 'dropped', daysLate: undefined };
  if (state === 'forwarded') return { outcome: 'movedOn', daysLate: undefined };
  if (isOpen(task)) {
    const days = due === undefined ? 0 : daysBetween(due, today);
    return days > 0 ? { outcome: 'late', daysLate: days } : { outcome: 'open', daysLate: undefined };
  }
  if (due === undefined) return { outcome: 'kept', daysLate: undefined };
  if (doneOn !== undefined) {
    const days = daysBetween(due, doneOn);
    return days > 0 ? { outcome: 'keptLate', daysLate: days } : { outcome: 'kept', daysLate: undefined };
  }
  // Carried, still open, into a note after its day: by how much it was late, nobody wrote down.
  const late = carriedFrom !== undefined && note.day > due;
  return { outcome: late ? 'keptLate' : 'kept', daysLate: undefined };
}
