import { functionWords } from '../balance/model/functionWords.ts';
import { countsAs } from '../balance/share.ts';
import { stem } from '../balance/stem.ts';
import { wordsOf } from '../balance/words.ts';
import type { Day } from '../notes/day.ts';
import type { Note, Supplement } from '../notes/document.ts';
import type { Item } from '../notes/item.ts';
import { topicsOf } from '../prompts/topics.ts';
import { findAnswer, readReflection } from '../prompts/reflection.ts';
import { changeQuestion } from '../prompts/weekly.ts';
import { newestFirst } from './newestFirst.ts';
import { labelOnce, type LabelledLine, type Reader } from '../team/labelled.ts';
import type { Team } from '../team/notebook.ts';
import { perPerson } from '../team/perPerson.ts';

/** Something the manager believes in, beside what their notes show of it. */
export interface Conviction {
  /** Where it stands in `convictions.md`. */
  readonly item: Item;
  /** How many lines about people speak of it since the last check. */
  readonly count: number;
  /** The newest of them, the newest first. */
  readonly lines: readonly LabelledLine[];
}

/** The periodic check of what one believes in (after Leslie Kossoff, "From Manager To Leader"). */
export interface CrossCheck {
  readonly file: Supplement;
  /** The day of the last check, when a change to make was written down; undefined before the first. */
  readonly since: Day | undefined;
  readonly convictions: readonly Conviction[];
}

/**
 * Sets each conviction beside the lines of meeting notes, since the last check up to `today`, that speak of it: lines that are
 * surely about people and share a topic with it, two telling words, or a longer one that hardly any other line has. Found by words, so a line may
 * be missed or beside the point: it is for the manager to read.
 *
 * @param most how many lines of each are wanted: all of years are thousands
 * @returns undefined where no convictions are written down
 */
export function crossCheck(team: Team, reader: Reader, today: Day, most = Infinity): CrossCheck | undefined {
  const file = team.supplements.find(({ kind }) => kind === 'convictions');
  if (!file || file.items.length === 0) return undefined;
  const since = lastCheck(team, today);
  const found = team.people.map((person) => spokenWith(person, reader, file, since, today));
  const all = found.reduce((sum, { people }) => sum + people, 0);
  const linesWith = addUp(found.map(({ stems }) => stems));
  const few = Math.max(2, all / 50);
  const common = [...linesWith].flatMap(([stem, lines]) => (lines > few ? [stem] : []));
  const shown = found.map((spoken) => shownOf(spoken, common, most));
  const convictions = file.items.map((item, at): Conviction => {
    const ofAll = shown.map((each) => each[at] ?? nothing);
    return {
      item,
      count: ofAll.reduce((sum, { count }) => sum + count, 0),
      // What is among the newest of all is among the newest of its person.
      lines: newestFirst(ofAll.flatMap(({ lines }) => lines)).slice(0, most),
    };
  });
  return { file, since, convictions };
}

/** What somebody's notes show of one conviction. */
type Shown = Pick<Conviction, 'count' | 'lines'>;

const nothing: Shown = { count: 0, lines: [] };

const known = new WeakMap<Spoken, { readonly but: string; readonly shown: readonly Shown[] }>();

/**
 * What of `spoken` speaks of each conviction, if the stems in `common` alone do not tell: worked out anew only for whom a note or the
 * common stems have changed.
 */
function shownOf(spoken: Spoken, common: readonly string[], most: number): readonly Shown[] {
  const but = `${most} ${common.join(' ')}`;
  const before = known.get(spoken);
  if (before?.but === but) return before.shown;
  const shown = spoken.lines.map((all): Shown => {
    const lines = all.flatMap(({ line, only }) =>
      only === undefined || !common.includes(only) ? [line] : [],
    );
    return { count: lines.length, lines: newestFirst(lines).slice(0, most) };
  });
  known.set(spoken, { but, shown });
  return shown;
}

/** A line that speaks of a conviction: for certain, or only if no more than a few lines have the stem `only`. */
interface Speaks {
  readonly line: LabelledLine;
  readonly only: string | undefined;
}

/** What one note, or all of somebody's, has to do with the convictions in a file. */
interface Spoken {
  /** How many lines about people there are. */
  readonly people: number;
  /** In how many of these each stem of a conviction is. */
  readonly stems: ReadonlyMap<string, number>;
  /** Those of them that may speak of each conviction, oldest note first. */
  readonly lines: readonly (readonly Speaks[])[];
}

