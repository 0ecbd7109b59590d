import { asDay, type Day } from './day.ts';
import {
  headingSign,
  isAhead,
  openTask,
  ownerCalled,
  saysOwner,
  taskKey,
  type Gist,
  type HeadingSign,
  type OpenTask,
} from './gist.ts';
import { interned } from './interned.ts';
import { onOneLine, saysNothing } from './item.ts';
import { deepest, hasMore, headingAt, kindAt } from './plainBlocks.ts';
import { trimmed } from './span.ts';
import { readTask } from './task.ts';
import type { BadDate } from './taskSigns.ts';

/** A gist, and what stands in the place of dates in tasks and is none. */
export interface PlainGist extends Gist {
  readonly badDates: readonly BadDate[];
}

/** A heading: where it begins, how many `#`, and where its line ends. */
type Mark = readonly [start: number, level: number, end: number];

const none: readonly never[] = [];

/**
 * The gist of a note in plain Markdown without the making of all else that stands in it, which of old notes nobody asks for; undefined
 * where it has to be read in full (what `plainBlocks` leaves to the parser, and bold words, which may be headings). What it
 * returns is what `gistOf` and `readItems` come to, and a property test says so.
 *
 * @param from offset of `body` in its file; offsets are those in that
 */
export function plainGist(body: string, from: number, day: Day): PlainGist | undefined {
  if (hasMore(body) || body.includes('**') || body.includes('__')) return undefined;
  // The columns from which on a bullet is nested in those that are open.
  const nested = columns;
  let depth = 0;
  const headings: Mark[] = [];
  let found: Found | undefined;
  // Where the text that may still go on begins, if it is a box, and where it ends up to now.
  let [isText, box, textEnd] = [false, -1, 0];

  for (let start = 0, end: number; start < body.length; start = end + 1) {
    const next = body.indexOf('\n', start);
    end = next < 0 ? body.length : next;
    let at = start;
    while (at < end && body.charCodeAt(at) === 32) at++;
    const kind = at === end ? 'blank' : kindAt(body, at, end);
    if (kind === 'other') return undefined;
    const column = at - start;
    if (kind === 'text') {
      if (isText) textEnd = end;
      else if (column > 0) return undefined;
      else [isText, box, depth] = [true, -1, 0];
      continue;
    }
    if (box >= 0) found = takeTask(body, box, textEnd, from, day, headings, found);
    [isText, box] = [false, -1];
    if (kind === 'blank') continue;
    if (kind === 'heading') {
      if (column > 0) return undefined;
      let level = 0;
      while (body.charCodeAt(start + level) === 35) level++;
      if (!headingAt(body, start, end)) return undefined;
      headings.push([start, level, end]);
      depth = 0;
      continue;
    }
    while (depth > 0 && nested[depth - 1]! > column) depth--;
    const parent = depth === 0 ? 0 : nested[depth - 1]!;
    if (column - parent > 3 || depth === deepest || (depth === 0 && column > 0)) return undefined;
    let words = at + 1;
    while (words < end && body.charCodeAt(words) === 32) words++;
    if (words === end || words > at + 5 || kindAt(body, words, end) !== 'text') return undefined;
    nested[depth++] = words - start;
    isText = true;
    textEnd = end;
    if (body.charCodeAt(words) === 91) box = words;
  }
  if (box >= 0) found = takeTask(body, box, textEnd, from, day, headings, found);
  if (!found) return nothing;
  const { open, under, carriedAhead, badDates } = found;
  // Whether a heading is the title shows at the end of the file.
  const marked = open.map((each, at) =>
    saysOwner(each.owner) ? each : { ...each, over: signsOver(body, headings, under[at] ?? -1) },
  );
  return { open: marked.length === 0 ? none : marked, carriedAhead, badDates };
}

/** One for all: nothing stays in it from one note to the next. */
const columns = new Int32Array(deepest);

