import { readDay, type Day } from './day.ts';

type DateKind = 'due' | 'scheduled' | 'done';

/** What a task's signs say, and what is left without them. */
export interface Signs {
  /** The text with blanks in the place of its signs. */
  readonly rest: string;
  readonly dates: Readonly<Record<DateKind, Day | undefined>>;
  /** Dates that are none, as they were written. */
  readonly badDates: readonly string[];
}

/** Digits with `-`, `/` or `.` between them: a date, or what was meant to be one. A time may follow. */
const date = String.raw`\d+[-/.]\d+[-/.]\d+(?:T[\d:.+Z-]+)?`;

/** Every way to write something other than words into a task. */
const sign = new RegExp(
  [
    // Obsidian Tasks, in any of the emoji that look alike, with or without the selector for colour.
    String.raw`(?:📅|📆|🗓|⏳|⌛|✅|➕|🛫|❌)\uFE0F?[ \t]*${date}`,
    // Dataview.
    String.raw`[[(](?:due|scheduled|completion|completed|done|start|created|cancelled)::[ \t]*${date}[ \t]*[\])]`,
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

const name = /^[[(]?([a-z]+)::?|^./iu;

const kinds: Readonly<Record<string, DateKind | 'other'>> = {
  ...{ '📅': 'due', '📆': 'due', '🗓': 'due', due: 'due' },
  ...{ '⏳': 'scheduled', '⌛': 'scheduled', scheduled: 'scheduled' },
  ...{ '✅': 'done', completion: 'done', completed: 'done', done: 'done' },
  ...{ '➕': 'other', '🛫': 'other', '❌': 'other', start: 'other', created: 'other', cancelled: 'other' },
};

/** Takes the signs out of a task's text. Of two dates for the same the first that is one counts. */
export function readSigns(text: string): Signs {
  const dates: Record<DateKind, Day | undefined> = { due: undefined, scheduled: undefined, done: undefined };
  const badDates: string[] = [];
  const rest = text.replace(sign, (match) => {
    const named = name.exec(match);
    const kind = kinds[(named?.[1] ?? named?.[0] ?? '').toLowerCase()];
    const written = /\d[^\s\])]*/.exec(match)?.[0] ?? '';
    if (kind) {
      const day = readDay(written);
      if (!day) badDates.push(written);
      else if (kind !== 'other') dates[kind] ??= day;
    }
    return ' '.repeat(match.length);
  });
  return { rest, dates, badDates };
}
