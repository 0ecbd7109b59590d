import { addDays, daysBetween, type Day } from '../notes/day.ts';
import { mondayOf } from '../prompts/week.ts';
import { marked } from './mark.ts';
import { leila } from './people/leila.ts';
import { nora } from './people/nora.ts';
import { tomas } from './people/tomas.ts';
import { sampleReflection } from './reflection.ts';
import type { Calendar, SampleFile } from './sampleFile.ts';

/**
 * A small team of three invented people for a look around, as if their manager had met them in the weeks before `today`:
 * one all process, so that the flag shows, and a reflection of last Friday. Every file has the mark of `mark.ts`.
 */
export function sampleTeam(today: Day): readonly SampleFile[] {
  const on: Calendar = (offset) => workday(addDays(today, offset));
  const lastFriday = addDays(mondayOf(today), -3);
  const files = [...leila(on), ...tomas(on), ...nora(on), sampleReflection(lastFriday)];
  return files.map(({ path, text }) => ({ path, text: marked(path, text) }));
}

/** `day`, or the Friday before where it falls on a weekend: nobody meets then. */
function workday(day: Day): Day {
  const friday = addDays(mondayOf(day), 4);
  return daysBetween(friday, day) > 0 ? friday : day;
}
