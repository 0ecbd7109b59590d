import assert from 'node:assert/strict';
import { certaintyOf, probabilityBelow } from '../../../src/core/balance/certainty.ts';
import { defaultFlagSettings, flag, judge, recent, type DatedNote } from '../../../src/core/balance/flag.ts';
import type { Label } from '../../../src/core/balance/labeller.ts';
import { countLabels, shareOf } from '../../../src/core/balance/share.ts';
import { addDays, dayOf } from '../../../src/core/notes/day.ts';

const today = dayOf(2026, 11, 22);

interface Item {
  readonly labelled: { readonly label: Label; readonly score: number };
  readonly text: string;
}

/** A note `daysAgo` days old with this many people, process and neither items. */
function note(daysAgo: number, people: number, process: number, neither = 0): DatedNote<Item> {
  const items = (label: Label, count: number): readonly Item[] =>
    Array.from({ length: count }, (_, index) => ({
      labelled: { label, score: 1 },
      text: `${label} ${index} of ${daysAgo} days ago`,
    }));
  return {
    day: addDays(today, -daysAgo),
    items: [...items('people', people), ...items('process', process), ...items('neither', neither)],
  };
}

const table: readonly (readonly [string, boolean, readonly DatedNote<Item>[]])[] = [
  ['nothing was ever noted', false, []],
  ['two notes hold six process lines', true, [note(7, 0, 3), note(14, 0, 3)]],
  ['there are five counted lines only', false, [note(7, 0, 3), note(14, 0, 2)]],
  ['a sixth line is neither', false, [note(7, 0, 3), note(14, 0, 2, 1)]],
  ['all of it is in one busy note', false, [note(7, 0, 20)]],
  ['the other note has nothing that counts', false, [note(7, 0, 20), note(14, 0, 0, 5)]],
  ['15 of 100 lines are people', false, [note(7, 15, 45), note(14, 0, 40)]],
  ['14 of 100 lines are people', true, [note(7, 14, 46), note(14, 0, 40)]],
  ['3 of 20 lines are people: exactly 15 %', false, [note(7, 3, 7), note(14, 0, 10)]],
  ['there is much process, but people too', false, [note(7, 5, 10), note(14, 0, 10)]],
  ['the second note is 56 days old', true, [note(7, 0, 3), note(56, 0, 3)]],
  ['the second note is 57 days old', false, [note(7, 0, 3), note(57, 0, 3)]],
  ['the second note is today', true, [note(0, 0, 3), note(7, 0, 3)]],
  ['the second note is dated tomorrow', false, [note(-1, 0, 3), note(7, 0, 3)]],
  ['people stand in the fourth note', false, [note(7, 0, 3), note(14, 0, 3), note(21, 0, 3), note(28, 3, 0)]],
  [
    'people stand in the fifth note',
    true,
    [note(7, 0, 3), note(14, 0, 3), note(21, 0, 3), note(28, 0, 3), note(35, 3, 0)],
  ],
];

describe('the flag', () => {
  for (const [when, raised, notes] of table) {
    it(`is ${raised ? 'up' : 'down'} when ${when}`, () => {
      assert.equal(flag(notes, today).raised, raised);
      assert.equal(flag([...notes].reverse(), today).raised, raised);
    });
  }

  it('comes down by itself: with a note about the person, or with time', () => {
    const notes = [note(7, 0, 3), note(14, 0, 3)];
    assert.equal(flag(notes, today).raised, true);
    assert.equal(flag([note(0, 2, 1), ...notes], today).raised, false);
    assert.equal(flag(notes, addDays(today, 60)).raised, false);
  });

  it('tells what it counted, since when, and gives the lines back, newest first', () => {
    const notes = [note(30, 0, 2), note(7, 1, 2, 4), note(100, 9, 0)];
    const { share, counts, counted, since, evidence, notes: seen } = flag(notes, today);
    assert.equal(share, 1 / 5);
    assert.deepEqual(counts, { people: 1, process: 4, neither: 4 });
    assert.equal(counted, 5);
    assert.equal(since, addDays(today, -30));
    assert.deepEqual(
      seen.map(({ day }) => day),
      [addDays(today, -7), addDays(today, -30)],
    );
    assert.deepEqual(
      evidence.map(({ text }) => text),
      [
        'people 0 of 7 days ago',
        'process 0 of 7 days ago',
        'process 1 of 7 days ago',
        'process 0 of 30 days ago',
        'process 1 of 30 days ago',
      ],
    );
  });

  it('takes the later of two notes of one day for the newer', () => {
    const [morning, evening] = [note(7, 1, 0), note(7, 0, 1)];
    assert.deepEqual(recent([morning, evening], today, { ...defaultFlagSettings, notes: 1 }), [evening]);
  });

  it('judges the team over the recent notes of each', () => {
    const ana = [0, 7, 14, 21, 28].map((ago) => note(ago, 2, 0));
    const ben = [note(40, 0, 30), note(50, 0, 30)];
    const team = judge([ana, ben].flatMap((notes) => recent(notes, today)));
    assert.deepEqual(team.counts, { people: 8, process: 60, neither: 0 });
    assert.equal(team.raised, true);
  });

  it('follows its settings', () => {
    const notes = [note(7, 0, 3)];
    assert.equal(flag(notes, today, { ...defaultFlagSettings, minItems: 3, minNotes: 1 }).raised, true);
    assert.equal(
      flag([note(7, 1, 3), note(9, 0, 2)], today, { ...defaultFlagSettings, threshold: 0.2 }).raised,
      true,
    );
  });
});

describe('the share', () => {
  it('is of people among people and process', () => {
    assert.equal(shareOf(countLabels([...note(0, 5, 20, 100).items])), 0.2);
  });
  it('is none when nothing counts', () =>
    assert.equal(shareOf(countLabels(note(0, 0, 0, 3).items)), undefined));
});

describe('the certainty', () => {
  it('is not thrown by a note of a hundred thousand lines, and leaves no chance out', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => (index % 10) / 40);
    const start = performance.now();
    assert.ok(certaintyOf(0.15, lines).all > 0.99);
    assert.ok(performance.now() - start < 2000);
    const sure = Array.from({ length: 600 }, (_, index) => (index < 102 ? 1 : 0));
    assert.equal(certaintyOf(0.15, sure).labels, 0);
    assert.equal(certaintyOf(0.15, sure).all.toFixed(3), probabilityBelow(0.15, 102, 498).toFixed(3));
  });

  it('grows with what was noted', () => {
    assert.equal(probabilityBelow(0.15, 0, 6).toFixed(2), '0.68');
    assert.equal(probabilityBelow(0.15, 0, 20).toFixed(2), '0.97');
    assert.ok(probabilityBelow(0.15, 5, 5) < 0.01);
  });
  it('is the threshold itself when nothing was noted', () =>
    assert.equal(probabilityBelow(0.15, 0, 0).toFixed(4), '0.1500'));
  it('holds for thousands of lines', () => {
    assert.ok(probabilityBelow(0.15, 100, 9900) > 0.999);
    assert.ok(probabilityBelow(0.15, 5000, 5000) < 1e-9);
  });
});
