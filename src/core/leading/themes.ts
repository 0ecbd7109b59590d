import { countsAs } from '../balance/share.ts';
import { addDays, type Day } from '../notes/day.ts';
import { topics, type Topic } from '../prompts/question.ts';
import { topicsOf } from '../prompts/topics.ts';
import { labelNote, type LabelledLine, type LabelledNote, type Reader } from '../team/labelled.ts';
import type { Person } from '../team/notebook.ts';
import { perPerson } from '../team/perPerson.ts';

/** So many weeks are "lately". */
export const themeWeeks = 6;

/** What came up with several people. */
export interface Theme {
  /** A topic, or a tag of the user's own, without its `#`. */
  readonly name: { readonly topic: Topic } | { readonly tag: string };
  /** Everybody with whom it came up, who said most of it first. */
  readonly people: readonly Person[];
  /** The newest first, each with whose it is. */
  readonly lines: readonly ThemeLine[];
}

export interface ThemeLine {
  readonly person: Person;
  readonly line: LabelledLine;
}

/**
 * What came up with two people or more in the last six weeks: topics, in lines that are surely about people or tagged with them, and
 * other tags in any line.
 * Connects and disconnects across people tell more than each alone (after Leslie Kossoff, "From Manager To Leader").
 *
 * @returns what came up with most people first
 */
export function themesOf(people: readonly Person[], reader: Reader, today: Day): readonly Theme[] {
  const found = new Map<string, { readonly name: Theme['name']; readonly lines: ThemeLine[] }>();
  const from = addDays(today, -7 * themeWeeks);
  for (const person of people) {
    for (const { name, line } of namedBy(person, reader, from, today)) {
      const key = 'topic' in name ? name.topic : `#${name.tag}`;
      const theme = found.get(key) ?? { name, lines: [] };
      theme.lines.push({ person, line });
      found.set(key, theme);
    }
  }
  return [...found.values()]
    .map(({ name, lines }) => ({ name, people: byLines(lines), lines: lines.sort(newestFirst) }))
    .filter((theme) => theme.people.length > 1)
    .sort((a, b) => b.people.length - a.people.length || b.lines.length - a.lines.length);
}

/** All that somebody's notes of these days name, line by line. */
const namedBy = perPerson((person, reader: Reader, from: Day, today: Day) =>
  person.notes
    .filter(({ day }) => day > from && day <= today)
    .flatMap((note) => namedIn(labelNote(note, reader))),
);

/** A line, and one of the themes that it names. */
interface Named {
  readonly name: Theme['name'];
  readonly line: LabelledLine;
}

const named = new WeakMap<LabelledNote, readonly Named[]>();

/** Worked out once for each note. */
function namedIn(note: LabelledNote): readonly Named[] {
  let found = named.get(note);
  if (!found) {
    found = note.items.flatMap((line) => namesIn(line).map((name) => ({ name, line })));
    named.set(note, found);
  }
  return found;
}

const tag = /(?<![\p{L}\p{N}_&/#])#([\p{L}_][\p{L}\p{M}\p{N}_/-]*)/gu;

function namesIn(line: LabelledLine): readonly Theme['name'][] {
  const { text } = line.item;
  const tags = new Set([...text.matchAll(tag)].map(([, name = '']) => name.toLowerCase()));
  // Obsidian Tasks marks its tasks so.
  tags.delete('task');
  // The topics are offered as tags: such a one is the topic itself.
  const tagged = topics.filter((topic) => tags.delete(topic));
  const spoken = topicsOf(text);
  const about = spoken.length > 0 && countsAs(line) === 'people' ? spoken : [];
  return [
    ...[...new Set([...about, ...tagged])].map((topic) => ({ topic })),
    ...[...tags].map((each) => ({ tag: each })),
  ];
}

function byLines(lines: readonly ThemeLine[]): readonly Person[] {
  const counts = new Map<Person, number>();
  for (const { person } of lines) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([person]) => person);
}

function newestFirst({ line: { note: a } }: ThemeLine, { line: { note: b } }: ThemeLine): number {
  return a.day < b.day ? 1 : a.day > b.day ? -1 : 0;
}
