import type { FlagSettings } from '../balance/flag.ts';
import type { Day } from '../notes/day.ts';
import { figuresOf } from './figures.ts';
import { labelWhole, type Reader } from './labelled.ts';
import type { Team } from './notebook.ts';
import { weekMarks, weeksSeen } from './weeks.ts';

/**
 * Works out everybody's figures, step by step: each takes about a millisecond, and afterwards {@link figuresOf} and {@link weekMarks} are
 * known. May be left at any step.
 */
export function* figuresSteps(
  team: Team,
  reader: Reader,
  today: Day,
  settings: FlagSettings,
): Generator<void> {
  const most = Math.max(settings.notes, weeksSeen);
  for (const person of team.people) {
    for (const note of person.notes.slice(-most)) {
      labelWhole(note, reader);
      yield;
    }
    weekMarks(person, reader, today);
    figuresOf(person, reader, today, settings);
    yield;
  }
}
