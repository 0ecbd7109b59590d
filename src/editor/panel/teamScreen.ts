import { byNeed, figuresOf, teamBalance, type Figures } from '../../core/team/figures.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { PersonRow, TeamScreen } from '../../protocol.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { panelWords } from '../words/panel.ts';
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
  const flags = [
    ...active
      .filter(({ balance }) => balance.raised)
      .sort((a, b) => b.balance.certainty - a.balance.certainty)
      .map((each) => flagOf(house, each.balance, each)),
    flagOf(house, whole, undefined),
  ];
  return {
    kind: 'team',
    title: panelWords.teamTitle(),
    flags: flags.filter((card) => card !== undefined),
    people: active.map((each) => rowOf(house, each)),
    leavers: figures.filter((each) => !each.active).map((each) => rowOf(house, each)),
    teamBalance: barOf(whole),
    reflection: weekCards(house)[0],
  };
}

function rowOf(house: House, figures: Figures): PersonRow {
  const { person, standing, balance } = figures;
  return {
    person: person.id,
    name: person.name,
    role: person.page?.role,
    lastMet: panelWords.lastMet(figures.lastMet, today()),
    nextDue: panelWords.nextDue(standing),
    overdue: standing.kind === 'overdue',
    commitments: countsOf(figures),
    balance: barOf(balance),
    flagged: balance.raised && house.session.settings.balance.enabled,
  };
}
