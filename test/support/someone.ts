import type { Labeller } from '../../src/core/balance/labeller.ts';
import { builtInTemplate } from '../../src/core/notes/template.ts';
import { makeReader, type Reader } from '../../src/core/team/labelled.ts';
import { personOf, teamOf, type Person } from '../../src/core/team/notebook.ts';
import { notebookOf, type Files } from './notebook.ts';

/** The person with this id in a notes folder; throws when there is nobody. */
export function personWith(id: string, files: Files): Person {
  const person = personOf(teamOf(notebookOf(files)), id);
  if (!person) throw new Error(`There is nobody called ${id}.`);
  return person;
}

/** A reader whose labels a test can foresee: lines with a ticket are about process, all others about people. */
export function readerFor(...people: readonly Person[]): Reader {
  const labeller: Labeller = (text) => ({
    label: /[A-Z]{2,}-\d/.test(text) ? 'process' : 'people',
    score: 0.9,
    because: [{ kind: 'fact', fact: 'nothingFound' }],
  });
  return makeReader(labeller, [builtInTemplate], people);
}
