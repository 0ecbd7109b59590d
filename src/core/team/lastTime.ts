import type { Day } from '../notes/day.ts';
import { labelNote, type LabelledLine, type LabelledNote, type Reader } from './labelled.ts';
import type { Person } from './notebook.ts';

/**
 * The last time in a few lines: of the newest note up to `today` that says anything, lines about the person
 * first, then the others, at most `count`, in the order in which they stand.
 */
export function lastTime(
  person: Person,
  reader: Reader,
  today: Day,
  count = 3,
): { readonly note: LabelledNote; readonly lines: readonly LabelledLine[] } | undefined {
  for (const each of person.notes.toReversed()) {
    if (each.day > today) continue;
    const note = labelNote(each, reader);
    if (note.items.length === 0) continue;
    const rank = ({ labelled }: LabelledLine): number =>
      ['people', 'process', 'neither'].indexOf(labelled.label);
    const chosen = new Set([...note.items].sort((a, b) => rank(a) - rank(b)).slice(0, count));
    return { note, lines: note.items.filter((line) => chosen.has(line)) };
  }
  return undefined;
}
