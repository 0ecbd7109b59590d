import type { Note } from '../notes/document.ts';
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
  // Of a file that has just gone, as when the sample team is deleted, there is no text to tell whose it was.
  const isNobodys = (note: Note): boolean => note.text === '' || isMarked(note);
  const notes = people.flatMap((person) => person.notes.filter((note) => !isNobodys(note)));
  return {
    person: people.some(({ page, notes }) => !(page ? isMarked(page) : notes.every(isMarked))),
    note: notes.some(({ path, items }) => isSaved(path) && items.some((item) => !isBoilerplate(item))),
    reflection: reflections.some((reflection) => !isMarked(reflection)),
  };
}
