import type { Label, Labelled, Labeller } from '../balance/labeller.ts';
import type { Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import type { Item, Items } from '../notes/item.ts';
import { boilerplate, type Addressee, type IsBoilerplate } from '../notes/template.ts';

/** A line item of a note with the label it got. */
export interface LabelledLine {
  readonly note: Note;
  readonly item: Item;
  readonly labelled: Labelled;
}

/** A note's line items with their labels: what the balance is taken from. */
export interface LabelledNote {
  readonly note: Note;
  readonly day: Day;
  readonly items: readonly LabelledLine[];
}

/** What lines are labelled with. A new one is made when corrections, templates or names change. */
export interface Reader {
  readonly labeller: Labeller;
  /** True for items that only stand in a note because its template put them there. */
  readonly isBoilerplate: IsBoilerplate;
  readonly names: readonly string[];
  readonly labelled: WeakMap<Note, LabelledNote>;
}

/** A reader for notes made from any of `templates`, on a team of `people`. */
export function makeReader(
  labeller: Labeller,
  templates: readonly string[],
  people: readonly Addressee[],
): Reader {
  const names = people.map(({ name }) => name);
  return { labeller, isBoilerplate: boilerplate(templates, people), names, labelled: new WeakMap() };
}

/**
 * The content of `note`, each note once per reader; a line is labelled when its label is asked for. Template text is no content, and a
 * commitment that was carried over is not either: it was said, and counted, in the note that it came from.
 */
export function labelNote(note: Note, reader: Reader): LabelledNote {
  const known = reader.labelled.get(note);
  if (known) return known;
  const labelled = label(note, note, reader);
  reader.labelled.set(note, labelled);
  return labelled;
}

/** The same for one look at a note that may be old: nothing is kept for the next one. */
export function labelOnce(note: Note, reader: Reader): LabelledNote {
  return reader.labelled.get(note) ?? label(note, note.once?.() ?? note, reader);
}

function label(note: Note, { items, headings }: Items, reader: Reader): LabelledNote {
  const lines = items
    .filter((item) => item.task?.carriedFrom === undefined && !reader.isBoilerplate(item))
    .map((item) => new Line(note, item, headings[item.heading]?.text, reader));
  return { note, day: note.day, items: lines };
}

/** Most lines of old notes are never asked for their label, and it takes longer than reading them. */
class Line implements LabelledLine {
  readonly note: Note;
  readonly item: Item;
  readonly #heading: string | undefined;
  readonly #reader: Reader;
  #labelled: Labelled | undefined;

  constructor(note: Note, item: Item, heading: string | undefined, reader: Reader) {
    this.note = note;
    this.item = item;
    this.#heading = heading;
    this.#reader = reader;
  }

  get labelled(): Labelled {
    return (this.#labelled ??= new LineLabel(this.read(), this));
  }

  /** Labels the line anew, with its reasons. */
  read(): Labelled {
    const { item } = this;
    const heading = this.#heading;
    const { labeller, names } = this.#reader;
    const context = { task: item.task !== undefined, names, ...(heading === undefined ? {} : { heading }) };
    return labeller(item.text, context);
  }
}

/** The label of a line that is kept. Its reasons are worked out again for the few lines of which they are shown. */
class LineLabel implements Labelled {
  readonly label: Label;
  readonly score: number;
  readonly #line: Line;

  constructor({ label, score }: Labelled, line: Line) {
    this.label = label;
    this.score = score;
    this.#line = line;
  }

  get because(): Labelled['because'] {
    return this.#line.read().because;
  }
}
