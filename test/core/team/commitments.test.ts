import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/notes/day.ts';
import { openCommitments } from '../../../src/core/team/commitments.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { notebookOf, type Files } from '../../support/notebook.ts';

const open = (files: Files): readonly string[] =>
  teamOf(notebookOf(files)).people.flatMap((person) =>
    openCommitments(person, '2026-11-22' as Day).map(
      ({ owner, task, since, late }) =>
        `${owner}: ${task.words}${since ? ` since ${since}` : ''}${late ? ', late' : ''}`,
    ),
  );

const owners = (note: string): readonly string[] =>
  open({ 'ana-lima/2026-11-15.md': note }).map((line) => line.replace(/ since.*/, ''));

describe('Open commitments', () => {
  it('come from the page and all notes, oldest first, without what is done, carried on or parked', () => {
    const files = {
      'ana-lima/2026-11-15.md': '- [ ] c 📅 2026-11-21\n- [x] d\n- [-] e\n- [>] f',
      'ana-lima/2026-11-01.md': '- [/] b 📅 2026-11-22',
      'ana-lima/2026-11-22.md': '- [ ] g (carried from 2026-10-01)',
      'ana-lima/README.md': '---\nname: Ana Lima\n---\n- [ ] a\n\n## Next time\n- [ ] parked\n',
    };
    assert.deepEqual(open(files), [
      'me: a',
      'me: b since 2026-11-01',
      'me: c since 2026-11-15, late',
      'me: g since 2026-10-01',
    ]);
  });
});

describe('Whose promise it is', () => {
  const rows: [note: string, owners: readonly string[]][] = [
    ['- [ ] a', ['me: a']],
    [
      '- [ ] @them a\n- [ ] @me b\n- [ ] @ana-lima c\n- [ ] @ben d',
      ['them: a', 'me: b', 'them: c', 'them: d'],
    ],
    ['## Ana\n- [ ] a', ['them: a']],
    ['## Ana’s actions\n- [ ] a', ['them: a']],
    ["## Ana's\n- [ ] a\n- [ ] @me b", ['them: a', 'me: b']],
    ['## Actions for ana-lima\n- [ ] a', ['them: a']],
    ['## Theirs\n- [ ] a\n\n## My actions\n- [ ] b', ['them: a', 'me: b']],
    ['## Theirs\n### This week\n- [ ] a\n### Mine\n- [ ] b', ['them: a', 'me: b']],
    ['**Ana:**\n\n- [ ] a\n\n**Me:**\n\n- [ ] b', ['them: a', 'me: b']],
    ['- Ana\n  - [ ] a\n- **Ana**\n  - [ ] b\n- [ ] c', ['me: a', 'them: b', 'me: c']],
    ['## Banana\n- [ ] a', ['me: a']],
    ['# Ana Lima, 2026-11-15\n- [ ] a\n## Commitments\n- [ ] b', ['me: a', 'me: b']],
    ['# Me\n- [ ] a\n# Ana\n- [ ] b', ['me: a', 'them: b']],
  ];
  for (const [note, expected] of rows) {
    it(`${JSON.stringify(note)}: ${expected.join(', ')}`, () => assert.deepEqual(owners(note), expected));
  }
});
