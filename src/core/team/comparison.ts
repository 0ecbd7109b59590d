import { counted, countLabels, shareOf, type Counts } from '../balance/share.ts';
import type { Note } from '../notes/document.ts';
import { labelNote, type LabelledNote, type Reader } from './labelled.ts';
import type { Person } from './notebook.ts';

/** With how many notes before it a note is compared. */
const compared = 3;

/** Where two notes are alike: as close as this in share, or as this in lines about people. No tested figures exist. */
const alike = { share: 0.1, lines: 1.5 };

/** How a note looks beside the same person's notes just before it. */
export interface Comparison {
  /** Whether there is about as much of the person in it as in those, or more, or less. */
  readonly people: 'alike' | 'more' | 'less';
  /** How many notes those are: at most three, each with something counted. */
  readonly notes: number;
}

/**
 * Compares `note` with the last notes with `person` before it. One line more or fewer is no difference, and neither
 * is a tenth of the share. Undefined where nothing is counted in it, or in any before it.
 */
export function compare(note: LabelledNote, person: Person, reader: Reader): Comparison | undefined {
  const counts = countLabels(note.items);
  const before = notesBefore(note.note, person, reader);
  const usual = shareOf(countLabels(before.flatMap(({ items }) => items)));
  const share = shareOf(counts);
  if (usual === undefined || share === undefined) return undefined;
  return { people: difference(counts, share, usual), notes: before.length };
}

function difference(counts: Counts, share: number, usual: number): Comparison['people'] {
  const lines = counts.people - usual * counted(counts);
  if (Math.abs(share - usual) < alike.share || Math.abs(lines) < alike.lines) return 'alike';
  return lines > 0 ? 'more' : 'less';
}

/** The newest notes before `note` in which anything is counted. */
function notesBefore(note: Note, person: Person, reader: Reader): readonly LabelledNote[] {
  const at = person.notes.findIndex(({ path }) => path === note.path);
  const before: LabelledNote[] = [];
  for (const each of person.notes.slice(0, Math.max(0, at)).reverse()) {
    const labelled = labelNote(each, reader);
    if (counted(countLabels(labelled.items)) > 0) before.push(labelled);
    if (before.length === compared) break;
  }
  return before;
}
