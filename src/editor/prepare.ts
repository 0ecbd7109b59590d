import { weights } from '../core/balance/model/weights.ts';
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
    // Each as long as a slice where there are thousands of notes, or when its code runs for the first time.
    await slices.turn();
    const team = teamOf(notebook);
    await slices.turn();
    weights();
    const reader = house.reader(notebook);
    if (index) takeLabels(index, notebook.documents, reader);
    await slices.turn();
    const steps = figuresSteps(team, reader, today(), balance);
    while (isCurrent() && !steps.next().done) await slices.pause();
  };
}
