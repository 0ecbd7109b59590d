import assert from 'node:assert/strict';
import { bouncedBack, carriedByAll, carriedOut } from '../../../src/core/leading/lettingGo.ts';
import { ledgerOf, recentPromises } from '../../../src/core/leading/ledger.ts';
import { asDay } from '../../../src/core/notes/day.ts';
import { personWith } from '../../support/someone.ts';

const today = asDay('2026-11-22')!;
const page = { 'ana-lima/README.md': '---\nname: Ana Lima\n---\n' };

function promisesIn(files: Readonly<Record<string, string>>) {
  return recentPromises(personWith('ana-lima', { ...page, ...files }), today, () => false);
}

describe('what became of my promises', () => {
  it('is kept, late, dropped or open; hers do not count', () => {
    const promises = promisesIn({
      'ana-lima/2026-11-01.md': [
        '- [x] @me find a slot 📅 2026-11-05 ✅ 2026-11-04',
        '- [x] @me write to Ingrid',
        '- [x] @me ask for a budget 📅 2026-11-05 ✅ 2026-11-08',
        '- [ ] @me read her draft 📅 2026-11-10',
        '- [-] @me a talk with Omar',
        '- [ ] @me book the room 📅 2026-12-10',
        '- [x] @ana-lima outline',
      ].join('\n'),
    });
    assert.deepEqual(ledgerOf(promises), { kept: 2, late: 2, dropped: 1, open: 1 });
  });

  it('counts a promise once, however often it was carried over, as it ended', () => {
    const promises = promisesIn({
      'ana-lima/2026-11-01.md': '- [>] @me find a slot\n',
      'ana-lima/2026-11-08.md': '- [>] @me find a slot (carried from 2026-11-01)\n',
      'ana-lima/2026-11-15.md': '- [x] @me find a slot (carried from 2026-11-01)\n',
    });
    assert.deepEqual(ledgerOf(promises), { kept: 1, late: 0, dropped: 0, open: 0 });
  });

  it('looks half a year back', () => {
    const promises = promisesIn({
      'ana-lima/2026-05-21.md': '- [x] @me old\n',
      'ana-lima/2026-05-22.md': '- [x] @me just in time\n',
    });
    assert.deepEqual(
      promises.map(({ words }) => words),
      ['just in time'],
    );
  });
});

describe('letting go', () => {
  it('counts by month who took what on, from the first month with a promise on', () => {
    const promises = promisesIn({
      'ana-lima/2026-08-31.md': '- [x] @me a\n- [ ] @ana-lima b\n',
      'ana-lima/2026-11-01.md': '- [ ] @them c\n',
    });
    assert.deepEqual(carriedOut(promises, today), [
      { month: '2026-08-01', mine: 1, theirs: 1 },
      { month: '2026-09-01', mine: 0, theirs: 0 },
      { month: '2026-10-01', mine: 0, theirs: 0 },
      { month: '2026-11-01', mine: 0, theirs: 1 },
    ]);
    assert.deepEqual(carriedOut([], today), []);
  });

  it('counts the same of all together as of all of their promises', () => {
    const each = [
      promisesIn({ 'ana-lima/2026-09-30.md': '- [x] @me a\n- [ ] @ana-lima b\n' }),
      promisesIn({ 'ana-lima/2026-07-31.md': '- [ ] @them c\n', 'ana-lima/2026-11-01.md': '- [ ] @me d\n' }),
      [],
    ];
    assert.deepEqual(
      carriedByAll(each.map((promises) => carriedOut(promises, today))),
      carriedOut(each.flat(), today),
    );
  });

  const handed = { 'ana-lima/2026-11-01.md': '- [ ] @ana-lima Draft the *rota*\n' };
  it('notices what came back: promised by me after they had promised it and not kept it', () => {
    const promises = promisesIn({ ...handed, 'ana-lima/2026-11-08.md': '- [ ] @me draft the rota\n' });
    assert.deepEqual(
      bouncedBack(promises).map(({ note, owner }) => [note.day, owner]),
      [['2026-11-08', 'me']],
    );
  });

  it('notices it in the copy that was carried over, too', () => {
    const promises = promisesIn({
      'ana-lima/2026-11-01.md': '- [>] @ana-lima draft the rota\n',
      'ana-lima/2026-11-08.md': '- [ ] @me draft the rota (carried from 2026-11-01)\n',
    });
    assert.equal(bouncedBack(promises).length, 1);
  });

  it('takes nothing for it that both promised, however long it is carried along', () => {
    const promises = promisesIn({
      'ana-lima/2026-11-01.md': '- [>] @ana-lima read the book\n- [>] @me read the book\n',
      'ana-lima/2026-11-08.md':
        '- [-] @ana-lima read the book (carried from 2026-11-01)\n- [>] @me read the book (carried from 2026-11-01)\n',
      'ana-lima/2026-11-15.md': '- [ ] @me read the book (carried from 2026-11-01)\n',
    });
    assert.deepEqual(bouncedBack(promises), []);
  });

  it('takes nothing for it that they kept, that I promised before, or that is something else', () => {
    for (const [first, then] of [
      ['- [x] @ana-lima draft the rota', '- [ ] @me draft the rota'],
      ['- [ ] @me draft the rota', '- [ ] @ana-lima draft the rota'],
      ['- [ ] @ana-lima draft the rota', '- [ ] @me draft the talk'],
    ]) {
      const promises = promisesIn({
        'ana-lima/2026-11-01.md': `${first}\n`,
        'ana-lima/2026-11-08.md': `${then}\n`,
      });
      assert.deepEqual(bouncedBack(promises), [], `${first}, then ${then}`);
    }
  });
});
