import { personOf, teamOf } from '../../core/team/notebook.ts';
import type { Place, Screen } from '../../protocol.ts';
import type { House } from '../house.ts';
import type { Looked } from './looked.ts';
import { panelWords } from '../words/panel.ts';
import { personScreen } from './personScreen.ts';
import { reflectScreen } from './reflectScreen.ts';
import { teamScreen } from './teamScreen.ts';

/** What the panel draws for `place`; the team where the place is gone, a welcome where there is nobody yet. */
export function screenOf(house: House, place: Place, looked: Looked): Screen {
  const { session } = house;
  const team = teamOf(session.notebook);
  if (session.isLoading && team.people.length === 0)
    return {
      kind: 'loading',
      text: panelWords.loading(),
      stop: session.canStop ? panelWords.stop() : undefined,
    };
  if (session.isStopped) {
    return {
      kind: 'welcome',
      title: panelWords.stoppedTitle(),
      lines: [panelWords.stopped()],
      actions: [{ label: panelWords.readNotes(), intent: { type: 'readNotes' } }],
    };
  }
  if (!session.folder) {
    return {
      kind: 'welcome',
      title: panelWords.welcomeTitle(),
      lines: panelWords.welcomeNoFolder(),
      actions: [{ label: panelWords.openFolder(), intent: { type: 'openFolder' } }],
    };
  }
  if (team.people.length === 0) {
    return {
      kind: 'welcome',
      title: panelWords.welcomeTitle(),
      lines: panelWords.welcomeLines(),
      actions: [
        { label: panelWords.addFirst(), intent: { type: 'addPerson' } },
        { label: panelWords.chooseFolder(), intent: { type: 'setUp' } },
        { label: panelWords.lookAround(), intent: { type: 'createSampleTeam' } },
      ],
    };
  }
  if (place.kind === 'reflect') {
    return looked.isDone()
      ? reflectScreen(house)
      : { kind: 'loading', text: panelWords.loading(), stop: undefined };
  }
  const person = place.kind === 'person' ? personOf(team, place.person) : undefined;
  return person ? personScreen(house, person) : teamScreen(house);
}
