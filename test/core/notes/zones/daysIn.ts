/**
 * As a program, in the time zone of its environment: reads instants (ms, one a line) and says which day each is; then a fingerprint of
 * what the sample's notes are read as.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fromDate } from '../../../../src/core/notes/day.ts';
import { teamOf } from '../../../../src/core/team/notebook.ts';
import { notesFolderIn, readFolder } from '../../../../scripts/readFolder.ts';
import { sample } from '../../../support/paths.ts';

const instants = readFileSync(0, 'utf8').trim().split('\n').map(Number);
for (const instant of instants) console.log(fromDate(new Date(instant)));
const read = teamOf(readFolder(notesFolderIn(sample))).people.map(({ id, notes }) => [
  id,
  notes.map(({ path, day, items }) => [path, day, items.map(({ task }) => task)]),
]);
console.log(createHash('sha256').update(JSON.stringify(read)).digest('hex'));
