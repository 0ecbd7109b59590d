import assert from 'node:assert/strict';
import { defaultFlagSettings } from '../../../src/core/balance/flag.ts';
import { asDay, type Day } from '../../../src/core/notes/day.ts';
import { figuresOf } from '../../../src/core/team/figures.ts';
import { makeReader } from '../../../src/core/team/labelled.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { signsOf } from '../../../src/core/team/signs.ts';
import { notebookOf } from '../../support/notebook.ts';

const today = asDay('2026-11-23') as Day;
const work = '- w\n'.repeat(4);
const page = (name: string, more = ''): string => `---\nname: ${name}\ncadence: weekly\n${more}---\n`;
const team = teamOf(
  notebookOf({
    'ana/README.md': page('Ana'),
    'ana/2026-11-20.md': '- P\n- w\n',
    'ben/README.md': page('Ben'),
    'ben/2026-11-09.md': work,
    'ben/2026-11-11.md': work,
    'cho/README.md': page('Cho'),
    'cho/2026-10-01.md': '- P\n',
    'gone/README.md': page('Gone', 'active: false\n'),
    'gone/2026-11-01.md': work,
    'gone/2026-11-02.md': work,
  }),
);
const reader = makeReader(
  (text) => ({ label: text === 'P' ? 'people' : 'process', score: 0.9, because: [] }),
  [],
  [],
);

describe('the signs at a glance', () => {
  const signs = signsOf(team, reader, today, defaultFlagSettings);

  it('are who is overdue, by most days first', () => {
    assert.deepEqual(
      signs.overdue.map(({ person, days }) => [person.id, days]),
      [
        ['cho', 46],
        ['ben', 5],
      ],
    );
  });

  it('are whose flag is up, and nobody’s who has left', () => {
    assert.deepEqual(
      signs.flagged.map(({ person }) => person.id),
      ['ben'],
    );
  });

  it('say what the figures say', () => {
    for (const person of team.people) {
      const figures = figuresOf(person, reader, today, defaultFlagSettings);
      const overdue = signs.overdue.find((each) => each.person === person);
      const flagged = signs.flagged.some((each) => each.person === person);
      assert.equal(figures.standing.kind === 'overdue' ? figures.standing.days : undefined, overdue?.days);
      assert.equal(figures.balance.raised, flagged);
    }
  });
});
