import { byNeed, figuresOf, teamBalance, type Figures } from '../../core/team/figures.ts';
import { teamOf } from '../../core/team/notebook.ts';
import { fairnessOf, weekMarks, weeksSeen, type WeekMark } from '../../core/team/weeks.ts';
import type { PersonRow, TeamScreen, WeekStrip } from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { flagTitle } from '../words/flag.ts';
import { panelWords } from '../words/panel.ts';
import { fairnessWords, markText, stripText } from '../words/weeks.ts';
import { barOf, countsOf, flagOf } from './parts.ts';
import { weekCards } from './reflectScreen.ts';

/** The first screen: raised flags, everybody by need, the team's balance, this week's question. */
export function teamScreen(house: House): TeamScreen {
  const { session } = house;
  const day = today();
  const team = teamOf(session.notebook);
  const figures = team.people.map((person) =>
    figuresOf(person, house.reader(), day, session.settings.balance),
  );
  const active = figures.filter((each) => each.active).sort(byNeed);
  const whole = teamBalance(team, house.reader(), day, session.settings.balance);
  const marks = new Map(active.map(({ person }) => [person, weekMarks(person, house.reader(), day)]));
  const flags = [
    ...active
      .filter(({ person, balance }) => balance.raised && !house.snooze.has(person.id, day))
      .sort((a, b) => b.balance.certainty - a.balance.certainty)
      .map((each) => flagOf(house, each.balance, each)),
    house.snooze.has(undefined, day) ? undefined : flagOf(house, whole, undefined),
  ];
  return {
    kind: 'team',
    title: panelWords.teamTitle(),
    flags: flags.filter((card) => card !== undefined),
    people: active.map((each) => rowOf(house, each, marks.get(each.person))),
    leavers: figures.filter((each) => !each.active).map((each) => rowOf(house, each, undefined)),
    teamBalance: barOf(whole),
    fairness: fairnessWords(fairnessOf(marks, session.settings.balance.threshold)),
    reflection: weekCards(house)[0],
  };
}

/** Everybody who is met, those who need it most first. */
export function rowsOf(house: House): readonly PersonRow[] {
  const { session } = house;
  const reader = house.reader();
  return teamOf(session.notebook)
    .people.map((person) => figuresOf(person, reader, today(), session.settings.balance))
    .filter(({ active }) => active)
    .sort(byNeed)
    .map((each) => rowOf(house, each, weekMarks(each.person, reader, today())));
}

function rowOf(house: House, figures: Figures, marks: readonly WeekMark[] | undefined): PersonRow {
  const { person, standing, balance } = figures;
  return {
    person: person.id,
    name: person.name,
    role: person.page?.role,
    lastMet: panelWords.lastMet(figures.lastMet, today()),
    nextDue: panelWords.nextDue(standing),
    overdue: standing.kind === 'overdue',
    commitments: countsOf(figures),
    // With somebody new, an empty strip would look like a line that parts two rows.
    weeks: marks && person.notes.length > 0 ? stripOf(marks) : undefined,
    flag: balance.raised && house.session.settings.balance.enabled ? flagTitle(balance, figures) : undefined,
  };
}

function stripOf(marks: readonly WeekMark[]): WeekStrip {
  return {
    length: weeksSeen,
    marks: marks.map((mark) => ({
      weeksAgo: mark.weeksAgo,
      people: mark.counts.people,
      process: mark.counts.process,
      text: markText(mark, today()),
    })),
    text: stripText(marks),
  };
}
