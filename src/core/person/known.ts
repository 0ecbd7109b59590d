import type { Day } from '../notes/day.ts';
import type { Page } from '../notes/document.ts';
import { headingsOver, type Item, type Items } from '../notes/item.ts';
import { parkedItems } from '../notes/parked.ts';
import { labelNote, type LabelledLine, type LabelledNote, type Reader } from '../team/labelled.ts';
import type { Person } from '../team/notebook.ts';
import { facets, type Facet } from './facet.ts';
import { facetsOf } from './facetsOf.ts';
import { calledOf, type Called } from './themselves.ts';

/** What the notes and the page tell of one facet of somebody. */
export interface Known {
  readonly facet: Facet;
  /** The newest line of a note up to today that speaks of it. */
  readonly newest: LabelledLine | undefined;
  /** The lines of their page that do, in their order. */
  readonly onPage: readonly Item[];
}

/**
 * What is known of somebody, facet by facet. A line of a note counts when it is about people and says something of the
 * facet ({@link facetsOf}), or stands under a heading of that name ("## Wants") and is not about process. On a page the same
 * holds for every line but parked points and tasks.
 */
export function knownOf(person: Person, reader: Reader, today: Day): readonly Known[] {
  const called = calledOf(person);
  const newest = new Map<Facet, LabelledLine>();
  for (const note of person.notes.toReversed()) {
    if (note.day > today) continue;
    for (const [facet, line] of newestIn(labelNote(note, reader), called)) {
      if (!newest.has(facet)) newest.set(facet, line);
    }
    if (newest.size === facets.length) break;
  }
  const onPage = person.page ? linesOnPage(person.page, called) : [];
  return facets.map((facet) => ({
    facet,
    newest: newest.get(facet),
    onPage: onPage.filter((line) => line.facets.includes(facet)).map(({ item }) => item),
  }));
}

interface Read {
  /** What the person was called when the note was read for it. */
  readonly as: string;
  readonly found: ReadonlyMap<Facet, LabelledLine>;
}

const read = new WeakMap<LabelledNote, Read>();

/** The last line of a note for each facet. Worked out once, however often the panel is drawn. */
function newestIn(note: LabelledNote, called: Called): ReadonlyMap<Facet, LabelledLine> {
  const before = read.get(note);
  if (before?.as === called.key) return before.found;
  const found = new Map<Facet, LabelledLine>();
  for (const line of note.items) {
    for (const facet of facetsIn(line, called)) found.set(facet, line);
  }
  read.set(note, { as: called.key, found });
  return found;
}

/** What a line of a note tells of the one it is about; nothing if it is a task or about process. */
export function facetsIn({ note, item, labelled }: LabelledLine, called: Called): readonly Facet[] {
  if (item.task || labelled.label === 'process') return [];
  const under = facetOver(note, item, called);
  if (under) return [under];
  return labelled.label === 'people' ? facetsOf(item.text, called) : [];
}

const pages = new WeakMap<Page, { readonly as: string; readonly lines: ReturnType<typeof linesOnPage> }>();

function linesOnPage(
  page: Page,
  called: Called,
): readonly { readonly item: Item; readonly facets: readonly Facet[] }[] {
  const before = pages.get(page);
  if (before?.as === called.key) return before.lines;
  const parked = new Set(parkedItems(page));
  const lines = page.items
    .filter((item) => !item.task && !parked.has(item))
    .map((item) => {
      const under = facetOver(page, item, called);
      return { item, facets: under ? [under] : facetsOf(item.text, called) };
    });
  pages.set(page, { as: called.key, lines });
  return lines;
}

/**
 * The facet that the nearest heading over `item` names: "Wants", "Her hopes", "Strengths and weaknesses", "What she needs"; none
 * if it says that they are somebody else's.
 */
function facetOver(items: Items, item: Item, { subjects }: Called): Facet | undefined {
  const heading = headingsOver(items, item)[0]?.text.toLowerCase() ?? '';
  return facets.find((facet) => {
    const found = headings[facet].exec(heading);
    const whose = found?.[1] ?? found?.[2];
    return (
      found && !/ of (?:the|our|my|all|every)/u.test(heading) && (whose === undefined || subjects.has(whose))
    );
  });
}

const headings = Object.fromEntries(
  facets.map((facet) => [
    facet,
    new RegExp(
      `^(?:(?:her|his|their|(\\p{L}+)['’]s) )?${facet}?(?: ?(?:and|or|&|/|,) .*)?:?$|^what (?:she|he|they|(\\p{L}+)) ${facet}(?: for)?:?$`,
      'u',
    ),
  ]),
) as Readonly<Record<Facet, RegExp>>;
