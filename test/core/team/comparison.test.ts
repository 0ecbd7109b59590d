import assert from 'node:assert/strict';
import type { Label } from '../../../src/core/balance/labeller.ts';
import { compare } from '../../../src/core/team/comparison.ts';
import { labelNote, makeReader } from '../../../src/core/team/labelled.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { notebookOf, type Files } from '../../support/notebook.ts';

const labels: Readonly<Record<string, Label>> = { P: 'people', w: 'process', n: 'neither' };

/** Lines are labelled by their first letter: `P` for people, `w` for work, `n` for neither. */
const reader = makeReader(
  (text) => ({ label: labels[text.charAt(0)] ?? 'neither', score: 1, because: [] }),
  [],
  [],
);

/** "more 3": more of the person than in the three notes before. The newest note comes last. */
function compared(...notes: readonly string[]): string | undefined {
  const files: Files = Object.fromEntries(
    notes.map((lines, index) => [
      `ben/2026-11-${String(index + 1).padStart(2, '0')}.md`,
      [...lines].map((letter) => `- ${letter}\n`).join(''),
    ]),
  );
  const [person] = teamOf(notebookOf(files)).people;
  const last = person?.notes.at(-1);
  assert.ok(person && last);
  const found = compare(labelNote(last, reader), person, reader);
  return found && `${found.people} ${found.notes}`;
}

describe('a note beside the last ones with the same person', () => {
  const rows: readonly (readonly [what: string, notes: readonly string[], expected: string | undefined])[] = [
    ['has nothing to stand beside when it is the first', ['PPww'], undefined],
    ['is not compared while nothing is counted in it', ['PPww', 'nn'], undefined],
    ['is not compared with notes in which nothing is counted', ['nnn', 'PPww'], undefined],
    ['is like them', ['PPwwww', 'PPwwww', 'PPwwww', 'PPwwww'], 'alike 3'],
    ['has more of the person', ['wwwwww', 'wwwww', 'Pwwww', 'PPPwwww'], 'more 3'],
    ['has less of the person', ['PPPww', 'PPPPw', 'PPww', 'wwwwww'], 'less 3'],
    ['is not told apart by one line', ['www', 'www', 'www', 'P'], 'alike 3'],
    [
      'is not told apart by a tenth',
      ['P'.repeat(10) + 'w'.repeat(30), 'P'.repeat(13) + 'w'.repeat(27)],
      'alike 1',
    ],
    ['stands beside three at most', ['PPPPPPPP', 'wwww', 'wwww', 'wwww', 'PPPwwww'], 'more 3'],
    ['stands beside those with something counted', ['wwww', 'n', 'wwww', 'nn', 'PPPw'], 'more 2'],
    ['is like others that are all process', ['wwww', 'wwwwww'], 'alike 1'],
  ];
  for (const [what, notes, expected] of rows) {
    it(what, () => {
      assert.equal(compared(...notes), expected);
    });
  }
});
