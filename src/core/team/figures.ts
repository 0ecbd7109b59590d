import { judge, recent, type Flag, type FlagSettings } from '../balance/flag.ts';
import { nextDue, standing, type Standing } from '../cadence/due.ts';
import { daysBetween, type Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import { countOpen, openCommitments, type Commitment, type OpenCounts } from './commitments.ts';
import { lately } from './lately.ts';
import { labelWhole, type LabelledLine, type LabelledNote, type Reader } from './labelled.ts';
import type { Person, Team } from './notebook.ts';
import { perPerson } from './perPerson.ts';
import { withoutPrompts } from './prompts.ts';

/** The balance over a stretch of notes, and the flag, with every line behind them. */
export type Balance = Flag<LabelledLine, LabelledNote>;

/** What the notes say about one person as of a day. Facts only: the editor puts them into words. */
export interface Figures {
  readonly person: Person;
  readonly active: boolean;
  /** The day of the newest note up to today. */
  readonly lastMet: Day | undefined;
  readonly nextDue: Day | undefined;
  readonly standing: Standing;
  readonly commitments: readonly Commitment[];
  /** How many these are. */
  readonly open: OpenCounts;
  readonly balance: Balance;
  /** The newest line about the person themselves, of all notes. */
  readonly lastPeopleLine: LabelledLine | undefined;
}

/** When somebody was met, and where they stand in their rhythm. */
export type Rhythm = Pick<Figures, 'active' | 'lastMet' | 'nextDue' | 'standing'>;

/** The rhythm of one person. Somebody who has left is never due. */
export function rhythmOf(person: Person, today: Day): Rhythm {
  const active = person.page?.active ?? true;
  const lastMet = person.notes.findLast((note) => note.day <= today)?.day;
  const next = active ? nextDue(person.page?.cadence, lastMet, person.page?.started, today) : undefined;
  return { active, lastMet, nextDue: next, standing: standing(next, today) };
}

/** The figures of one person. Somebody who has left is never due and raises no flag. */
export const figuresOf = perPerson((person, reader: Reader, today: Day, settings: FlagSettings): Figures => {
  const rhythm = rhythmOf(person, today);
  const balance = recentBalance(person, reader, today, settings);
  let commitments: Figures['commitments'] | undefined;
  return {
    person,
    ...rhythm,
    get commitments() {
      return (commitments ??= openCommitments(person, today, reader.isBoilerplate));
    },
    open: countOpen(person, today, reader.isBoilerplate),
    balance: rhythm.active ? balance : { ...balance, raised: false },
    lastPeopleLine: lastPeopleLine(person, reader, today),
  };
});

/** The balance over somebody's recent notes. */
export const recentBalance = perPerson(
  (person, reader: Reader, today: Day, settings: FlagSettings): Balance =>
    balanceOf(recentNotes(person, today, settings), reader, settings),
);

const recentNotes = perPerson((person, today: Day, settings: FlagSettings) =>
  recent(lately(person.notes, today, settings.weeks * 7), today, settings),
);

/** The balance of the whole team: everybody's recent notes together, those that name nobody included. */
export function teamBalance(team: Team, reader: Reader, today: Day, settings: FlagSettings): Balance {
  const active = team.people.filter((person) => person.page?.active ?? true);
  const notes = [
    ...active.flatMap((person) => recentNotes(person, today, settings)),
    ...recent(team.unassigned, today, settings),
  ];
  return balanceOf(notes, reader, settings);
}

/** The balance over exactly these notes. */
export function balanceOf(notes: readonly Note[], reader: Reader, settings: FlagSettings): Balance {
  return judge<LabelledLine, LabelledNote>(
    withoutPrompts(notes.map((note) => labelWhole(note, reader))),
    settings,
  );
}

/** Fewer weeks without a line about somebody are the rhythm of many teams, and no silence. */
const silentWeeks = 3;

/** For how many weeks no line was about the person, if for long; 0 while there is no note. */
function silence({ person, lastPeopleLine, lastMet }: Figures): number {
  const since = lastPeopleLine?.note.day ?? person.notes[0]?.day;
  if (since === undefined || lastMet === undefined) return 0;
  const weeks = Math.floor(daysBetween(since, lastMet) / 7);
  return weeks < silentWeeks ? 0 : weeks;
}

/**
 * Who needs the manager first: overdue by most days, then broken promises, then whose notes have been silent about them for longest,
 * then whoever is due next; people without a rhythm follow by how long ago they were met.
 */
export function byNeed(a: Figures, b: Figures): number {
  const [needA, needB] = [needOf(a), needOf(b)];
  return (
    needB.overdue - needA.overdue ||
    needB.late - needA.late ||
    needB.silence - needA.silence ||
    compare(a.nextDue ?? '9', b.nextDue ?? '9') ||
    compare(a.lastMet ?? '', b.lastMet ?? '') ||
    compare(a.person.name, b.person.name)
  );
}

interface Need {
  readonly overdue: number;
  readonly late: number;
  readonly silence: number;
}

const needs = new WeakMap<Figures, Need>();

/** Worked out once, and not for each comparison. */
function needOf(figures: Figures): Need {
  let need = needs.get(figures);
  if (!need) {
    const { standing, open } = figures;
    const overdue = standing.kind === 'overdue' ? standing.days : 0;
    need = { overdue, late: open.late, silence: silence(figures) };
    needs.set(figures, need);
  }
  return need;
}

/** Searched from the newest note back: mostly it is near, and years of notes need not be labelled to find it. */
function lastPeopleLine(person: Person, reader: Reader, today: Day): LabelledLine | undefined {
  for (const note of person.notes.toReversed()) {
    const line = note.day <= today ? labelWhole(note, reader).items.findLast(isPeople) : undefined;
    if (line) return line;
  }
  return undefined;
}

function isPeople({ labelled }: LabelledLine): boolean {
  return labelled.label === 'people';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
