import type { Day } from '../../core/notes/day.ts';
import type { Facet } from '../../core/person/facet.ts';
import { knownOf, type Known } from '../../core/person/known.ts';
import { silencesOf, type Silence } from '../../core/person/silence.ts';
import type { Topic } from '../../core/prompts/question.ts';
import { historyOf } from '../../core/team/history.ts';
import type { Reader } from '../../core/team/labelled.ts';
import type { Person } from '../../core/team/notebook.ts';
import type { KnownCard, KnownLine, SilenceCard } from '../../protocol.ts';
import { topicWord } from '../words/balance.ts';
import { facetName, knownWords, longWeeks, silenceWords } from '../words/known.ts';
import { refOf } from './parts.ts';

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
