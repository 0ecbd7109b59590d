import type { Day } from '../notes/day.ts';
import { chancesOf } from '../person/chances.ts';
import { topics, type Topic } from '../prompts/question.ts';
import { topicsOf } from '../prompts/topics.ts';
import { labelNote, type LabelledLine, type LabelledNote, type Reader } from '../team/labelled.ts';
import type { Person } from '../team/notebook.ts';
import { gapsIn, type Gap } from './gaps.ts';
import { promisesOf, type Promised } from './kept.ts';
import { monthsOf, type Month } from './months.ts';

/** The days that evidence is gathered for, both of them included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

/** A line with all that it speaks of; it is listed under the first. */
export interface TopicLine {
  readonly line: LabelledLine;
  readonly also: readonly Topic[];
}

/** Everything that the notes say of somebody between two days. Facts alone; the document puts them into words. */
export interface Evidence {
  readonly person: Person;
  readonly stretch: Stretch;
  readonly notes: readonly LabelledNote[];
  /** Lines about people, by their first topic, in the order of `topics`; oldest first, as in all lists here. */
  readonly byTopic: readonly { readonly topic: Topic; readonly lines: readonly TopicLine[] }[];
  /** Lines about people that speak of none of the topics. */
  readonly others: readonly LabelledLine[];
  readonly chances: readonly LabelledLine[];
  readonly promises: readonly Promised[];
  /** Lines about the work, and those about neither. Promises stand by themselves. */
  readonly work: readonly LabelledLine[];
  readonly months: readonly Month[];
  readonly gaps: readonly Gap[];
}

/**
 * Gathers what is noted on somebody from their meeting notes of these days. The manager's reflections are not looked at:
 * they are about the manager. Undefined where there is no note in that time.
 */
export function gatherEvidence(person: Person, reader: Reader, stretch: Stretch): Evidence | undefined {
  const { from, to } = stretch;
  const found = person.notes.filter(({ day }) => day >= from && day <= to);
  const notes = found.filter(({ conflicted }) => !conflicted).map((note) => labelNote(note, reader));
  if (notes.length === 0) return undefined;
  const all = notes.flatMap(({ items }) => items);
  const lines = all.filter(({ item }) => !item.task);
  const people = lines.filter(({ labelled }) => labelled.label === 'people');
  const byTopic = new Map<Topic, TopicLine[]>();
  const spoken = new Map<Topic, Day[]>();
  const others: LabelledLine[] = [];
  for (const line of people) {
    const [first, ...also] = topicsOf(line.item.text);
    if (first === undefined) others.push(line);
    else byTopic.set(first, [...(byTopic.get(first) ?? []), { line, also }]);
  }
  // Whatever a line is taken for, and be it a promise: with a word on the topic in it, there was one.
  for (const { item, note } of all) {
    for (const topic of topicsOf(item.text)) spoken.set(topic, [...(spoken.get(topic) ?? []), note.day]);
  }
  const months = monthsOf(notes, from, to);
  return {
    person,
    stretch,
    notes,
    byTopic: topics.flatMap((topic) => {
      const found = byTopic.get(topic);
      return found ? [{ topic, lines: found }] : [];
    }),
    others,
    chances: chancesOf(person, reader, to)
      .filter(({ note }) => note.day >= from)
      .toReversed(),
    promises: promisesOf(person, stretch, reader.isBoilerplate),
    work: lines.filter(({ labelled }) => labelled.label !== 'people'),
    months,
    gaps: [
      ...found.filter(({ conflicted }) => conflicted).map(({ day }) => ({ kind: 'inMerge', day }) as const),
      ...gapsIn(
        spoken,
        notes.map(({ day }) => day),
        months,
        stretch,
      ),
    ],
  };
}
