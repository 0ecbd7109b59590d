import { addDays, addMonths, asDay, daysBetween, dayOf, readDay, type Day } from './day.ts';

/** A day in words, as one types it for a due date. */
export interface WordedDay {
  /** In English, lowercase: `friday`, `in 2 weeks`, `1 december`. */
  readonly words: string;
  readonly day: Day;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];

/** A Monday, to count weekdays from. */
const aMonday = dayOf(2024, 1, 1);

/** Numbers that people write as words; the ten and more they write as digits. */
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** More of a unit than this is no due date. */
const most = 99;

/**
 * The days that may be meant by `typed`, seen from `today`: all that can be said in a word or two when nothing is
 * typed yet, and else those whose words begin like it. A weekday is the next one after today, `next friday` that of
 * next week (weeks begin on Monday), and a date without a year is the next such date.
 *
 * @returns in order of likelihood, no words twice; empty when it is no day
 */
export function dueDays(typed: string, today: Day): readonly WordedDay[] {
  const wanted = tidy(typed);
  const fixed = readDay(wanted);
  if (fixed) return [{ words: fixed, day: fixed }];
  const all = [...common(today), ...counted(wanted, today), ...dated(wanted, today)];
  const meant = all.filter(({ words }) => beginsLike(words, wanted));
  return meant.filter(({ words }, index) => meant.findIndex((each) => each.words === words) === index);
}

function common(today: Day): readonly WordedDay[] {
  const at = weekdayOf(today);
  const monday = addDays(today, 7 - at);
  const monthEnd = addDays(addMonths(asDay(`${today.slice(0, 8)}01`) ?? today, 1), -1);
  return [
    { words: 'today', day: today },
    { words: 'tomorrow', day: addDays(today, 1) },
    ...weekdays
      .map((words, index) => ({ words, day: addDays(today, ((index - at + 6) % 7) + 1) }))
      .sort((a, b) => daysBetween(b.day, a.day)),
    { words: 'next week', day: monday },
    { words: 'in 1 week', day: addDays(today, 7) },
    { words: 'in 2 weeks', day: addDays(today, 14) },
    { words: 'in 1 month', day: addMonths(today, 1) },
    { words: 'end of week', day: addDays(today, at <= 4 ? 4 - at : 11 - at) },
    { words: 'end of month', day: monthEnd },
    ...weekdays.map((name, index) => ({ words: `next ${name}`, day: addDays(monday, index) })),
    { words: 'next month', day: addMonths(asDay(`${today.slice(0, 8)}01`) ?? today, 1) },
  ];
}

/** `in 3 d`, `3 weeks`, `in a month`: how long from today. */
function counted(wanted: string, today: Day): readonly WordedDay[] {
  const [, start = '', written = ''] = /^(in )?(?:(\d{1,2}|[a-z]+) ?)(?:[a-z]*)$/.exec(wanted) ?? [];
  const named = numbers.indexOf(written);
  const count = /^an?$/.test(written) ? 1 : /^\d/.test(written) ? Number(written) : named;
  if (count < 1 || count > most) return [];
  const lead = `${start}${written} `;
  const plural = count === 1 ? '' : 's';
  return [
    { words: `${lead}day${plural}`, day: addDays(today, count) },
    { words: `${lead}week${plural}`, day: addDays(today, 7 * count) },
    { words: `${lead}month${plural}`, day: addMonths(today, count) },
  ];
}

/** `1 dec`, `dec 1`, `1. december 2027`. */
function dated(wanted: string, today: Day): readonly WordedDay[] {
  const first = /^(\d{1,2})(?:st|nd|rd|th|\.)?(?: ([a-z]*)(?:(?: (\d{4}))?))?$/.exec(wanted);
  const second = /^([a-z]{3,}) (\d{1,2})(?:st|nd|rd|th|\.)?(?: (\d{4}))?$/.exec(wanted);
  const [date, name = '', year] = first
    ? [first[1], first[2], first[3]]
    : [second?.[2], second?.[1], second?.[3]];
  if (date === undefined) return [];
  return months
    .flatMap((month, index) => {
      if (!month.startsWith(name)) return [];
      const day =
        year === undefined
          ? nextDate(index + 1, Number(date), today)
          : dateIn(Number(year), index + 1, Number(date));
      const written = first ? `${Number(date)} ${month}` : `${month} ${Number(date)}`;
      return day ? [{ words: year === undefined ? written : `${written} ${year}`, day }] : [];
    })
    .sort((a, b) => daysBetween(b.day, a.day));
}

/** The next day from today on with this month and date; a 29 February may be some years away. */
function nextDate(month: number, date: number, today: Day): Day | undefined {
  const year = Number(today.slice(0, 4));
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = dateIn(year + ahead, month, date);
    if (day && day >= today) return day;
  }
  return undefined;
}

function dateIn(year: number, month: number, date: number): Day | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  return asDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`);
}

/** 0 for Monday. */
function weekdayOf(day: Day): number {
  return ((daysBetween(aMonday, day) % 7) + 7) % 7;
}

/** Whether `words` begin word by word as `wanted` does: `in 2 w`, `nex fri`, `1 dec`. */
function beginsLike(words: string, wanted: string): boolean {
  const parts = words.split(' ');
  return (
    wanted === '' || wanted.split(' ').every((part, index) => parts[index]?.startsWith(bare(part)) ?? false)
  );
}

/** Ordinals and full stops are no part of the word: `1st`, `1.`. */
function bare(part: string): string {
  return part.replace(/^(\d+)(?:st|nd|rd|th|\.)$/, '$1').replace(/^0+(?=\d)/, '');
}

function tidy(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:on|by) /, '')
    .trim();
}