interface Found extends PlainGist {
  readonly open: OpenTask[];
  carriedAhead: boolean;
  readonly badDates: BadDate[];
  /** The heading that each stands under. */
  readonly under: number[];
}

const nothing: PlainGist = { open: none, carriedAhead: false, badDates: none };

/** A colon that ends neither `due:` nor the key of a field. */
const colon = '(?<![dD][uU][eE]):(?!:)';

/** A task that nobody waits for, with no date in it but a due date at its end, and nothing that could be one. No sign is before U+2300. */
const settled = new RegExp(
  String.raw`^\[[xX>-]\] (?:[^([:\u2300-\uffff]|${colon})*(?:📅 (\d{4}-\d\d-\d\d))?$`,
);

/** The due date that a task ends with. */
const dueLast = / 📅 (\d{4}-\d\d-\d\d)$/;
/** An open task that begins with words or an owner, and has nothing in it that could be a sign or a second owner. */
const waiting = new RegExp(
  String.raw`^\[([ /])\] (?:@([a-z][a-z\d]*(?:-[a-z\d]+)*) )?[A-Za-z](?:[^@([:#^{\s\u2300-\uffff]|${colon}| (?=[^@([#^{\s\u2300-\uffff]))*$`,
);

/** An open task as it is mostly written, read several times faster than by {@link readTask}. */
function quickTask(whole: string, start: number): OpenTask | undefined {
  const dated = dueLast.exec(whole);
  const [, box, handle] = waiting.exec(dated ? whole.slice(0, dated.index) : whole) ?? [];
  const due = dated?.[1] === undefined ? undefined : asDay(dated[1]);
  if (box === undefined || (dated && due === undefined)) return undefined;
  return {
    start,
    key: taskKey(whole.slice(4)),
    owner:
      handle === 'me' || handle === 'them'
        ? handle
        : handle === undefined
          ? undefined
          : ownerCalled(handle, true),
    due: due === undefined ? due : interned(due),
    carriedFrom: undefined,
    state: box === ' ' ? 'open' : 'inProgress',
    over: none,
  };
}

/** What the item at `start` has to say, if it is a task; added to `found`, which is made when there is something. */
function takeTask(
  body: string,
  start: number,
  end: number,
  from: number,
  day: Day,
  headings: readonly Mark[],
  found: Found | undefined,
): Found | undefined {
  const whole = body.slice(start, end);
  const plain = settled.exec(whole);
  if (plain && (plain[1] === undefined || asDay(plain[1]) !== undefined)) return found;
  const quick = quickTask(whole, from + start);
  if (quick) {
    const into = found ?? { open: [], carriedAhead: false, badDates: [], under: [] };
    into.open.push(quick);
    into.under.push(headings.length - 1);
    return into;
  }
  const raw = whole.trim();
  const span = trimmed(whole, from + start);
  const task = readTask(raw, span.start);
  if (!task) return found;
  const text = onOneLine(raw.slice(task.wordsStart - span.start));
  if (saysNothing(text, task)) return found;
  const into = found ?? { open: [], carriedAhead: false, badDates: [], under: [] };
  if (isAhead(task, day)) into.carriedAhead = true;
  const open = openTask(task, span.start, text, () => none);
  if (open) {
    into.open.push(open);
    into.under.push(headings.length - 1);
  }
  into.badDates.push(...task.badDates);
  return into;
}

/** What the headings say that are in force behind the one at `last`, the nearest first, but the only one of the first level, which is the title. */
function signsOver(body: string, headings: readonly Mark[], last: number): readonly HeadingSign[] {
  const over: HeadingSign[] = [];
  const isOnly = headings.filter(([, level]) => level === 1).length === 1;
  let below = Infinity;
  for (let at = last; at >= 0; at--) {
    const [start, level, end] = headings[at]!;
    if (level >= below) continue;
    below = level;
    if (level > 1 || !isOnly) over.push(headingSign(headingAt(body, start, end)?.text ?? ''));
  }
  return over;
}
