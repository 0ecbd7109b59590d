import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, asDay, type Day } from '../../../src/core/notes/day.ts';
import { dueDays } from '../../../src/core/notes/dueWords.ts';

const day = (text: string): Day => asDay(text) ?? assert.fail(text);
/** A Monday. */
const today = day('2026-11-23');

describe('a due date in words', () => {
  const rows: readonly (readonly [typed: string, first: string | undefined])[] = [
    ['today', '2026-11-23'],
    ['tom', '2026-11-24'],
    ['fri', '2026-11-27'],
    ['Friday', '2026-11-27'],
    ['by fri', '2026-11-27'],
    ['mon', '2026-11-30'],
    ['next week', '2026-11-30'],
    ['next fri', '2026-12-04'],
    ['nex tue', '2026-12-01'],
    ['next month', '2026-12-01'],
    ['in 2 weeks', '2026-12-07'],
    ['in  2   w', '2026-12-07'],
    ['in two weeks', '2026-12-07'],
    ['2 weeks', '2026-12-07'],
    ['in a month', '2026-12-23'],
    ['in 10 days', '2026-12-03'],
    ['3 d', '2026-11-26'],
    ['end of w', '2026-11-27'],
    ['end of month', '2026-11-30'],
    ['1 dec', '2026-12-01'],
    ['1st dec', '2026-12-01'],
    ['01. Dec', '2026-12-01'],
    ['dec 1', '2026-12-01'],
    ['december 24', '2026-12-24'],
    ['1 mar', '2027-03-01'],
    ['22 nov', '2027-11-22'],
    ['23 nov', '2026-11-23'],
    ['1 dec 2028', '2028-12-01'],
    ['29 feb', '2028-02-29'],
    ['2026-12-01', '2026-12-01'],
    ['2026/12/1', '2026-12-01'],
    ['31 feb', undefined],
    ['soon', undefined],
    ['in 0 weeks', undefined],
    ['fri afternoon', undefined],
    ['30 feb 2027', undefined],
    ['constructor', undefined],
  ];
  for (const [typed, first] of rows) {
    it(`“${typed}” is ${first ?? 'no day'}`, () => {
      assert.equal(dueDays(typed, today)[0]?.day, first);
    });
  }

  it('can be chosen before anything is typed, the nearest first', () => {
    const words = dueDays('', today).map((each) => each.words);
    assert.deepEqual(words.slice(0, 5), ['today', 'tomorrow', 'tuesday', 'wednesday', 'thursday']);
    assert.ok(words.includes('in 2 weeks'));
  });

  it('may begin several ways', () => {
    const found = dueDays('t', today).map((each) => each.words);
    assert.deepEqual(found, ['today', 'tomorrow', 'tuesday', 'thursday']);
    assert.deepEqual(
      dueDays('1', today)
        .slice(0, 3)
        .map((each) => each.words),
      ['1 day', '1 week', '1 month'],
    );
  });

  it('is the last day of a shorter month', () => {
    assert.equal(dueDays('in 1 month', day('2027-01-31'))[0]?.day, '2027-02-28');
    assert.equal(dueDays('end of month', day('2028-02-10'))[0]?.day, '2028-02-29');
  });

  for (const [from, friday, end] of [
    ['2026-11-26', '2026-11-27', '2026-11-27'],
    ['2026-11-27', '2026-12-04', '2026-11-27'],
    ['2026-11-28', '2026-12-04', '2026-12-04'],
    ['2026-12-31', '2027-01-01', '2027-01-01'],
  ] as const) {
    it(`on ${from}, Friday is the next one and the week ends on ${end}`, () => {
      assert.equal(dueDays('friday', day(from))[0]?.day, friday);
      assert.equal(dueDays('end of week', day(from))[0]?.day, end);
    });
  }

  it('is never in the past, and its own words mean it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom('', 'in', 'next', '3', 'f'),
        (ahead, typed) => {
          const now = addDays(day('2000-01-01'), ahead);
          for (const each of dueDays(typed, now)) {
            assert.ok(each.day >= now, each.words);
            assert.equal(dueDays(each.words, now)[0]?.day, each.day, each.words);
          }
        },
      ),
    );
  });

  it('reads any text in no time', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (typed) => void dueDays(typed, today)));
  });
});
