import assert from 'node:assert/strict';
import { parseCadence } from '../../../src/core/cadence/cadence.ts';
import { nextDue, standing } from '../../../src/core/cadence/due.ts';
import { asDay, type Day } from '../../../src/core/notes/day.ts';

const day = (text: string): Day => asDay(text) ?? assert.fail(`no day: ${text}`);
const maybe = (text: string): Day | undefined => (text === '' ? undefined : day(text));
const today = day('2026-11-22');

describe('nextDue', () => {
  const table: readonly (readonly [
    why: string,
    cadence: string,
    met: string,
    started: string,
    next: string,
  ])[] = [
    ['a week after the last meeting', 'weekly', '2026-11-17', '', '2026-11-24'],
    ['two weeks after, though that is past', 'every 2 weeks', '2026-11-01', '', '2026-11-15'],
    ['a month after', 'monthly', '2026-10-22', '', '2026-11-22'],
    ['today, if you have never met', 'weekly', '', '', '2026-11-22'],
    ['today, if they started and you have not met', 'weekly', '', '2026-09-01', '2026-11-22'],
    ['their first day, if that is to come', 'weekly', '', '2026-12-01', '2026-12-01'],
    ['their first day, though you met before it', 'weekly', '2026-11-17', '2026-12-01', '2026-12-01'],
    ['an appointment that already has its note', 'weekly', '2026-11-26', '', '2026-11-26'],
    ['never, without a rhythm', '', '2026-11-17', '', ''],
  ];
  for (const [why, cadence, met, started, next] of table) {
    it(`is ${why}`, () => {
      assert.equal(nextDue(parseCadence(cadence), maybe(met), maybe(started), today), maybe(next));
    });
  }
});

describe('nextDue counts on the calendar', () => {
  const table: readonly (readonly [cadence: string, met: string, next: string])[] = [
    ['every 2 weeks', '2026-12-24', '2027-01-07'],
    ['weekly', '2026-10-22', '2026-10-29'],
    ['weekly', '2026-03-26', '2026-04-02'],
    ['monthly', '2026-01-31', '2026-02-28'],
    ['monthly', '2028-01-31', '2028-02-29'],
    ['quarterly', '2026-11-30', '2027-02-28'],
    ['P1M15D', '2026-01-31', '2026-03-15'],
  ];
  for (const [cadence, met, next] of table) {
    it(`${cadence} after ${met}`, () => {
      assert.equal(nextDue(parseCadence(cadence), day(met), undefined, day(met)), day(next));
    });
  }
});

describe('standing', () => {
  const table: readonly (readonly [next: string, expected: unknown])[] = [
    ['2026-11-21', { kind: 'overdue', days: 1 }],
    ['2026-10-22', { kind: 'overdue', days: 31 }],
    ['2026-11-22', { kind: 'dueToday' }],
    ['2026-11-23', { kind: 'dueIn', days: 1 }],
    ['2027-01-01', { kind: 'dueIn', days: 40 }],
    ['', { kind: 'noRhythm' }],
  ];
  for (const [next, expected] of table) {
    it(`of ${next || 'nothing due'}, seen on ${today}`, () => {
      assert.deepEqual(standing(maybe(next), today), expected);
    });
  }
});
