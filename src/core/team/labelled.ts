import type { Label, Labelled, Labeller } from '../balance/labeller.ts';
import { sureLabel } from '../balance/share.ts';
import type { Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import { gone, type Item, type Items } from '../notes/item.ts';
import { keyOf } from '../notes/key.ts';
import { boilerplate, type Addressee, type IsBoilerplate } from '../notes/template.ts';

/** A line item of a note with the label it got. */
export interface LabelledLine {
  readonly note: Note;
  readonly item: Item;
  readonly labelled: Labelled;
  /** Stands for its text where it is a question or a field, as a template may ask it in every note; 0 where it is not. */
  readonly prompt: number;
}

/** A note's line items with their labels: what the balance is taken from. */
export interface LabelledNote {
  readonly note: Note;
  readonly day: Day;
  readonly items: readonly LabelledLine[];
  /** Those of them that ask: the ones with a prompt. */
  readonly asking: readonly LabelledLine[];
}

/** What lines are labelled with. A new one is made when corrections, templates or names change. */
export interface Reader {
  readonly labeller: Labeller;
  /** True for items that only stand in a note because its template put them there. */
  readonly isBoilerplate: IsBoilerplate;
  readonly names: readonly string[];
  readonly labelled: WeakMap<Note, LabelledNote>;
  /** Stands for all that labels depend on but the program itself. */
  readonly key: number;
}

/**
 * A reader for notes made from any of `templates`, on a team of `people`.
 *
 * @param corrections the text that `labeller` was made with
 */
export function makeReader(
  labeller: Labeller,
  templates: readonly string[],
  people: readonly Addressee[],
  corrections = '',
): Reader {
  const names = people.map(({ name }) => name);
  const key = keyOf(JSON.stringify([corrections, templates, people.map(({ id, name }) => [id, name])]));
  return { labeller, isBoilerplate: boilerplate(templates, people), names, labelled: new WeakMap(), key };
}

/**
 * The content of `note`, each note once per reader; a line is labelled when its label is asked for. Template text is no content, and a
 * commitment that was carried over is not either: it was said, and counted, in the note that it came from.
 */
export function labelNote(note: Note, reader: Reader): LabelledNote {
  return reader.labelled.get(note) ?? keep(label({ note, reader }, note), reader);
}

/** The same with all lines labelled at one reading, after which the note's lines are let go: counts need no words. */
export function labelWhole(note: Note, reader: Reader): LabelledNote {
  const known = reader.labelled.get(note);
  if (known && known.items.every(isKnown)) return known;
  return labelOnce(note, reader, (labelled) => {
    for (const line of labelled.items) if (line instanceof Line) line.know();
    return keep(labelled, reader);
  });
}

/** Has `look` read the lines of a note that may be old: nothing is kept of them for the next one. */
export function labelOnce<T>(note: Note, reader: Reader, look: (labelled: LabelledNote) => T): T {
  const known = reader.labelled.get(note);
  const from = (known && Line.fromOf(known)) ?? { note, reader };
  from.items = note.once?.() ?? note;
  try {
    return look(known ?? label(from, from.items));
  } finally {
    from.items = undefined;
  }
}

function keep(labelled: LabelledNote, reader: Reader): LabelledNote {
  reader.labelled.set(labelled.note, labelled);
  return labelled;
}

function label(from: From, { items }: Items): LabelledNote {
  const { note, reader } = from;
  const lines: Line[] = [];
  for (const [at, item] of items.entries()) {
    if (item.task?.carriedFrom === undefined && !reader.isBoilerplate(item)) lines.push(new Line(from, at));
  }
  return new Lines(note, lines);
}

/** The labels of a note's lines without the lines: where each stands among its items, label and score in one number, and its prompt. */
export interface KnownLabels {
  readonly at: readonly number[];
  readonly labels: readonly number[];
  readonly prompts: readonly number[];
}

/** What `reader` made of the lines of `note`, if it has labelled them all. */
export function labelsOf(note: Note, reader: Reader): KnownLabels | undefined {
  const lines = (reader.labelled.get(note)?.items ?? []).filter((line) => line instanceof Line);
  if (lines.length === 0 || !lines.every(isKnown)) return undefined;
  const known = lines.map((line) => line.known());
  return {
    at: known.map(([at]) => at),
    labels: known.map(([, label]) => label),
    prompts: known.map(([, , prompt]) => prompt),
  };
}

/** Has `reader` take `known` for what it would make of the lines of `note`. */
export function setLabels(note: Note, reader: Reader, { at, labels, prompts }: KnownLabels): void {
  const from: From = { note, reader };
  const items = at.map((place, index) => new Line(from, place, labels[index], prompts[index]));
  keep(new Lines(note, items), reader);
}

/** What the lines of one note have in common. */
interface From {
  readonly note: Note;
  readonly reader: Reader;
  /** Its lines while they are at hand. */
  items?: Items | undefined;
}

class Lines implements LabelledNote {
  readonly note: Note;
  readonly day: Day;
  readonly items: readonly Line[];
  #asking: readonly Line[] | undefined;

  constructor(note: Note, items: readonly Line[]) {
    this.note = note;
    this.day = note.day;
    this.items = items;
  }

  /** Looked for once: hardly any line asks, and over and over it is wanted of all. */
  get asking(): readonly Line[] {
    if (this.#asking) return this.#asking;
    const asking = this.items.filter(({ prompt }) => prompt !== 0);
    return (this.#asking = asking.length === 0 ? nobody : asking);
  }
}

const nobody: readonly never[] = [];

const kinds = ['people', 'process', 'neither'] as const satisfies readonly Label[];

/** Thousands of these are kept: neither the words of a line nor the reasons of its label, both of which are there again when they are shown. */
class Line implements LabelledLine {
  readonly #from: From;
  /** Its place among the note's items. */
  readonly #at: number;
  /** Label and score in one number, once they are known. */
  #known: number;
  #prompt: number | undefined;

  constructor(from: From, at: number, known = -1, prompt?: number) {
    this.#from = from;
    this.#at = at;
    this.#known = known;
    this.#prompt = prompt;
  }

  known(): readonly [at: number, label: number, prompt: number] {
    return [this.#at, this.#known, this.prompt];
  }

  /** What the lines of a note have in common; undefined where it has none. */
  static fromOf({ items: [line] }: LabelledNote): From | undefined {
    return line instanceof Line ? line.#from : undefined;
  }

  get note(): Note {
    return this.#from.note;
  }

  get item(): Item {
    return this.#items.items[this.#at] ?? gone(0);
  }

  get labelled(): Labelled {
    if (this.#known < 0) this.know();
    return new LineLabel(kinds[this.#known % 3] ?? 'neither', Math.floor(this.#known / 3) / 1000, this);
  }

  get counts(): Label {
    if (this.#known < 0) this.know();
    return sureLabel({
      label: kinds[this.#known % 3] ?? 'neither',
      score: Math.floor(this.#known / 3) / 1000,
    });
  }

  get prompt(): number {
    return (this.#prompt ??= promptKey(this.item.text));
  }

  get isKnown(): boolean {
    return this.#known >= 0 && this.#prompt !== undefined;
  }

  /** Has the line labelled, and all else that is asked of each line known. */
  know(): void {
    if (this.isKnown) return;
    const { label, score } = this.read();
    this.#known = Math.round(score * 1000) * 3 + kinds.indexOf(label);
    this.#prompt = promptKey(this.item.text);
  }

  /** Labels the line anew, with its reasons. */
  read(): Labelled {
    const { item } = this;
    const { headings, items } = this.#items;
    const heading = headings[item.heading]?.text;
    const parent = items[item.parent]?.text;
    const { labeller, names } = this.#from.reader;
    return labeller(item.text, {
      ...{ task: item.task !== undefined, names },
      ...(heading === undefined ? {} : { heading }),
      ...(parent === undefined ? {} : { parent }),
    });
  }

  get #items(): Items {
    return this.#from.items ?? this.#from.note;
  }
}

function isKnown(line: LabelledLine): boolean {
  return line instanceof Line && line.isKnown;
}

/** Stands for the text of a line that asks; 0 for one that does not. */
function promptKey(text: string): number {
  return asks.test(text) ? keyOf(text) : 0;
}

/** A question or a field, with or without emphasis. */
const asks = /[?:][*_~]*$/u;

/** The label of a line that is kept. Its reasons are worked out again for the few lines of which they are shown. */
class LineLabel implements Labelled {
  readonly label: Label;
  readonly score: number;
  readonly #line: Line;

  constructor(label: Label, score: number, line: Line) {
    this.label = label;
    this.score = score;
    this.#line = line;
  }

  get because(): Labelled['because'] {
    return this.#line.read().because;
  }
}
