import assert from 'node:assert/strict';
import type { Day } from '../../../src/core/notes/day.ts';
import { openCommitments } from '../../../src/core/team/commitments.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { boilerplateOf, notebookOf, type Files } from '../../support/notebook.ts';

const open = (files: Files): readonly string[] => {
  const notebook = notebookOf(files);
  return teamOf(notebook).people.flatMap((person) =>
    openCommitments(person, '2026-11-22' as Day, boilerplateOf(notebook)).map(
      ({ owner, words, since, late }) =>
        `${owner}: ${words}${since ? ` since ${since}` : ''}${late ? ', late' : ''}`,
    ),
  );
};

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

  it('are none of the boxes that a note has from its template, until somebody writes into them', () => {
    const files = {
      'templates/one-on-one.md': '- [ ] read last notes\n- [ ] ask how {{first}} is\n',
      'ana-lima/README.md': '---\nname: Ana Lima\n---\n- [ ] read last notes\n',
      'ana-lima/2026-11-15.md': '- [ ] read last notes\n- [/] ask how Ana is\n- [ ] send the notes\n',
      'ana-lima/2026-11-22.md': '- [ ] read last notes with care\n- [ ] Ask how Ana is\n',
    };
    assert.deepEqual(open(files), [
      'me: read last notes',
      'me: ask how Ana is since 2026-11-15',
      'me: send the notes since 2026-11-15',
      'me: read last notes with care since 2026-11-22',
    ]);
  });
});

describe('Whose promise it is', () => {
  const rows: [note: string, owners: readonly string[]][] = [
    ['- [ ] a', ['me: a']],
    [
      '- [ ] @them a\n- [ ] @me b\n- [ ] @ana-lima c\n- [ ] @ben d',
      ['them: a', 'me: b', 'them: c', 'other: @ben d'],
    ],
    ['- [ ] a @ana-lima\n- [ ] b (@ana-lima)\n- [ ] c @them', ['them: a', 'them: b', 'them: c']],
    ['- [ ] @Ana a\n- [ ] b @ana\n- [ ] @ana_lima c', ['them: a', 'them: b', 'them: c']],
    ['- [ ] sync with @priya', ['me: sync with @priya']],
    ['- [ ] sync with @ana-lima', ['me: sync with @ana-lima']],
    ['- [ ] review the plan with @omar 📅 2026-12-01', ['me: review the plan with @omar']],
    ['- [ ] review the plan @omar', ['me: review the plan @omar']],
    ['- [ ] review the plan (@omar)', ['me: review the plan (@omar)']],
    ['- [ ] @priya-raman send deck', ['other: @priya-raman send deck']],
    ['## Ana\n- [ ] sync with @priya\n- [ ] plan @omar', ['them: sync with @priya', 'them: plan @omar']],
    ['## Mine\n- [ ] @priya-raman: send deck\n- [ ] @ana b', ['other: @priya-raman: send deck', 'them: b']],
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
