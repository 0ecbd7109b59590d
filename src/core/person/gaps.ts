import type { Day } from '../notes/day.ts';
import type { Gap } from '../prompts/question.ts';
import type { Reader } from '../team/labelled.ts';
import type { Person } from '../team/notebook.ts';
import { chancesOf } from './chances.ts';
import { knownOf } from './known.ts';

/** What neither the notes up to `today` nor the page tell of somebody. */
export function gapsOf(person: Person, reader: Reader, today: Day): ReadonlySet<Gap> {
  const unknown: Gap[] = knownOf(person, reader, today)
    .filter(({ newest, onPage }) => newest === undefined && onPage.length === 0)
    .map(({ facet }) => facet);
  return new Set(chancesOf(person, reader, today).length === 0 ? [...unknown, 'leading'] : unknown);
}
