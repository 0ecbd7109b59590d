import type { Day } from '../notes/day.ts';
import { readDocument } from '../notes/document.ts';
import { carryOver } from '../notes/edits/carryOver.ts';
import { copyOf } from '../notes/edits/copy.ts';
import { removeItem } from '../notes/edits/park.ts';
import { slug } from '../notes/folderName.ts';
import { parkedItems } from '../notes/parked.ts';
import { isShelf } from '../notes/place.ts';
import type { TextEdit } from '../notes/span.ts';
import { builtInTemplate, fillTemplate, type IsBoilerplate } from '../notes/template.ts';
import { ownerInLine, ownerOf, type Side } from './commitments.ts';
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
 * open commitments are carried over from earlier notes. Files with conflict markers are left alone, and so are
 * boxes that earlier notes have from their template.
 */
export function newNote(
  notebook: Notebook,
  person: Person,
  today: Day,
  template: string,
  isBoilerplate: IsBoilerplate,
): NewNote {
  const { page } = person;
  const path = freePath(notebook, folderOf(person), today);
  const earlier = person.notes.filter((note) => note.day < today);
  const parked = page && !page.conflicted ? parkedItems(page) : [];

  const fill = (named: readonly Side[]): NewNote => {
    const carried = carryOver(earlier, isBoilerplate, (note, item) => {
      if (!item.task || ownerInLine(item.task, person)) return '';
      const owner = ownerOf(note, item, item.task, person);
      return named.includes(owner) ? `@${owner}` : '';
    });
    const { text, cursor } = fillTemplate(template, {
      person: person.id,
      name: person.name,
      date: today,
      parked: parked.map((item) => (page ? copyOf(page.text, item) : '')).join('\n'),
      // What is written under that heading without a box would be no commitment.
      carried: carried.lines === '' && template === builtInTemplate ? '- [ ] ' : carried.lines,
    });
    const edits = new Map(carried.edits);
    if (page && parked.length > 0) {
      edits.set(
        page.path,
        parked.map((item) => removeItem(page.text, item)),
      );
    }
    return { path, text, cursor, edits };
  };
  // The manager's own go without `@me`, unless the copies came to stand under a heading that names the other.
  const note = fill(['them']);
  return turnsAround(note, person) ? fill(['them', 'me']) : note;
}

/** Whether a copy without an owner in `note` is read as the other one's. */
function turnsAround({ path, text }: NewNote, person: Person): boolean {
  const note = readDocument(path, text);
  return (
    note?.kind === 'note' &&
    note.items.some(
      (item) =>
        item.task?.carriedFrom &&
        !ownerInLine(item.task, person) &&
        ownerOf(note, item, item.task, person) === 'them',
    )
  );
}

/** The folder (within the notes folder) that the person's notes go to: where they are, else where the page is. */
export function folderOf(person: Person): string {
  const isOwn = (folder: string | undefined): boolean => folder !== undefined && slug(folder) === person.id;
  const note = person.notes.findLast((each) => isOwn(each.folder));
  const path = note?.path ?? (person.page?.folder === undefined ? undefined : person.page.path);
  const folders = path?.split('/').slice(0, -1) ?? ownFolders(person, isOwn);
  while (isShelf(folders.at(-1) ?? '')) folders.pop();
  return folders.length > 0 ? folders.join('/') : person.id;
}

/** The way to the person's folder where all their notes lie deeper in it, in an archive. */
function ownFolders(person: Person, isOwn: (folder: string) => boolean): string[] {
  const note = person.notes.findLast(({ folders }) => folders.some(isOwn));
  const folders = note?.path.split('/') ?? [];
  return folders.slice(0, folders.findLastIndex(isOwn) + 1);
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
