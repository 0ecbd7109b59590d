import { figuresSteps } from '../core/team/figuresSteps.ts';
import { teamOf } from '../core/team/notebook.ts';
import { takeLabels } from '../core/team/noteIndex.ts';
import type { House } from './house.ts';
import type { Session } from './session.ts';
import { today } from './today.ts';

/** Works out everybody's figures in slices: what the panel and the status bar then ask for is known. */
export function prepareFor(house: House): Session['prepare'] {
  return async (notebook, slices, isCurrent, index) => {
    const { balance } = house.session.settings;
    const reader = house.reader(notebook);
    if (index) takeLabels(index, notebook.documents, reader);
    const steps = figuresSteps(teamOf(notebook), reader, today(), balance);
    while (isCurrent() && !steps.next().done) if (slices.isOver) await slices.pause();
  };
}
