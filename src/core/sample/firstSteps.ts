import type { IsBoilerplate } from '../notes/template.ts';
import { teamOf, type Notebook } from '../team/notebook.ts';
import { isMarked } from './mark.ts';

/** What somebody who begins has done already, with people of their own: the sample team is for looking around. */
export interface FirstSteps {
  readonly person: boolean;
  /** Something was typed into a note, and saved. */
  readonly note: boolean;
  readonly reflection: boolean;
}

/** How far somebody has come; `isSaved` tells of a path whether what was typed is in the file. */
export function firstSteps(
  notebook: Notebook,
  isBoilerplate: IsBoilerplate,
  isSaved: (path: string) => boolean,
): FirstSteps {
  const { people, reflections } = teamOf(notebook);
  const notes = people.flatMap((person) => person.notes.filter((note) => !isMarked(note)));
  return {
    person: people.some(({ page, notes }) => !(page ? isMarked(page) : notes.every(isMarked))),
    note: notes.some(({ path, items }) => isSaved(path) && items.some((item) => !isBoilerplate(item))),
    reflection: reflections.some((reflection) => !isMarked(reflection)),
  };
}
