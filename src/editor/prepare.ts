import { figuresOf } from '../core/team/figures.ts';
import { teamOf } from '../core/team/notebook.ts';
import { weekMarks } from '../core/team/weeks.ts';
import type { House } from './house.ts';
import type { Session } from './session.ts';
import { today } from './today.ts';

/** Works out everybody's figures in slices, person by person: what the panel and the status bar then ask for is known. */
export function prepareFor(house: House): Session['prepare'] {
  return async (notebook, slices, isCurrent) => {
    const { people } = teamOf(notebook);
    const [reader, day] = [house.reader(notebook), today()];
    for (const person of people) {
      if (!isCurrent()) return;
      weekMarks(person, reader, day);
      await slices.pause();
      figuresOf(person, reader, day, house.session.settings.balance);
      await slices.pause();
    }
  };
}
