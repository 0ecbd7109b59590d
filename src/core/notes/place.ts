import { asDay, readNoteDay, type Day } from './day.ts';

/** What a file of the notes folder is, by its path alone. */
export type Place =
  | { readonly kind: 'page'; readonly folder: string | undefined; readonly name: string | undefined }
  | {
      readonly kind: 'note';
      /** The folder it lies in as it is spelled, or undefined for a note that lies in none of a person. */
      readonly folder: string | undefined;
      /** All folders over it that can be a person's, the outermost first. */
      readonly folders: readonly string[];
      /** The person that the file name itself mentions. */
      readonly name: string | undefined;
      readonly day: Day | undefined;
      /** The date in the file name, a day of the calendar or not. */
      readonly written: string | undefined;
      /** 1 for the day's first meeting, 2 for `2026-11-22-2.md` …; a time of day sorts as HHMMSS. */
      readonly sequence: number;
    }
  | { readonly kind: 'reflection'; readonly day: Day | undefined; readonly written: string | undefined }
  | { readonly kind: 'convictions' }
  | { readonly kind: 'template' }
  | { readonly kind: 'prompts' }
  | { readonly kind: 'corrections' };

// `2026-11-22` (Dendron: `2026.11.22`; `20261122`, `22.11.2026`), `-2` for the day's second, a time of day, somebody's name before or behind it.
const gap = String.raw`(?:\s+-\s+|[\s._-]+)`;
const day = String.raw`(?<day>\d{4}-\d{2}-\d{2}|\d{4}\.\d{2}\.\d{2}|(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})`;
const time = String.raw`[T\s](?<time>\d{2}[-:.]?\d{2}(?:[-:.]?\d{2})?)(?!\d)`;
const dated = new RegExp(String.raw`^${day}(?!\d)(?:${time}|-(?<nth>\d{1,2})(?!\d))?(?:${gap}(?<name>.*))?$`);
const datedBehind = new RegExp(String.raw`^(?<name>.*?)${gap}${day}(?:-(?<nth>\d{1,2}))?$`);
/** Folders for everybody's notes, or for somebody's among their other files: nobody is called that. */
const gathering = /^(?:1-1s?|1on1s?|1-on-1s?|one-on-ones?|meetings|notes)$/i;
const pageNames = new Set(['readme', '_profile', 'profile', 'index']);

/**
 * Tells what the file at `path` (within the notes folder, `/` between parts) is: ours, or one of the layouts
 * that other note-takers use (README.md, Notes). Undefined for files that are none of our business.
 */
export function placeOf(path: string): Place | undefined {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (parts.some((part) => part.startsWith('.') || part === 'node_modules')) return undefined;
  if (parts.length === 1 && /^balance\.ya?ml$/i.test(file)) return { kind: 'corrections' };
  const base = /^(.*)\.(?:md|markdown)$/i.exec(file)?.[1];
  if (base === undefined) return undefined;

  const folders = parts.slice(0, -1);
  const room = folders[0]?.toLowerCase();
  // Whoever was archived is on the team no more (leaving/archive.ts).
  if (room === 'leavers') return undefined;
  if (folders.length === 0 && base.toLowerCase() === 'prompts') return { kind: 'prompts' };
  if (folders.some((part) => /^_?templates$/i.test(part))) return { kind: 'template' };
  if (room === 'reflections') {
    if (base.toLowerCase() === 'convictions') return { kind: 'convictions' };
    const { day, written } = datedName(base) ?? {};
    return { kind: 'reflection', day, written };
  }

  const name = datedName(base);
  const named = folders.filter((part) => !isShelf(part) && !gathering.test(part));
  const nearest = named.at(-1);
  const own = named.filter((part) => !isRoom(part));
  const folder = isRoom(nearest) ? undefined : nearest;
  if (name) return { kind: 'note', folder, folders: folder === undefined ? [] : own, ...name };
  if (isRoom(nearest)) return isAboutRoom(base) ? undefined : { kind: 'page', folder: undefined, name: base };
  if (folder === undefined) return undefined;
  if (pageNames.has(base.toLowerCase())) return { kind: 'page', folder, name: undefined };
  // Any other file in a person's folder may still be a note: its front matter can say when.
  const undated = { name: undefined, day: undefined, written: undefined, sequence: 1 };
  return { kind: 'note', folder, folders: own, ...undated };
}

/** Whether a folder only sorts a person's notes by time: `2026`, `2026-11`, `11`, `2026-Q4`, `2026-W47`. */
export function isShelf(folder: string): boolean {
  return /^\d{1,4}(?:-(?:\d{2}|[qw]\d{1,2}))?$/i.test(folder);
}

/** `people/` gathers everybody's pages; it is nobody's own folder. */
function isRoom(folder: string | undefined): boolean {
  return folder !== undefined && /^people$/i.test(folder);
}

/** What lies among everybody's pages and is nobody's: their read-me, their index, what they are made from. */
function isAboutRoom(base: string): boolean {
  return pageNames.has(base.toLowerCase()) || /^(?:_|templates?$|moc$)/i.test(base);
}

type Dated = Pick<Extract<Place, { kind: 'note' }>, 'day' | 'written' | 'sequence' | 'name'>;

function datedName(base: string): Dated | undefined {
  const plainDay = asDay(base);
  if (plainDay) return { day: plainDay, written: base, sequence: 1, name: undefined };
  const groups = (dated.exec(base) ?? datedBehind.exec(base))?.groups;
  if (!groups) return undefined;
  const { day: written = '', time: at, nth } = groups;
  return {
    day: readNoteDay(written),
    written,
    sequence: at === undefined ? Number(nth ?? 1) : Number(at.replace(/\D/g, '').padEnd(6, '0')),
    name: /\p{L}/u.test(groups['name'] ?? '') ? groups['name']?.trim() : undefined,
  };
}
