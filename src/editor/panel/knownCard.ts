import type { Day } from '../../core/notes/day.ts';
import { chancesOf } from '../../core/person/chances.ts';
import type { Facet } from '../../core/person/facet.ts';
import { knownOf, type Known } from '../../core/person/known.ts';
import { moodsOf } from '../../core/person/moods.ts';
import { silencesOf, type Silence } from '../../core/person/silence.ts';
import type { Topic } from '../../core/prompts/question.ts';
import { historyOf } from '../../core/team/history.ts';
import type { Reader } from '../../core/team/labelled.ts';
import type { Person } from '../../core/team/notebook.ts';
import type { ChancesCard, KnownCard, KnownLine, MoodTrend, SilenceCard } from '../../protocol.ts';
import { topicWord } from '../words/balance.ts';
import { shortDay } from '../words/dates.ts';
import { chancesWords, facetName, knownWords, longWeeks, moodWords, silenceWords } from '../words/known.ts';
import { refOf } from './parts.ts';

/** More chances than these are for Gather Evidence to list. */
const mostChances = 8;

/** What is known of somebody: the newest line of the notes on each facet, else one of their page; the rest of the page. */
export function knownCard(person: Person, reader: Reader, day: Day): KnownCard {
  const path = person.page?.path ?? '';
  const rows: KnownLine[] = [];
  const onPage: KnownLine[] = [];
  const missing: Facet[] = [];
  for (const { facet, newest, onPage: lines } of knownOf(person, reader, day)) {
    const row = rowOf({ facet, newest, onPage: lines }, path, day);
    if (row) rows.push(row);
    else missing.push(facet);
    const others = newest ? lines : lines.slice(0, -1);
    onPage.push(
      ...others.map((item) => ({ ref: refOf(path, item), facet: facetName(facet), when: undefined })),
    );
  }
  return {
    heading: knownWords.heading(person.name),
    rows,
    missing: missing.length > 0 ? knownWords.missing(missing) : undefined,
    onPage,
  };
}

function rowOf({ facet, newest, onPage }: Known, path: string, day: Day): KnownLine | undefined {
  const name = facetName(facet);
  if (newest) {
    return {
      ref: refOf(newest.note.path, newest.item),
      facet: name,
      when: knownWords.when(newest.note.day, day),
    };
  }
  const last = onPage.at(-1);
  return last && { ref: refOf(path, last), facet: name, when: knownWords.onPageOnly() };
}

/** Which topics fell silent, and for how long; undefined before the first note. */
export function silenceCard(person: Person, reader: Reader, day: Day): SilenceCard | undefined {
  const silences = silencesOf(person, historyOf(person, reader, day), day);
  const never = silences.filter(({ since }) => since === undefined);
  if (silences.length === 0) return undefined;
  return {
    heading: silenceWords.heading(),
    never: never[0] && silenceWords.never(topicsOf(never), never[0].weeks),
    rows: silences
      .filter(({ since }) => since !== undefined)
      .map((silence) => ({
        topic: topicWord(silence.topic),
        text: silenceWords.text(silence),
        long: silence.weeks >= longWeeks,
      })),
  };
}

function topicsOf(silences: readonly Silence[]): readonly Topic[] {
  return silences.map(({ topic }) => topic);
}

/** The chances to lead that somebody was given, the newest first. */
export function chancesCard(person: Person, reader: Reader, day: Day): ChancesCard {
  const chances = chancesOf(person, reader, day);
  return {
    heading: chancesWords.heading(),
    summary: chancesWords.summary(chances.length, chances[0]?.note.day, day),
    none: chances.length === 0 ? chancesWords.none(person.name) : undefined,
    lines: chances
      .slice(0, mostChances)
      .map(({ note, item }) => ({ ref: refOf(note.path, item), when: shortDay(note.day, day) })),
  };
}

/** How the mood went, where notes say so. */
export function moodTrend(person: Person, day: Day): MoodTrend | undefined {
  const noted = moodsOf(person, day);
  const last = noted.at(-1);
  if (!last) return undefined;
  const moods = noted.map(({ mood }) => mood);
  return {
    moods,
    text: moodWords.text(moods, shortDay(last.note.day, day)),
    spoken: moodWords.spoken(noted.map(({ note, mood }) => `${shortDay(note.day, day)} ${mood}`)),
  };
}
