import { countLabels, shareOf, type Counts } from '../balance/share.ts';
import { daysBetween, type Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import { lately } from './lately.ts';
import { labelWhole, type Reader } from './labelled.ts';
import type { Person } from './notebook.ts';
import { perPerson } from './perPerson.ts';
import { withoutPrompts } from './prompts.ts';

/** So many weeks are seen at one glance. */
export const weeksSeen = 8;

/** One meeting of the last weeks. */
export interface WeekMark {
  readonly note: Note;
  /** 0 for the last seven days, up to {@link weeksSeen} - 1. */
  readonly weeksAgo: number;
  readonly counts: Counts;
}

/** The meetings of the last eight weeks (56 days, `today` the last of them), oldest first. */
export const weekMarks = perPerson((person, reader: Reader, today: Day): readonly WeekMark[] => {
  const notes = lately(person.notes, today, weeksSeen * 7 - 1)
    .filter(({ day }) => day <= today)
    .map((note) => labelWhole(note, reader));
  return withoutPrompts(notes).map(({ note, items }) => ({
    note,
    weeksAgo: Math.floor(daysBetween(note.day, today) / 7),
    counts: countLabels(items),
  }));
});

/** Where the manager's attention went in the last eight weeks. Facts, no verdict: some weeks are like that. */
export interface Fairness {
  /** Those with whom enough was about them. */
  readonly peopleToo: readonly Person[];
  /** Those whose notes are process with next to no people in them. */
  readonly processOnly: readonly Person[];
  /** Those with whom there is no note, or nothing that counts. */
  readonly nothing: readonly Person[];
}

/**
 * Who got time for themselves and who only process, in the marks of each person.
 *
 * @param threshold The share of lines about people that is next to none, 0 to 1: the flag's.
 */
export function fairnessOf(marks: ReadonlyMap<Person, readonly WeekMark[]>, threshold: number): Fairness {
  const found = { peopleToo: [] as Person[], processOnly: [] as Person[], nothing: [] as Person[] };
  for (const [person, each] of marks) {
    const share = shareOf(each.reduce((all, { counts }) => add(all, counts), none));
    (share === undefined ? found.nothing : share < threshold ? found.processOnly : found.peopleToo).push(
      person,
    );
  }
  return found;
}

const none: Counts = { people: 0, process: 0, neither: 0 };

function add(a: Counts, b: Counts): Counts {
  return { people: a.people + b.people, process: a.process + b.process, neither: a.neither + b.neither };
}
