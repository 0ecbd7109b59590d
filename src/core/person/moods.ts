import type { Day } from '../notes/day.ts';
import type { Note } from '../notes/document.ts';
import type { Person } from '../team/notebook.ts';

/** The mood of one meeting. */
export interface Mood {
  readonly note: Note;
  /** 1 (low) to 5 (high). */
  readonly mood: number;
}

/** The moods that were noted up to `today`, oldest first, the last `most` of them. */
export function moodsOf(person: Person, today: Day, most = 12): readonly Mood[] {
  return person.notes
    .flatMap((note) => (note.mood === undefined || note.day > today ? [] : [{ note, mood: note.mood }]))
    .slice(-most);
}
