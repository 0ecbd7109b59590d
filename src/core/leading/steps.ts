import type { Day } from '../notes/day.ts';
import { chancesOf } from '../person/chances.ts';
import type { Reader } from '../team/labelled.ts';
import type { Team } from '../team/notebook.ts';
import { crossCheckSteps } from './convictions.ts';
import { chancesSince, recentPromises } from './ledger.ts';
import { themesOf } from './themes.ts';

/**
 * Works out, step by step, what {@link crossCheck}, {@link themesOf} and the promises of everybody are made from: each step takes a few
 * milliseconds, and afterwards the whole does. May be left at any step.
 */
export function* reflectSteps(team: Team, reader: Reader, today: Day): Generator<void> {
  for (const person of team.people) {
    recentPromises(person, today, reader.isBoilerplate);
    yield;
    chancesOf(person, reader, today, chancesSince(today));
    yield;
    themesOf([person], reader, today);
    yield;
  }
  yield* crossCheckSteps(team, reader, today);
}
