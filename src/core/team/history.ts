import { addDays, type Day } from '../notes/day.ts';
import { parkedItems } from '../notes/parked.ts';
import type { Asked } from '../prompts/asked.ts';
import { restDays, type History } from '../prompts/choose.ts';
import type { Topic } from '../prompts/question.ts';
import { topics } from '../prompts/question.ts';
import { topicsOf } from '../prompts/topics.ts';
import { labelNote, type LabelledNote, type Reader } from './labelled.ts';
import type { Person } from './notebook.ts';

/**
 * What the notes tell the choice of questions: when each topic was last spoken of with `person` (in a line about
 * people: the growth of a database is no growth), and what was asked or is parked.
 */
export function historyOf(person: Person, reader: Reader, today: Day): History {
  const spoken = new Map<Topic, Day>();
  const asked: Asked[] = [];
  // Older lines need not be looked at.
  const askedSince = addDays(today, -restDays);
  const met = person.notes.filter(({ day }) => day <= today);
  for (const note of met.toReversed()) {
    if (spoken.size < topics.length) {
      for (const topic of topicsIn(labelNote(note, reader))) {
        if (!spoken.has(topic)) spoken.set(topic, note.day);
      }
    }
    if (note.day >= askedSince) asked.push(...note.items.map(({ text }) => ({ what: text, day: note.day })));
    else if (spoken.size === topics.length) break;
  }
  const parked = person.page ? parkedItems(person.page) : [];
  asked.push(...parked.map(({ text }) => ({ what: text, day: today })));
  return {
    person: person.id,
    spoken,
    asked,
    lastMet: met.at(-1)?.day,
    meetings: met.length,
  };
}

const known = new WeakMap<LabelledNote, ReadonlySet<Topic>>();

function topicsIn(note: LabelledNote): ReadonlySet<Topic> {
  let found = known.get(note);
  if (!found) {
    found = new Set(
      note.items.flatMap((line) => {
        const spoken = topicsOf(line.item.text);
        return spoken.length > 0 && line.labelled.label === 'people' ? spoken : [];
      }),
    );
    known.set(note, found);
  }
  return found;
}
