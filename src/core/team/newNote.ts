import { removeItem } from '../notes/edits/park.ts';
import { carryOver } from '../notes/edits/carryOver.ts';
import type { Day } from '../notes/day.ts';
import { parkedItems } from '../notes/parked.ts';
import { lineStart, type TextEdit } from '../notes/span.ts';
import { fillTemplate } from '../notes/template.ts';
import { ownerOf } from './commitments.ts';
import type { Notebook, Person } from './notebook.ts';

/** What starting a one-on-one does to the notes folder: one new file, and what moves there from others. */
export interface NewNote {
  readonly path: string;
  readonly text: string;
  /** Where typing starts in `text`. */
  readonly cursor: number;
  /** Edits in the files that commitments and parked points come from, by path. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/** The person's note of `today`, if there is one: the last, where they met twice. */
export function noteOf(person: Person, today: Day): string | undefined {
  return person.notes.findLast((note) => note.day === today)?.path;
}

/**
 * Makes the note for a one-on-one with `person` today from `template`: parked points move in from their page,
 * open commitments are carried over from earlier notes. Files with conflict markers are left alone.
 */
export function newNote(notebook: Notebook, person: Person, today: Day, template: string): NewNote {
  const { page } = person;
  const carried = carryOver(
    person.notes.filter((note) => note.day < today),
    (note, item) => {
      const owner = item.task && !item.task.owner ? ownerOf(note, item, item.task, person) : 'me';
      return owner === 'them' ? '@them' : '';
    },
  );
  const edits = new Map(carried.edits);
  const parked = page && !page.conflicted ? parkedItems(page) : [];
  if (page && parked.length > 0) {
    edits.set(
      page.path,
      parked.map((item) => removeItem(page.text, item)),
    );
  }
  const points = parked.map((item) => {
    const lines = page?.text.slice(lineStart(page.text, item.whole.start), item.whole.end).trimEnd() ?? '';
    const indent = /^[ \t]*/.exec(lines)?.[0] ?? '';
    return lines
      .split(/\r?\n/)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      .join('\n');
  });
  const { text, cursor } = fillTemplate(template, {
    person: person.id,
    name: person.name,
    date: today,
    parked: points.join('\n'),
    carried: carried.lines,
  });
  return { path: freePath(notebook, folderOf(person), today), text, cursor, edits };
}

/** The folder (within the notes folder) that the person's notes go to: where they are, else where the page is. */
export function folderOf(person: Person): string {
  const note = person.notes.findLast((each) => each.folder !== undefined);
  const path = note?.path ?? (person.page?.folder === undefined ? undefined : person.page.path);
  const folders = path?.split('/').slice(0, -1) ?? [];
  while (/^\d{1,4}(?:-\d{2})?$/.test(folders.at(-1) ?? '')) folders.pop();
  return folders.length > 0 ? folders.join('/') : person.id;
}

/** A name that is free, also where the file system takes capitals and small letters for the same. */
function freePath(notebook: Notebook, folder: string, today: Day): string {
  const taken = new Set(
    [...notebook.documents.keys(), ...notebook.unread.keys()].map((path) => path.toLowerCase()),
  );
  for (let nth = 1; ; nth++) {
    const path = `${folder}/${today}${nth === 1 ? '' : `-${nth}`}.md`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}
