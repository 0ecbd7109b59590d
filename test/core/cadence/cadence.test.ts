import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCadence } from '../../../src/core/cadence/cadence.ts';

const days = (count: number): unknown => ({ months: 0, days: count });
const months = (count: number, more = 0): unknown => ({ months: count, days: more });

describe('parseCadence', () => {
  const read: readonly (readonly [written: unknown, cadence: unknown])[] = [
    ['weekly', days(7)],
    ['Weekly ', days(7)],
    ['every week', days(7)],
    ['once a week', days(7)],
    ['Mondays', days(7)],
    ['weekly, 30 min', days(7)],
    ['weekly (Tue)', days(7)],
    ['biweekly', days(14)],
    ['bi-weekly', days(14)],
    ['Bi weekly', days(14)],
    ['fortnightly', days(14)],
    ['every fortnight', days(14)],
    ['every 2 weeks', days(14)],
    ['every  2   WEEKS.', days(14)],
    ['every\u00a02\u00a0weeks', days(14)],
    ['every two weeks', days(14)],
    ['every other week', days(14)],
    ['every other Tuesday', days(14)],
    ['every second week', days(14)],
    ['every 2nd week', days(14)],
    ['once every 2 weeks', days(14)],
    ['2 weeks', days(14)],
    ['2-weekly', days(14)],
    ['2w', days(14)],
    ['2 W', days(14)],
    ['14 days', days(14)],
    ['14d', days(14)],
    ['14', days(14)],
    [14, days(14)],
    ['every 10 days', days(10)],
    ['every six weeks', days(42)],
    ['every 3rd week', days(21)],
    ['daily', days(1)],
    ['monthly', months(1)],
    ['every month', months(1)],
    ['every 2 months', months(2)],
    ['1 mo', months(1)],
    ['quarterly', months(3)],
    ['every quarter', months(3)],
    ['twelve months', months(12)],
    ['yearly', months(12)],
    ['P2W', days(14)],
    ['p2w', days(14)],
    ['P14D', days(14)],
    ['P1M', months(1)],
    ['P1M15D', months(1, 15)],
    ['P1Y', months(12)],
    ['P2Y', months(24)],
    ['wöchentlich', days(7)],
    ['woechentlich', days(7)],
    ['jede Woche', days(7)],
    ['alle 2 Wochen', days(14)],
    ['alle zwei Wochen', days(14)],
    ['jede zweite Woche', days(14)],
    ['jede 2. Woche', days(14)],
    ['14-tägig', days(14)],
    ['zweiwöchentlich', days(14)],
    ['einmal im Monat', months(1)],
    ['monatlich', months(1)],
    ['vierteljährlich', months(3)],
  ];
  for (const [written, cadence] of read) {
    it(`reads ${JSON.stringify(written)}`, () => assert.deepEqual(parseCadence(written), cadence));
  }

  const refused: readonly unknown[] = [
    ...[
      '',
      ' ',
      'sometimes',
      'every',
      'every every',
      'week week',
      'every 2',
      'as needed',
      'never',
      'every 2 2 weeks',
    ],
    ...['0', '0 days', 'every 0 weeks', 'P0D', 'P', 'PT1H', 'P-2W', '-14', '-2 weeks', 'every -2 weeks'],
    ...['1.5 weeks', '3 years', 'P3Y', '800 days', '9999', 'P24M30D', '99999999 weeks', 'biweekly weekly'],
    ...[0, -7, 1.5, 800, NaN, Infinity, null, undefined, true, ['weekly'], { weeks: 2 }, new Date(0)],
  ];
  for (const written of refused) {
    it(`does not understand ${JSON.stringify(written)}`, () =>
      assert.equal(parseCadence(written), undefined));
  }

  it('gives a rhythm of one day to two years or nothing, whatever is written', () => {
    const piece = fc.constantFrom(
      'every ',
      '2',
      'P',
      'W',
      'M',
      'week',
      'ly',
      '-',
      ' ',
      'other',
      '0',
      '.',
      'ö',
      'y',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(fc.oneof(text, fc.double(), fc.anything()), (written) => {
        const cadence = parseCadence(written);
        if (!cadence) return;
        assert.ok(Number.isInteger(cadence.months) && cadence.months >= 0 && cadence.months <= 24);
        assert.ok(Number.isInteger(cadence.days) && cadence.days >= 0 && cadence.days <= 731);
        assert.ok(cadence.months + cadence.days > 0);
      }),
      { numRuns: 5000 },
    );
  });
});
