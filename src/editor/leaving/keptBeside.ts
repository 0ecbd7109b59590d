import type { Finder } from '../../core/leaving/mentions.ts';
import { forgetLast } from '../commands/pickPerson.ts';
import { unfinished } from '../commands/reflect.ts';
import type { House } from '../house.ts';
import { today } from '../today.ts';
import { keptWords } from '../words/leaving.ts';

/** What is kept of somebody beside the notes, in VS Code's storage for this workspace, in words. */
export interface KeptBeside {
  readonly theirs: readonly string[];
  /** What may be about them, or about something else. */
  readonly maybe: readonly string[];
}

/** Looks through all that One on One keeps beside the notes. */
export function keptBeside({ memory, snooze }: House, id: string, find: Finder): KeptBeside {
  const sure = memory.about(id, (text) => find(text) === 'sure');
  const all = memory.about(id, (text) => find(text) !== undefined);
  const isSure = (waiting: (typeof all)[number]): boolean =>
    sure.some(({ shelf, id }) => shelf === waiting.shelf && id === waiting.id);
  return {
    theirs: [...sure.map(keptWords.waiting), ...(snooze.has(id, today()) ? [keptWords.snoozed()] : [])],
    maybe: all.filter((waiting) => !isSure(waiting)).map(keptWords.waiting),
  };
}

/** Lets go of it: also of what says nothing but that there was somebody, such as how their page was left. */
export async function letGoOf(house: House, id: string, find: Finder): Promise<void> {
  const names = (text: string): boolean => find(text) === 'sure';
  await house.memory.forget(id, names);
  await house.snooze.forget(id);
  await forgetLast(house, id);
  unfinished.forget(names);
  // Read anew first: what is known now must not be written down once more.
  await house.session.reload();
  house.noteStore?.forget();
  house.restartPanel();
  await house.show({ kind: 'team' });
}
