import { readDay, type Day } from './day.ts';
import type { Span } from './span.ts';
import { readSigns } from './taskSigns.ts';

export type TaskState = 'open' | 'inProgress' | 'done' | 'cancelled' | 'forwarded';

/** Who a commitment belongs to: the manager, the person the note is about, or somebody by their handle. */
export type Owner = 'me' | 'them' | { readonly handle: string };

/** A checkbox line, read in every notation that Obsidian Tasks, Dataview and plain typing use. */
export interface Task {
  readonly state: TaskState;
  /** The one character between the brackets. */
  readonly box: Span;
  /** Undefined when the line itself does not say: then the heading above does, or it is the manager's. */
  readonly owner: Owner | undefined;
  readonly due: Day | undefined;
  readonly scheduled: Day | undefined;
  readonly doneOn: Day | undefined;
  /** The day of the note that the task was first carried over from. */
  readonly carriedFrom: Day | undefined;
  /** The task in words: without checkbox, owner, dates and other signs. */
  readonly words: string;
  /** Where the words begin, an owner before them included. */
  readonly wordsStart: number;
  /** Where the signs at the line's end begin (dates and such): words to add belong before it. */
  readonly signsStart: number;
  /** Dates that are none, as they were written. */
  readonly badDates: readonly string[];
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

const handle = String.raw`@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?)`;
const owners = [
  // At the very beginning, before the words.
  new RegExp(String.raw`^${handle}[:,]?(?=\s|$)`, 'u'),
  // Anywhere: nobody else is called that.
  /(?<![^\s(])\(?@(me|them)(?![\p{L}\p{N}\p{M}_-]|\.[\p{L}\p{N}])\)?/iu,
  // At the very end, behind the words.
  new RegExp(String.raw`(?<!\S)\(?${handle}\)?[.,;:!]?$`, 'u'),
];

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
  const { rest, dates, badDates } = readSigns(raw.slice(wordsStart));
  const { words, owner } = takeOwner(rest.replace(carried, ' '));
  return {
    state,
    box: { start: start + 1, end: start + 2 },
    owner,
    due: dates.due,
    scheduled: dates.scheduled,
    doneOn: dates.done,
    carriedFrom: readDay(carried.exec(rest)?.[1] ?? ''),
    words,
    wordsStart: start + wordsStart,
    signsStart: start + wordsStart + rest.trimEnd().length,
    badDates,
  };
}

/** Whether the task still waits to be done. */
export function isOpen(task: Task): boolean {
  return task.state === 'open' || task.state === 'inProgress';
}

/** The owner as named by the words' first handle, an `@me` or `@them` anywhere, or a handle at the very end. */
function takeOwner(rest: string): { words: string; owner: Owner | undefined } {
  const words = rest.replace(/\s+/g, ' ').trim();
  for (const pattern of owners) {
    const match = pattern.exec(words);
    if (!match) continue;
    const name = match[1] ?? '';
    const others = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    const known = /^(?:me|them)$/i.test(name) ? (name.toLowerCase() as 'me' | 'them') : { handle: name };
    return { words: tidy(others), owner: known };
  }
  return { words: tidy(words), owner: undefined };
}

/** Closes the gaps that taken words leave. */
function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .trim();
}
