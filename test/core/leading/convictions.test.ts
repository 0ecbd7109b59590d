import assert from 'node:assert/strict';
import { crossCheck } from '../../../src/core/leading/convictions.ts';
import { asDay } from '../../../src/core/notes/day.ts';
import { changeQuestion } from '../../../src/core/prompts/weekly.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { notebookOf } from '../../support/notebook.ts';
import { readerFor } from '../../support/someone.ts';

const today = asDay('2026-11-22')!;
const convictions = {
  'reflections/convictions.md': [
    '# What I believe in',
    '- Nobody is woken at night for nothing',
    '- Credit has a name on it',
    '- People grow by being trusted',
    '- I know what people want',
  ].join('\n'),
};
const notes = {
  'ana/2026-10-11.md': '- was woken twice\n- OPS-1 woken by the pager at night\n',
  'ana/2026-11-15.md': '- people know what they want\n- hopes to grow into a lead\n',
  'ben/2026-11-23.md': '- woken again\n',
};

function check(files: Readonly<Record<string, string>>) {
  const team = teamOf(notebookOf(files));
  return crossCheck(team, readerFor(...team.people), today);
}

describe('the cross-check of convictions', () => {
  it('sets each beside the lines about people that speak of it, by topic or telling words', () => {
    const found = check({ ...convictions, ...notes });
    assert.equal(found?.since, undefined);
    assert.deepEqual(
      found?.convictions.map(({ item, lines }) => [item.text, lines.map((line) => line.item.text)]),
      [
        ['Nobody is woken at night for nothing', ['was woken twice']],
        ['Credit has a name on it', []],
        ['People grow by being trusted', ['hopes to grow into a lead']],
        ['I know what people want', []],
      ],
    );
  });

  it('begins after the last one that ended in a change', () => {
    const found = check({
      ...convictions,
      ...notes,
      'reflections/2026-11-01.md': `## ${changeQuestion.text}\n\nNames in the mails.\n`,
      'reflections/2026-11-08.md': `## ${changeQuestion.text}\n`,
    });
    assert.equal(found?.since, '2026-11-01');
    assert.deepEqual(found.convictions[0]?.lines, []);
    assert.equal(found.convictions[2]?.lines.length, 1);
  });

  it('counts all lines where only the newest of everybody are wanted', () => {
    const said = (text: string) =>
      `- was ${text} at night\n- woken at night again\n- hopes to grow into a lead\n`;
    const files = {
      ...convictions,
      ...notes,
      'ben/2026-11-01.md': said('woken'),
      'cem/2026-11-15.md': said('woken up'),
      'cem/2026-09-01.md': said('woken late'),
    };
    const team = teamOf(notebookOf(files));
    const reader = readerFor(...team.people);
    const all = crossCheck(team, reader, today)!.convictions;
    assert.ok(all.some(({ lines }) => lines.length > 2));
    for (const most of [2, 0, 3, 1]) {
      assert.deepEqual(
        crossCheck(team, reader, today, most)?.convictions.map(({ count, lines }) => [count, lines]),
        all.map(({ lines }) => [lines.length, lines.slice(0, most)]),
      );
    }
  });

  it('is none where nothing is written down', () => {
    assert.equal(check(notes), undefined);
    assert.equal(check({ ...notes, 'reflections/convictions.md': '# What I believe in\n\n- \n' }), undefined);
  });
});
