import { personOf, teamOf, type Team } from '../../core/team/notebook.ts';
import type { Place, Screen, Ways } from '../../protocol.ts';
import type { House } from '../house.ts';
import { panelWords } from '../words/panel.ts';
import { signsShown } from '../statusBar.ts';
import { backFrom, same, type Stay } from './stay.ts';

/** The ways out of the place that `screen` draws: back to where one came from, and to the other places. */
export function waysOf(house: House, stay: Stay, screen: Screen): Ways {
  const here = placeOf(screen);
  if (!here) return { back: undefined, others: [] };
  const team = teamOf(house.session.notebook);
  const isThere = (place: Place): boolean =>
    place.kind !== 'person' || personOf(team, place.person) !== undefined;
  const back = backFrom({ ...stay, place: here }, isThere);
  if (!back) return { back, others: [] };
  const somebody = here.kind === 'reflect' && back.kind !== 'person' ? personNext(house, team, stay) : [];
  const places: readonly Place[] = [{ kind: 'team' }, ...somebody, { kind: 'reflect' }];
  const others = places.filter((place) => !same(place, here) && !same(place, back));
  const label = nameOf(back, team);
  return {
    back: { place: back, label, spoken: panelWords.backTo(label, back.kind === 'team') },
    others: others.map((place) => ({ place, label: nameOf(place, team), spoken: nameOf(place, team) })),
  };
}

/** The page that one most likely wants: the one seen last, else that of whoever needs the manager. */
function personNext(house: House, team: Team, stay: Stay): readonly Place[] {
  const seen = stay.person === undefined ? undefined : personOf(team, stay.person);
  const { flagged, overdue } = signsShown(house);
  const person =
    seen ?? flagged[0]?.person ?? overdue[0]?.person ?? team.people.find(({ page }) => page?.active ?? true);
  return person ? [{ kind: 'person', person: person.id }] : [];
}

/** The place that is drawn; undefined on the way to one. */
function placeOf(screen: Screen): Place | undefined {
  switch (screen.kind) {
    case 'person':
      return { kind: 'person', person: screen.person };
    case 'team':
    case 'reflect':
      return { kind: screen.kind };
    case 'loading':
    case 'welcome':
      return undefined;
  }
}

function nameOf(place: Place, team: Team): string {
  switch (place.kind) {
    case 'team':
      return panelWords.teamTitle();
    case 'reflect':
      return panelWords.reflectTitle();
    case 'person':
      return personOf(team, place.person)?.name ?? place.person;
  }
}
