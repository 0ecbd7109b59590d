import assert from 'node:assert/strict';
import { asDay } from '../../../src/core/notes/day.ts';
import { silencesOf } from '../../../src/core/person/silence.ts';
import { historyOf } from '../../../src/core/team/history.ts';
import type { Files } from '../../support/notebook.ts';
import { personWith, readerFor } from '../../support/someone.ts';

const today = asDay('2026-11-22')!;

/** `topic weeks`, with `!` for a topic that was never spoken of. */
function silences(files: Files): readonly string[] {
  const person = personWith('ana', files);
  return silencesOf(person, historyOf(person, readerFor(person), today), today).map(
    ({ topic, since, weeks }) => `${topic} ${weeks}${since === undefined ? '!' : ''}`,
  );
}

describe('topic silence', () => {
  it('says how long ago a topic was last spoken of, the longest silence first', () => {
    assert.deepEqual(
      silences({
        'ana/2026-09-06.md': '- She felt stressed and tired\n- Asked me for feedback, she felt unsure\n',
        'ana/2026-11-08.md': '- She wants to grow as a mentor\n- She feels stressed again\n',
      }),
      ['recognition 11!', 'relationships 11!', 'feedback 11', 'growth 2', 'wellbeing 2'],
    );
  });

  it('is never longer than the notes reach back', () => {
    assert.deepEqual(silences({ 'ana/2026-11-18.md': '- Deployed it\n' }), [
      'growth 0!',
      'recognition 0!',
      'feedback 0!',
      'wellbeing 0!',
      'relationships 0!',
    ]);
  });

  it('is nothing to speak of before the first note', () => {
    assert.deepEqual(
      silences({ 'ana/README.md': '---\nname: Ana\n---\n', 'ana/2026-12-01.md': '- x\n' }),
      [],
    );
  });
});
