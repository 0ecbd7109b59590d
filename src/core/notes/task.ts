import { asDay, type Day } from './day.ts';
import type { Span } from './span.ts';

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

const checkbox = /^\[([^\]\r\n])\](?:[ \t]+|$)/;
const dateShape = String.raw`(\d{4}-\d{2}-\d{2})`;
const signs = {
  due: new RegExp(String.raw`(?:📅|📆|🗓)\uFE0F?[ \t]*${dateShape}`, 'u'),
  scheduled: new RegExp(String.raw`[⏳⌛]\uFE0F?[ \t]*${dateShape}`, 'u'),
  done: new RegExp(String.raw`✅\uFE0F?[ \t]*${dateShape}`, 'u'),
  otherDate: new RegExp(String.raw`(?:➕|🛫|❌)\uFE0F?[ \t]*${dateShape}`, 'u'),
} as const;
const field = (names: string): RegExp =>
  new RegExp(String.raw`[[(](?:${names})::[ \t]*${dateShape}[ \t]*[\])]`, 'iu');
const fields = {
  due: field('due'),
  scheduled: field('scheduled'),
  done: field('completion|completed|done'),
  otherDate: field('start|created|cancelled'),
} as const;
const writtenDue = new RegExp(String.raw`(?:^|(?<=[\s(]))due:[ \t]*${dateShape}`, 'iu');
const carried = new RegExp(String.raw`\(carried from ${dateShape}\)`, 'iu');
const smallSigns = [/[🔺⏫🔼🔽⏬]\uFE0F?/u, /🔁\uFE0F?[^📅📆🗓⏳⌛✅➕🛫❌\r\n]*/u, /(?:🆔|⛔|🏁)\uFE0F?[ \t]*[\w,-]+/u, /[ \t]\^[\w-]+$/u];
const handlePattern = String.raw`@([\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_.-]*[\p{L}\p{N}\p{M}_])?)`;
const leadingHandle = new RegExp(`^${handlePattern}[:,]?(?=\\s|$)`, 'u');
const trailingHandle = new RegExp(`(?:^|\\s)${handlePattern}$`, 'u');
const anyOwner = /(?:^|[\s(])@(me|them)(?![\p{L}\p{N}_-])/iu;

/** Reads the list item `text.slice(span.start, span.end)` as a task; undefined when it has no checkbox. */
export function readTask(text: string, span: Span): Task | undefined {
  const raw = text.slice(span.start, span.end);
  const box = checkbox.exec(raw);
  const state = box ? states[box[1] ?? ''] : undefined;
  if (!box || !state) return undefined;

  const found = new SignReader(raw, box[0].length);
  const due = found.day(signs.due) ?? found.day(fields.due) ?? found.day(writtenDue);
  const scheduled = found.day(signs.scheduled) ?? found.day(fields.scheduled);
  const doneOn = found.day(signs.done) ?? found.day(fields.done);
  while (found.take(signs.otherDate) ?? found.take(fields.otherDate)) continue;
  for (const sign of smallSigns) found.take(sign);
  const signsStart = span.start + found.trailingStart();
  const carriedFrom = found.day(carried);
  const { words, owner } = takeOwner(found.words());
  return {
    state,
    box: { start: span.start + 1, end: span.start + 2 },
    owner,
    due,
    scheduled,
    doneOn,
    carriedFrom,
    words,
    signsStart,
    badDates: found.badDates,
  };
}

/** Whether the task still waits to be done. */
export function isOpen(task: Task): boolean {
  return task.state === 'open' || task.state === 'inProgress';
}

/** The owner as named by the words' first handle, an `@me` or `@them` anywhere, or a handle at the very end. */
function takeOwner(words: string): { words: string; owner: Owner | undefined } {
  for (const pattern of [leadingHandle, anyOwner, trailingHandle]) {
    const match = pattern.exec(words);
    if (!match) continue;
    const handle = match[1] ?? '';
    const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    const known = /^(?:me|them)$/i.test(handle) ? (handle.toLowerCase() as 'me' | 'them') : { handle };
    return { words: tidy(rest), owner: known };
  }
  return { words: tidy(words), owner: undefined };
}

function tidy(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:)])/g, '$1')
    .trim();
}

/** Takes signs out of a task's text one by one; blanks stand in for them so that offsets stay true. */
class SignReader {
  readonly badDates: string[] = [];
  #left: string;

  constructor(raw: string, checkboxLength: number) {
    this.#left = ' '.repeat(checkboxLength) + raw.slice(checkboxLength).replace(/<!--.*?-->|%%.*?%%/gs, blank);
  }

  /** The match of `pattern`, blanked out of the text. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const match = pattern.exec(this.#left);
    if (!match) return undefined;
    this.#left =
      this.#left.slice(0, match.index) + blank(match[0]) + this.#left.slice(match.index + match[0].length);
    return match;
  }

  /** The day that `pattern` captures; a day that does not exist is kept aside as a bad one. */
  day(pattern: RegExp): Day | undefined {
    const written = this.take(pattern)?.[1];
    if (written === undefined) return undefined;
    const day = asDay(written);
    if (!day) this.badDates.push(written);
    return day;
  }

  /** Where only signs and white space follow. */
  trailingStart(): number {
    return this.#left.trimEnd().length;
  }

  words(): string {
    return this.#left.replace(/\r?\n[ \t]*(?:>[ \t]*)*/g, ' ');
  }
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}
