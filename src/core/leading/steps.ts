import type { Day } from '../notes/day.ts';
import { chancesOf } from '../person/chances.ts';
import { labelNote, type Reader } from '../team/labelled.ts';
import type { Team } from '../team/notebook.ts';
import { crossCheckSteps } from './convictions.ts';
import { chancesSince, recentPromises } from './ledger.ts';
import { themesOf } from './themes.ts';

/**
 * Works out, step by step, what {@link crossCheck}, {@link themesOf} and the promises of everybody are made from: each step takes a few
 * milliseconds, and afterwards the whole does. May be left at any step.
 */
export function* reflectSteps(team: Team, reader: Reader, today: Day): Generator<void> {
  const from = chancesSince(today);
  for (const person of team.people) {
    for (const note of person.notes) {
      if (note.day < from) continue;
      labelNote(note, reader);
      yield;
    }
    recentPromises(person, today, reader.isBoilerplate);
    yield;
    chancesOf(person, reader, today, from);
    yield;
    themesOf([person], reader, today);
    yield;
  }
  yield* crossCheckSteps(team, reader, today);
}
