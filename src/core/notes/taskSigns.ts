import { dateWords } from './dateWords.ts';
import { readDay, type Day } from './day.ts';
import type { Span } from './span.ts';

type DateKind = 'due' | 'scheduled' | 'done';

/** Something in the place of a date that is none. */
export interface BadDate extends Span {
  readonly written: string;
}

/** A due date as it is written. */
export interface DueSign extends Span {
  /** The date alone. */
  readonly date: Span;
}

/** What a task's signs say, and what is left without them. */
export interface Signs {
  /** The text with blanks in the place of its signs. */
  readonly rest: string;
  readonly dates: Readonly<Record<DateKind, Day | undefined>>;
  /** Where the due date stands; where none does, what stands in its place and is no date. */
  readonly dueSign: DueSign | undefined;
  /** In the order in which they stand. */
  readonly badDates: readonly BadDate[];
}

/** Digits with `-`, `/` or `.` between them: a date, or what was meant to be one. A time may follow. */
const digits = String.raw`\d+[-/.]\d+[-/.]\d+(?:T[\d:.+Z-]+)?`;
/** The same, also as a link to that day's page. */
const date = String.raw`(?:${digits}|\[\[${digits}(?:\|[^[\]\r\n]*)?\]\])`;
/** Whatever stands in a field. */
const anything = String.raw`(?:[^[\]()\r\n]*[^[\]()\s][ \t]*|[ \t]*\[\[[^[\]\r\n]*\]\][ \t]*)`;

/** Every way to write something other than words into a task. */
const sign = new RegExp(
  [
    // Obsidian Tasks, in any of the emoji that look alike, with or without the selector for colour.
    String.raw`(?:📅|📆|🗓|⏳|⌛|✅|➕|🛫|❌)\uFE0F?[ \t]*${date}`,
    // Dataview.
    String.raw`[[(](?:due|scheduled|start)::${anything}[\])]`,
    String.raw`[[(](?:completion|completed|done|created|cancelled)::[ \t]*${date}[ \t]*[\])]`,
    // By hand.
    String.raw`\(due:[ \t]*${date}\)`,
    String.raw`(?<![^\s(])due:[ \t]*${date}`,
    // Priority, recurrence, ids, the tag that marks a task, a block's name: nothing that we need to know.
    String.raw`(?:[🔺⏫🔼🔽⏬]|🔁\uFE0F?(?:(?!due:)[a-zA-Z0-9, !])*|(?:🆔|⛔|🏁)\uFE0F?[ \t]*[\w,-]+)\uFE0F?`,
    String.raw`[[(](?:priority|repeat|id|dependsOn|onCompletion)::[^[\]()\r\n]*[\])]`,
    String.raw`(?<!\S)#task(?!\S)`,
    String.raw`(?<!\S)\^[\w-]+$`,
  ].join('|'),
  'giu',
);

/** What comes before a sign's date. */
const opening = /^(?:[[(]?(\p{L}+)::?|(.)\uFE0F?)[ \t]*/u;

/** A sign for a day to come, with something behind it that may be no date. */
const expecting = /(?:📅|📆|🗓|⏳|⌛|🛫)\uFE0F?[ \t]*/gu;

const kinds: Readonly<Record<string, DateKind | 'other'>> = {
  ...{ '📅': 'due', '📆': 'due', '🗓': 'due', due: 'due' },
  ...{ '⏳': 'scheduled', '⌛': 'scheduled', scheduled: 'scheduled' },
  ...{ '✅': 'done', completion: 'done', completed: 'done', done: 'done' },
  ...{ '➕': 'other', '🛫': 'other', '❌': 'other', start: 'other', created: 'other', cancelled: 'other' },
};

/** Takes the signs out of a task's text. Of two dates for the same the first that is one counts. */
export function readSigns(text: string): Signs {
  const dates: Record<DateKind, Day | undefined> = { due: undefined, scheduled: undefined, done: undefined };
  const badDates: BadDate[] = [];
  const dueSigns: (DueSign & { readonly day: Day | undefined })[] = [];
  const rest = text.replace(sign, (match, at: number) => {
    const [head = '', word, emoji = ''] = opening.exec(match) ?? [];
    const kind = kinds[word?.toLowerCase() ?? emoji];
    const written = match.slice(head.length, /^[[(]/.test(match) ? -1 : undefined).trimEnd();
    if (kind) {
      const day = readDay(written);
      if (!day) badDates.push(badDate(written, at + head.length));
      else if (kind !== 'other') dates[kind] ??= day;
      if (kind === 'due') {
        const from = at + head.length;
        const date = { start: from, end: from + written.length };
        dueSigns.push({ day, start: at, end: at + match.length, date });
      }
    }
    return ' '.repeat(match.length);
  });
  // Words are kept: where a date in words ends is anybody's guess.
  for (const { 0: match, index } of rest.matchAll(expecting)) {
    const at = index + match.length;
    const words = dateWords(rest.slice(at));
    if (words !== '') badDates.push(badDate(words, at));
  }
  const dueSign = dueSigns.find(({ day }) => day) ?? dueSigns[0];
  return { rest, dates, dueSign, badDates: badDates.sort((a, b) => a.start - b.start) };
}

function badDate(written: string, start: number): BadDate {
  return { written, start, end: start + written.length };
}
