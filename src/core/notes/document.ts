import { asideOf, moodOf, type Aside } from './aside.ts';
import { parseCadence, type Cadence } from '../cadence/cadence.ts';
import { findConflict } from './conflict.ts';
import { readDay, readNoteDay, type Day } from './day.ts';
import { isEvidence } from './evidenceMark.ts';
import { finding, type Finding } from './finding.ts';
import {
  keyIn,
  listValue,
  readFrontMatter,
  textValue,
  valueOf,
  valueSpan,
  type FrontMatter,
} from './frontMatter.ts';
import { gistOf, type Gist } from './gist.ts';
import { interned } from './interned.ts';
import { readItems, type Items } from './item.ts';
import { placeOf, type Place } from './place.ts';
import { plainGist } from './plainGist.ts';
import { SlimNote, type Source } from './slimNote.ts';
import type { BadDate } from './taskSigns.ts';

/** A file but for its lines. */
interface Top {
  /** Path within the notes folder. */
  readonly path: string;
  readonly text: string;
  readonly front: FrontMatter;
  /** A file with conflict markers is shown as such and never edited. */
  readonly conflicted: boolean;
  readonly findings: readonly Finding[];
}

interface File extends Top, Items {}

/** A person's page: who they are, what the manager knows of them, what to talk about next time. */
export interface Page extends File {
  readonly kind: 'page';
  /** The folder it lies in, undefined for `people/<Name>.md`. */
  readonly folder: string | undefined;
  /** As the page gives it (front matter, else its title, else its file name); undefined if it does not. */
  readonly name: string | undefined;
  readonly aliases: readonly string[];
  readonly role: string | undefined;
  readonly started: Day | undefined;
  readonly cadence: Cadence | undefined;
  readonly pronouns: string | undefined;
  readonly timezone: string | undefined;
  /** False for those who have left. */
  readonly active: boolean;
}

/** The notes of one meeting. */
export interface Note extends File, Gist, Aside {
  readonly kind: 'note';
  readonly folder: string | undefined;
  /** All folders over it that can be a person's, the outermost first. */
  readonly folders: readonly string[];
  /** Whom its front matter, or else its file name, says it is about. */
  readonly person: string | undefined;
  readonly day: Day;
  /** Orders the meetings of one day. */
  readonly sequence: number;
  /** The headings and items for one look at them: where they are not kept, nothing keeps them for it. */
  readonly once?: () => Items;
  /** Where the text is not kept: tells the bytes that it was read from. */
  readonly print?: number | undefined;
}

/** One reflection of the manager's own. */
export interface Reflection extends File {
  readonly kind: 'reflection';
  readonly day: Day;
}

/** A file of the notes folder that is read whole by those who need it. */
export interface Supplement extends File {
  readonly kind: 'convictions' | 'template' | 'prompts' | 'corrections';
}

/** What would be a note or a reflection if it had a day: kept since its writer should hear that it counts for nothing. */
export interface Undated extends File {
  readonly kind: 'undated';
  /** All folders over it that can be a person's, the outermost first. */
  readonly folders: readonly string[];
}

export type Document = Page | Note | Reflection | Supplement | Undated;

/**
 * Reads one file of the notes folder. Pure and total: any path, any text; undefined when the file is none of
 * ours (not Markdown, no person, no date, gathered evidence). What is wrong with it stands in `findings`.
 *
 * @param again where `text` is to be had from once more: then a note does not keep it, and reads its lines when they are asked for
 */
export function readDocument(path: string, text: string, again?: Again): Document | undefined {
  const place = placeOf(path);
  if (!place || isEvidence(text)) return undefined;
  if (place.kind === 'corrections') {
    const front = { values: {}, inside: undefined, bodyStart: 0, findings: [] };
    return { kind: 'corrections', ...readTop(path, text, front), headings: [], items: [], bare: [] };
  }
  const top = readTop(path, text, readFrontMatter(path, text));
  switch (place.kind) {
    case 'page':
      return readPage(withItems(top), place.folder, place.name);
    case 'note':
      return readNote(top, place, again);
    case 'reflection': {
      const { day, findings } = writtenDay(top, place);
      const file = withItems(top);
      if (!day) return undated(file, findings, []);
      return { kind: 'reflection', ...file, day, findings: [...file.findings, ...findings] };
    }
    case 'convictions':
    case 'template':
    case 'prompts':
      return { kind: place.kind, ...withItems(top) };
  }
}

/** How a note gets its text again that does not keep it. */
export interface Again {
  readonly source: Source;
  /** Tells the bytes that `text` stands in from others. */
  readonly print?: number;
  /** Tells how the file was stamped when it was read; undefined where it may be written to without that showing. */
  readonly stamp?: number | undefined;
}

