import type { Document } from '../notes/document.ts';
import { setKeyEdits } from '../notes/edits/setKey.ts';
import { slug } from '../notes/folderName.ts';
import { textValue } from '../notes/frontMatter.ts';
import { handlesIn } from '../notes/handleAt.ts';
import type { Span, TextEdit } from '../notes/span.ts';
import { firstName } from '../notes/template.ts';
import type { Person, Team } from './notebook.ts';
import { linkEdits } from './linksTo.ts';
import { personCalled } from './whose.ts';

/** A new name for somebody, and the folder that it comes to. */
export interface NewName {
  readonly name: string;
  readonly id: string;
  /** Whether their whole name changes in running text, too: else it stays as it was said then. */
  readonly everywhere?: boolean;
}

/** Where somebody's files lie, to be moved as one. */
export interface Home {
  /** Path of the folder within the notes folder. */
  readonly folder: string;
  /** The folders above it, with a `/` behind them, or nothing. */
  readonly above: string;
}

/**
 * The folder that is somebody's alone: the one of their page, or of all their notes. Undefined where they have none, as with a page
 * in `people/`, or where a note that is theirs by its file name alone lies elsewhere: it would be lost to them.
 */
export function homeOf({ page, notes, id }: Person): Home | undefined {
  const first = page ?? notes[0];
  const folder = first?.path.split('/').slice(0, -1).join('/') ?? '';
  if (slug(folder.split('/').at(-1) ?? '') !== id) return undefined;
  const strays = notes.some(
    (note) => !note.path.startsWith(`${folder}/`) && textValue(note.front.values, 'person') === undefined,
  );
  return strays ? undefined : { folder, above: folder.slice(0, folder.lastIndexOf('/') + 1) };
}

/**
 * What changes in `document` when `person` gets another name: their name on their page and in its title, whose a note says that it is,
 * every handle that meant them and would not any more, links to their files and, if asked for, their name in running text.
 */
export function renamingEdits(
  document: Document,
  team: Team,
  person: Person,
  { name, id, everywhere = false }: NewName,
): readonly TextEdit[] {
  const edits: TextEdit[] = [
    ...handleEdits(document, team, person, { name, id }),
    ...linksIn(document, person, { name, id }),
  ];
  if (document.kind === 'page' && document.path === person.page?.path) {
    edits.push(...setKeyEdits(document.text, 'name', name), ...titleEdits(document, person, name));
  }
  if (document.kind === 'note' && person.notes.some(({ path }) => path === document.path)) {
    edits.push(...ownerEdits(document, person, { name, id }));
  }
  if (everywhere)
    edits.push(...nameEdits(document, person, name).filter((edit) => !edits.some(overlaps(edit))));
  return edits.sort((a, b) => a.start - b.start);
}

/** Whether somebody with this new name comes to another folder. */
function moves({ folder }: Home, person: Person, id: string): boolean {
  return person.id !== id && folder.split('/').at(-1) !== id;
}

function linksIn(document: Document, person: Person, { name, id }: NewName): readonly TextEdit[] {
  const home = homeOf(person);
  if (!home) return [];
  const becomes = moves(home, person, id) ? id : (home.folder.split('/').at(-1) ?? id);
  const renaming = { before: person, after: { name, id }, folder: { path: home.folder, becomes } };
  return spansOf(document)
    .flatMap(({ start, end }) =>
      linkEdits(withoutCode(document.text.slice(start, end)), document.path, renaming).map((edit) => ({
        ...edit,
        start: start + edit.start,
        end: start + edit.end,
      })),
    )
    .filter(({ start, end, newText }) => document.text.slice(start, end) !== newText);
}

/** Their whole name, wherever it is said. */
function nameEdits(document: Document, { name }: Person, newText: string): readonly TextEdit[] {
  return spansOf(document).flatMap((span) =>
    Array.from(
      withoutCode(document.text.slice(span.start, span.end)).matchAll(wholeName(name)),
      ({ index }) => ({
        start: span.start + index,
        end: span.start + index + name.length,
        newText: newText.replace(/[\r\n]+/g, ' '),
      }),
    ),
  );
}

function overlaps(edit: Span): (other: Span) => boolean {
  return ({ start, end }) => start < edit.end && edit.start < end;
}

/** In how many places a rename would change their name in running text, were it asked to. */
export function timesNamed(documents: Iterable<Document>, team: Team, person: Person, to: NewName): number {
  let count = 0;
  for (const document of documents) {
    const edits = (everywhere: boolean) => renamingEdits(document, team, person, { ...to, everywhere });
    count += edits(true).length - edits(false).length;
  }
  return count;
}

/** How many lines and titles still say the old name, for the user to look at. */
export function stillNamed(documents: Iterable<Document>, { name }: Person): number {
  let count = 0;
  for (const { items, headings } of documents) {
    count += [...items, ...headings].filter(({ text }) => wholeName(name).test(text)).length;
  }
  return count;
}

/** A page's title that is the old name, and nothing else. */
function titleEdits({ text, headings }: Document, person: Person, name: string): readonly TextEdit[] {
  const title = headings.find((heading) => heading.level === 1 && heading.text === person.name);
  if (!title) return [];
  const at = text.slice(title.span.start, title.span.end).indexOf(person.name);
  const start = title.span.start + at;
  return at < 0 ? [] : [{ start, end: start + person.name.length, newText: name.replace(/[\r\n]+/g, ' ') }];
}

/** `person: ana-lima`, `person: Ana Lima` or `person: "[[Ana Lima]]"`, each in its own manner. */
function ownerEdits(document: Document, person: Person, { name, id }: NewName): readonly TextEdit[] {
  const written = textValue(document.front.values, 'person');
  if (written === undefined) return [];
  const own = written.includes(person.name) ? person.name : undefined;
  if (own !== undefined)
    return setKeyEdits(
      document.text,
      'person',
      written.replace(own, () => name),
    );
  const handle = /^@?(.*)$/su.exec(written)?.[1] ?? '';
  if (slug(handle) !== person.id) return [];
  return setKeyEdits(
    document.text,
    'person',
    written.replace(handle, () => id),
  );
}

function handleEdits(
  document: Document,
  team: Team,
  person: Person,
  { name, id }: NewName,
): readonly TextEdit[] {
  // By these they will be known without an edit.
  const kept = new Set([id, name, firstName(name), ...(person.page?.aliases ?? [])].map(slug));
  return spansOf(document).flatMap((span) =>
    handlesIn(withoutCode(document.text.slice(span.start, span.end))).flatMap(({ handle, start, end }) => {
      if (/^(?:me|them)$/iu.test(handle) || personCalled(team, handle)?.id !== person.id) return [];
      if (kept.has(slug(handle))) return [];
      return [{ start: span.start + start + 1, end: span.start + end, newText: id }];
    }),
  );
}

/** Where words stand: headings, and lines whose nested ones are lines of their own. */
function spansOf({ items, bare, headings }: Document): readonly Span[] {
  return [...items, ...bare, ...headings].map(({ span }) => span);
}

/** `text` with blanks for code and comments, which are nobody's words. */
function withoutCode(text: string): string {
  return text.replace(/`[^`]*`|<!--.*?-->|%%.*?%%/gs, (match) => ' '.repeat(match.length));
}

function wholeName(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
