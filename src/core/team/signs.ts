import type { FlagSettings } from '../balance/flag.ts';
import type { Day } from '../notes/day.ts';
import { recentBalance, rhythmOf, type Balance } from './figures.ts';
import type { Reader } from './labelled.ts';
import type { Person, Team } from './notebook.ts';

/** Who waits for the manager, at a glance. Cheap enough for every pause in typing: nobody's old notes are looked at. */
export interface TeamSigns {
  /** Whose next meeting is overdue, by most days first. */
  readonly overdue: readonly { readonly person: Person; readonly days: number }[];
  /** Whose flag is up, the surest first. */
  readonly flagged: readonly { readonly person: Person; readonly balance: Balance }[];
}

/** The signs for `team` as of a day. Nobody who has left is among them. */
export function signsOf(team: Team, reader: Reader, today: Day, settings: FlagSettings): TeamSigns {
  const active = team.people.filter((person) => person.page?.active ?? true);
  const overdue = active.flatMap((person) => {
    const { standing } = rhythmOf(person, today);
    return standing.kind === 'overdue' ? [{ person, days: standing.days }] : [];
  });
  const flagged = active
    .map((person) => ({
      person,
      balance: recentBalance(person, reader, today, settings),
    }))
    .filter(({ balance }) => balance.raised);
  return {
    overdue: overdue.sort((a, b) => b.days - a.days),
    flagged: flagged.sort((a, b) => b.balance.certainty - a.balance.certainty),
  };
}