function readNote(
  top: Top,
  place: Extract<Place, { kind: 'note' }>,
  again: Again | undefined,
): Note | Undated | undefined {
  const { day, findings } = writtenDay(top, place);
  if (!day) return undated(withItems(top), findings, place.folders);
  const { values, bodyStart } = top.front;
  const plain = again && plainGist(top.text.slice(bodyStart), bodyStart, day);
  const file = plain ? undefined : withItems(top);
  const gist = plain ?? gistOf(file!, day);
  const badDates = plain?.badDates ?? badDatesIn(file!);
  const known = {
    path: top.path,
    conflicted: top.conflicted,
    folder: place.folder,
    folders: place.folders,
    person: textValue(values, 'person') ?? listValue(values, 'person')[0] ?? place.name,
    day,
    sequence: place.sequence,
    open: gist.open,
    carriedAhead: gist.carriedAhead,
    findings: [
      ...top.findings,
      ...findings,
      ...moodFindings(top),
      ...badDates.map((each) => taskFinding(top, each)),
    ],
  };
  const aside = asideOf(values);
  if (again) {
    const { person, folder, folders } = known;
    const few = {
      person: person === undefined ? person : interned(person),
      folder: folder === undefined ? folder : interned(folder),
      folders: shared(folders),
      day: interned(day),
    };
    return new SlimNote({ ...known, ...few, aside, print: again.print, stamp: again.stamp }, again.source);
  }
  return { kind: 'note', ...file!, ...known, ...aside };
}

function readTop(path: string, text: string, front: FrontMatter): Top {
  const conflict = findConflict(text);
  const findings = conflict
    ? [finding('conflictMarkers', path, {}, conflict.start, conflict.end)]
    : front.findings;
  return { path, text, front, conflicted: conflict !== undefined, findings };
}

function withItems(top: Top): File {
  return { ...top, ...readItems(top.text, top.front.bodyStart) };
}

function readPage(file: File, folder: string | undefined, fileName: string | undefined): Page {
  const { values } = file.front;
  const findings: Finding[] = [...file.findings];
  const written = textValue(values, 'cadence');
  const cadence = written === undefined ? undefined : parseCadence(written);
  if (written !== undefined && !cadence) {
    const [start, end] = valueSpan(file.text, file.front, 'cadence');
    findings.push(finding('cadenceUnknown', file.path, { value: written }, start, end));
  }
  const startedKey = keyIn(values, 'started') === undefined ? 'start_date' : 'started';
  const started = textValue(values, startedKey);
  const startedDay = started === undefined ? undefined : readDay(started);
  if (started !== undefined && !startedDay) findings.push(badDate(file, startedKey, started));
  const title = file.headings.find((heading) => heading.level === 1)?.text;
  return {
    kind: 'page',
    ...file,
    folder,
    name: textValue(values, 'name') ?? fileName ?? title,
    aliases: listValue(values, 'aliases'),
    role: textValue(values, 'role') ?? (textValue(values, 'name') && textValue(values, 'title')),
    started: startedDay,
    cadence,
    pronouns: textValue(values, 'pronouns'),
    timezone: textValue(values, 'timezone'),
    active: !(
      valueOf(values, 'active') === false || /^(?:false|no)$/i.test(textValue(values, 'active') ?? '')
    ),
    findings: [...findings, ...badDatesIn(file).map((each) => taskFinding(file, each))],
  };
}

/**
 * A file without a day is none of ours, unless something is wrong with it that may be the very reason, or it says
 * something in a folder that may be a person's.
 */
function undated(file: File, findings: readonly Finding[], folders: readonly string[]): Undated | undefined {
  const all = [...file.findings, ...findings];
  const isOurs = all.length > 0 || (folders.length > 0 && file.items.length > 0);
  return isOurs ? { kind: 'undated', ...file, folders, findings: all } : undefined;
}

/** The day in the front matter if it is one, else the file name's; a date that is none is found. */
function writtenDay(
  file: Top,
  named: { readonly day: Day | undefined; readonly written: string | undefined },
): { day: Day | undefined; findings: readonly Finding[] } {
  const written = textValue(file.front.values, 'date');
  const day = written === undefined ? undefined : readNoteDay(written);
  if (day) return { day, findings: [] };
  if (written !== undefined) return { day: named.day, findings: [badDate(file, 'date', written)] };
  if (named.day || named.written === undefined) return { day: named.day, findings: [] };
  return {
    day: undefined,
    findings: [finding('dateInvalid', file.path, { key: 'date', value: named.written })],
  };
}

function badDate(file: Top, key: string, value: string): Finding {
  const [start, end] = valueSpan(file.text, file.front, key);
  return finding('dateInvalid', file.path, { key, value }, start, end);
}

function moodFindings(file: Top): readonly Finding[] {
  const written = textValue(file.front.values, 'mood');
  if (written === undefined || moodOf(written) !== undefined) return [];
  const [start, end] = valueSpan(file.text, file.front, 'mood');
  return [finding('moodOutOfRange', file.path, { value: written }, start, end)];
}

function badDatesIn(file: File): readonly BadDate[] {
  return file.items.flatMap(({ task }) => task?.badDates ?? []);
}

function taskFinding({ path }: Top, { written, start, end }: BadDate): Finding {
  return finding('taskDateInvalid', path, { value: written }, start, end);
}

const none: readonly string[] = [];

const folders = new Map<string, readonly string[]>();
const most = 5000;

/** Notes lie in few folders. */
function shared(way: readonly string[]): readonly string[] {
  if (way.length === 0) return none;
  const key = way.join('/');
  let same = folders.get(key);
  if (!same) {
    if (folders.size >= most) folders.clear();
    folders.set(interned(key), (same = way.map(interned)));
  }
  return same;
}