const spokenWith = perPerson(
  (person, reader: Reader, file: Supplement, since: Day | undefined, today: Day): Spoken => {
    const notes = person.notes
      .filter(({ day }) => day <= today && (since === undefined || day > since))
      .map((note) => spokenIn(note, reader, file));
    return {
      people: notes.reduce((sum, { people }) => sum + people, 0),
      stems: addUp(notes.map(({ stems }) => stems)),
      lines: file.items.map((_, at) => notes.flatMap(({ lines }) => lines[at] ?? [])),
    };
  },
);

/** Reads note by note what {@link crossCheck} needs, a step for each. */
export function* crossCheckSteps(team: Team, reader: Reader, today: Day): Generator<void> {
  const file = team.supplements.find(({ kind }) => kind === 'convictions');
  if (!file || file.items.length === 0) return;
  const since = lastCheck(team, today);
  for (const person of team.people) {
    for (const note of person.notes) {
      if (note.day > today || (since !== undefined && note.day <= since)) continue;
      spokenIn(note, reader, file);
      yield;
    }
    spokenWith(person, reader, file, since, today);
    yield;
  }
}

interface Known {
  readonly file: Supplement;
  readonly spoken: Spoken;
  /** Which of its lines are about people, by their place among those that are labelled. */
  readonly people: readonly number[];
}

const inNotesOf = new WeakMap<Reader, WeakMap<Note, Known>>();

/** Worked out once for each note, as long as the convictions stay the same. */
function spokenIn(note: Note, reader: Reader, file: Supplement): Spoken {
  const inNotes = inNotesOf.get(reader) ?? new WeakMap<Note, Known>();
  inNotesOf.set(reader, inNotes);
  const before = inNotes.get(note);
  if (before?.file === file) return before.spoken;
  const spoken = labelOnce(note, reader, ({ items }) => {
    // Convictions may be written anew; what a line is about stays.
    const people = before?.people ?? items.flatMap((line, at) => (countsAs(line) === 'people' ? [at] : []));
    return {
      file,
      spoken: spokenBy(
        people.map((at) => items[at]!),
        convictionsIn(file),
      ),
      people,
    };
  });
  inNotes.set(note, spoken);
  return spoken.spoken;
}

/** @param people lines about people */
function spokenBy(people: readonly LabelledLine[], convictions: readonly Read[]): Spoken {
  const telling = new Set(convictions.flatMap(({ stems }) => [...stems]));
  const stems = new Map<string, number>();
  const lines = convictions.map((): Speaks[] => []);
  for (const line of people) {
    const read = readWords(line.item.text);
    for (const each of read.stems) if (telling.has(each)) stems.set(each, (stems.get(each) ?? 0) + 1);
    for (const [at, conviction] of convictions.entries()) {
      const speaks = speaksOf(conviction, read);
      if (speaks) lines[at]?.push({ line, ...speaks });
    }
  }
  return { people: people.length, stems, lines };
}

const filesRead = new WeakMap<Supplement, readonly Read[]>();

function convictionsIn(file: Supplement): readonly Read[] {
  let read = filesRead.get(file);
  if (!read) filesRead.set(file, (read = file.items.map(({ text }) => readWords(text))));
  return read;
}

function addUp(counts: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const each of counts) {
    for (const [stem, count] of each) sums.set(stem, (sums.get(stem) ?? 0) + count);
  }
  return sums;
}

function speaksOf(conviction: Read, line: Read): Pick<Speaks, 'only'> | undefined {
  if ([...conviction.topics].some((topic) => line.topics.has(topic))) return { only: undefined };
  const [first, second] = [...conviction.stems].filter((one) => line.stems.has(one));
  if (first === undefined) return undefined;
  if (second !== undefined) return { only: undefined };
  return first.length > 4 ? { only: first } : undefined;
}

/** The day of the newest reflection before `today` in which a change to make was written down. */
function lastCheck({ reflections }: Team, today: Day): Day | undefined {
  return reflections.findLast(
    ({ day, text }) =>
      day < today && (findAnswer(readReflection(text), changeQuestion.text)?.answer ?? '') !== '',
  )?.day;
}

/** Words that anything may be said with. */
const untelling = new Set(
  `people person everybody somebody nobody anybody everyone someone team work say tell talk ask hear know think feel see look
  thing something anything nothing way time day week month today early late long make do get give take go come let keep put use want
  need like good better best bad right wrong hard easy new old first last own other more less much many really always never first`
    .split(/\s+/u)
    .map(stem),
);

interface Read {
  readonly topics: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

function readWords(text: string): Read {
  const words = wordsOf(text).filter(({ folded }) => !functionWords.has(folded) && /\p{L}{3}/u.test(folded));
  const stems = words.map(({ folded }) => stem(folded)).filter((each) => !untelling.has(each));
  return { topics: new Set(topicsOf(text)), stems: new Set(stems) };
}
