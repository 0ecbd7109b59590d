import assert from 'node:assert/strict';
import { asDay } from '../../../src/core/notes/day.ts';
import { moodsOf } from '../../../src/core/person/moods.ts';
import { personWith } from '../../support/someone.ts';

describe('moods', () => {
  const person = personWith('ana', {
    'ana/2026-10-01.md': '---\nmood: 2\n---\n',
    'ana/2026-10-08.md': '- no mood\n',
    'ana/2026-10-15.md': '---\nmood: 7\n---\n',
    'ana/2026-11-01.md': '---\nmood: 4\n---\n',
    'ana/2026-12-01.md': '---\nmood: 5\n---\n',
  });
  const moods = (most?: number): readonly string[] =>
    moodsOf(person, asDay('2026-11-22')!, most).map(({ note, mood }) => `${note.day} ${mood}`);

  it('are those of notes up to today that have one, oldest first', () => {
    assert.deepEqual(moods(), ['2026-10-01 2', '2026-11-01 4']);
  });

  it('are the last ones where there are many', () => {
    assert.deepEqual(moods(1), ['2026-11-01 4']);
  });
});
