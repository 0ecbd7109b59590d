import assert from 'node:assert/strict';
import { asDay } from '../../../src/core/notes/day.ts';
import { fairnessOf, weekMarks } from '../../../src/core/team/weeks.ts';
import { personWith, readerFor } from '../../support/someone.ts';

const today = asDay('2026-11-22')!;

describe('the last weeks', () => {
  const ana = personWith('ana', {
    'ana/README.md': '---\nname: Ana\n---\n',
    'ana/2026-09-27.md': '- OPS-1 is late\n',
    'ana/2026-09-28.md': '- OPS-1 is late\n',
    'ana/2026-11-15.md': '- OPS-1 is late\n- wants to lead\n- OPS-2 is late\n',
    'ana/2026-11-16.md': '- Mood?\n- tired\n',
    'ana/2026-11-22.md': '- Mood?\n',
    'ana/2026-11-23.md': '- OPS-9\n',
  });

  it('are 56 days, today the last of them, oldest note first', () => {
    const marks = weekMarks(ana, readerFor(ana), today);
    assert.deepEqual(
      marks.map(({ note, weeksAgo }) => [note.day, weeksAgo]),
      [
        ['2026-09-28', 7],
        ['2026-11-15', 1],
        ['2026-11-16', 0],
        ['2026-11-22', 0],
      ],
    );
  });

  it('count what is said, and not what a template asks in each note', () => {
    const marks = weekMarks(ana, readerFor(ana), today);
    assert.deepEqual(
      marks.map(({ counts: { people, process } }) => [people, process]),
      [
        [0, 1],
        [1, 2],
        [1, 0],
        [0, 0],
      ],
    );
  });

  it('tell who got time for themselves, who only process, and on whom nothing is noted', () => {
    const ben = personWith('ben', { 'ben/2026-11-15.md': '- OPS-1\n- OPS-2\n' });
    const cho = personWith('cho', {
      'cho/README.md': '---\nname: Cho\n---\n',
      'cho/2026-01-15.md': '- glad\n',
    });
    const reader = readerFor(ana, ben, cho);
    const marks = new Map([ana, ben, cho].map((person) => [person, weekMarks(person, reader, today)]));
    assert.deepEqual(fairnessOf(marks, 0.15), { peopleToo: [ana], processOnly: [ben], nothing: [cho] });
  });
});
