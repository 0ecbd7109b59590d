import { readDay, type Day } from './day.ts';
import type { Span } from './span.ts';
import { readOwner, type Owner } from './taskOwner.ts';
import { readSigns, type BadDate, type DueSign } from './taskSigns.ts';

export type TaskState = 'open' | 'inProgress' | 'done' | 'cancelled' | 'forwarded';

/** A checkbox line, read in every notation that Obsidian Tasks, Dataview and plain typing use. */
export interface Task {
  readonly state: TaskState;
  /** The one character between the brackets. */
  readonly box: Span;
  /** Undefined when nobody is named on the line itself. */
  readonly owner: Owner | undefined;
  readonly due: Day | undefined;
  /** Where that stands in the file. */
  readonly dueSign: DueSign | undefined;
  readonly scheduled: Day | undefined;
  readonly doneOn: Day | undefined;
  /** The day of the note that the task was first carried over from. */
  readonly carriedFrom: Day | undefined;
  /** The task in words: without checkbox, `@me` or `@them`, dates and other signs; other handles are words. */
  readonly words: string;
  /** Where the words begin, an owner before them included. */
  readonly wordsStart: number;
  /** Where an owner before the words ends; undefined when none stands there. */
  readonly ownerEnd: number | undefined;
  /** Where the signs at the line's end begin (dates and such): words to add belong before it. */
  readonly signsStart: number;
  /** What stands in the place of a date and is none, by where it stands in the file. */
  readonly badDates: readonly BadDate[];
}

const states: Readonly<Record<string, TaskState>> = {
  ' ': 'open',
  x: 'done',
  X: 'done',
  '-': 'cancelled',
  '/': 'inProgress',
  '>': 'forwarded',
};

const checkbox = /^\[([ xX/>-])\](?:[ \t\u00a0]+(?=\S)|$)/;
const carried = /\(carried from (\d{4}-\d{2}-\d{2})\)/i;

/**
 * Reads a list item as a task; undefined when it has no checkbox.
 *
 * @param raw what stands at the item's span, with blanks for all that is no content
 * @param start offset of `raw` in the file
 */
export function readTask(raw: string, start: number): Task | undefined {
  const box = checkbox.exec(raw);
  const state = box ? states[box[1] ?? ''] : undefined;
  if (!box || !state) return undefined;

  const wordsStart = box[0].length;
  const { rest, dates, dueSign, badDates } = readSigns(raw.slice(wordsStart));
  const { words, owner, ownerEnd } = readOwner(rest.replace(carried, (mark) => ' '.repeat(mark.length)));
  return {
    state,
    box: { start: start + 1, end: start + 2 },
    owner,
    due: dates.due,
    dueSign: dueSign && {
      ...shifted(dueSign, start + wordsStart),
      date: shifted(dueSign.date, start + wordsStart),
    },
    scheduled: dates.scheduled,
    doneOn: dates.done,
    carriedFrom: readDay(carried.exec(rest)?.[1] ?? ''),
    words,
    wordsStart: start + wordsStart,
    ownerEnd: ownerEnd === undefined ? undefined : start + wordsStart + ownerEnd,
    signsStart: start + wordsStart + rest.trimEnd().length,
    badDates: badDates.map((each) => ({
      written: each.written,
      start: start + wordsStart + each.start,
      end: start + wordsStart + each.end,
    })),
  };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Whether there is nothing to do in the task: it is a box with an owner or a date alone. */
export function isEmpty({ words, owner }: Task): boolean {
  return (typeof owner === 'object' ? owner.others : words) === '';
}

/** Whether the task still waits to be done. */
export function isOpen(task: Task): boolean {
  return task.state === 'open' || task.state === 'inProgress';
}

/** Whether its box may be ticked or cleared: not where it was carried over to a newer note, or given up. */
export function isTickable(task: Task): boolean {
  return isOpen(task) || task.state === 'done';
}
