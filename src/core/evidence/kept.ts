import { daysBetween, type Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import type { Item } from '../notes/item.ts';
import { isOpen, type Task } from '../notes/task.ts';
import type { IsBoilerplate } from '../notes/template.ts';
import { contextsIn } from '../notes/edits/context.ts';
import { ownerOf, wordsOf, type Side } from '../team/commitments.ts';
import type { Person } from '../team/notebook.ts';

/** What became of a promise. `movedOn` was carried over to a note in which it does not stand. */
export type Outcome = 'kept' | 'keptLate' | 'open' | 'late' | 'dropped' | 'movedOn';

export const outcomes: readonly Outcome[] = ['kept', 'keptLate', 'late', 'open', 'dropped', 'movedOn'];

/** A promise with its end. */
export interface Promised {
  /** Where it stands now: the last of the copies. */
  readonly note: Note;
  /** The day of the first note that it stands in. */
  readonly firstIn: Day;
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
 * The promises of a stretch of days, oldest first, each once: made in it, standing in one of its notes, or done in it. The
 * copies that were carried over are one promise, told as the last of them stands.
 */
export function promisesOf(
  person: Person,
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
  isBoilerplate: IsBoilerplate,
): readonly Promised[] {
  const within = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to;
  const last = new Map<string, Promised>();
  const ofStretch = new Set<string>();
  for (const note of person.notes) {
    const contextOf = contextsIn(note, isBoilerplate);
    const times = new Map<string, number>();
    for (const item of note.items) {
      const { task } = item;
      if (!task || isBoilerplate(item)) continue;
      const since = task.carriedFrom ?? note.day;
      const owner = ownerOf(note, item, task, person);
      const context = contextOf(item);
      const words = `${context === undefined ? '' : `${context}: `}${wordsOf(task, person)}`;
      const same = `${since} ${owner} ${words.toLowerCase()}`;
      // Twice the same in one note are two; the copies of both are in their order.
      const count = (times.get(same) ?? 0) + 1;
      times.set(same, count);
      const key = `${same} ${count}`;
      const firstIn = last.get(key)?.firstIn ?? note.day;
      last.set(key, {
        note,
        firstIn,
        item,
        words,
        since,
        due: task.due,
        owner,
        ...ending(note, task, today),
      });
      if (within(since) || within(note.day) || within(task.doneOn)) ofStretch.add(key);
    }
  }
  return [...last]
    .filter(([key]) => ofStretch.has(key))
    .map(([, promised]) => promised)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
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
