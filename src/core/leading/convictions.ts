import { functionWords } from '../balance/model/functionWords.ts';
import { countsAs } from '../balance/share.ts';
import { stem } from '../balance/stem.ts';
import { wordsOf } from '../balance/words.ts';
import type { Day } from '../notes/day.ts';
import type { Supplement } from '../notes/document.ts';
import type { Item } from '../notes/item.ts';
import { topicsOf } from '../prompts/topics.ts';
import { findAnswer, readReflection } from '../prompts/reflection.ts';
import { changeQuestion } from '../prompts/weekly.ts';
import { labelNote, type LabelledLine, type Reader } from '../team/labelled.ts';
import type { Team } from '../team/notebook.ts';

/** Something the manager believes in, beside what their notes show of it. */
export interface Conviction {
  /** Where it stands in `convictions.md`. */
  readonly item: Item;
  /** Lines about people that speak of it since the last check, the newest first. */
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
 * @returns undefined where no convictions are written down
 */
export function crossCheck(team: Team, reader: Reader, today: Day): CrossCheck | undefined {
  const file = team.supplements.find(({ kind }) => kind === 'convictions');
  if (!file || file.items.length === 0) return undefined;
  const since = lastCheck(team, today);
  const lines = team.people
    .flatMap(({ notes }) => notes)
    .filter(({ day }) => day <= today && (since === undefined || day > since))
    .flatMap((note) => labelNote(note, reader).items)
    .filter((line) => countsAs(line) === 'people')
    .sort(newestFirst);
  const read = lines.map((line) => ({ line, ...readWords(line.item.text) }));
  const linesWith = countStems(read.map(({ stems }) => stems));
  const few = Math.max(2, read.length / 50);
  const convictions = file.items.map((item): Conviction => {
    const { topics, stems } = readWords(item.text);
    const speaks = read.filter((each) => {
      if ([...topics].some((topic) => each.topics.has(topic))) return true;
      const shared = [...stems].filter((one) => each.stems.has(one));
      return shared.length > 1 || shared.some((one) => one.length > 4 && (linesWith.get(one) ?? 0) <= few);
    });
    return { item, lines: speaks.map(({ line }) => line) };
  });
  return { file, since, convictions };
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

/** In how many lines each stem is. */
function countStems(lines: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) for (const each of line) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function newestFirst({ note: a }: LabelledLine, { note: b }: LabelledLine): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}
