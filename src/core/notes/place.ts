import { asDay, type Day } from './day.ts';

/** What a file of the notes folder is, by its path alone. */
export type Place =
  | { readonly kind: 'page'; readonly folder: string | undefined; readonly name: string | undefined }
  | {
      readonly kind: 'note';
      /** The person's folder as it is spelled, or undefined for a note that lies in none. */
      readonly folder: string | undefined;
      /** The person that the file name itself mentions. */
      readonly name: string | undefined;
      readonly day: Day | undefined;
      /** 1 for the day's first meeting, 2 for `2026-11-22-2.md` …; a time of day sorts as HHMMSS. */
      readonly sequence: number;
    }
  | { readonly kind: 'reflection'; readonly day: Day | undefined }
  | { readonly kind: 'convictions' }
  | { readonly kind: 'template' }
  | { readonly kind: 'prompts' }
  | { readonly kind: 'corrections' };

const dated =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<time>\d{4}(?:\d{2})?)|-(?<nth>\d{1,2}))?(?:(?:\s+-\s+|\s+|_|-)(?<name>\D.*))?$/;
const datedBehind = /^(?<name>\D.*?)(?:\s+-\s+|\s+|_|-)(?<day>\d{4}-\d{2}-\d{2})$/;
const pageNames = new Set(['readme', '_profile', 'profile', 'index']);

/**
 * Tells what the file at `path` (within the notes folder, `/` between parts) is: ours, or one of the layouts
 * that other note-takers use (see docs/notes.md). Undefined for files that are none of our business.
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
  if (folders.length === 0 && base.toLowerCase() === 'prompts') return { kind: 'prompts' };
  if (room === 'templates' || room === '_templates') return { kind: 'template' };
  if (room === 'reflections') {
    if (base.toLowerCase() === 'convictions') return { kind: 'convictions' };
    return { kind: 'reflection', day: datedName(base)?.day };
  }

  const name = datedName(base);
  // Years and months between a person's folder and the notes are shelves, not people.
  const folder = folders.findLast((part) => !/^\d{1,4}(?:-\d{2})?$/.test(part));
  if (name) return { kind: 'note', folder: isRoom(folder) ? undefined : folder, ...name };
  if (folder !== undefined && isRoom(folder)) return { kind: 'page', folder: undefined, name: base };
  if (folder === undefined) return undefined;
  if (pageNames.has(base.toLowerCase())) return { kind: 'page', folder, name: undefined };
  // Any other file in a person's folder may still be a note: its front matter can say when.
  return { kind: 'note', folder, name: undefined, day: undefined, sequence: 1 };
}

/** `people/` gathers everybody's pages; it is nobody's own folder. */
function isRoom(folder: string | undefined): boolean {
  return folder !== undefined && /^people$/i.test(folder);
}

function datedName(base: string): { day: Day | undefined; sequence: number; name: string | undefined } | undefined {
  const match = dated.exec(base) ?? datedBehind.exec(base);
  if (!match?.groups) return undefined;
  const { day, time, nth, name } = match.groups;
  return {
    day: asDay(day ?? ''),
    sequence: time ? Number(time.padEnd(6, '0')) : nth ? Number(nth) : 1,
    name: name?.trim(),
  };
}
