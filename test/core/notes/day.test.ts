import assert from 'node:assert/strict';
import { addDays, asDay, dayOf, daysBetween, fromDate, toDate } from '../../../src/core/notes/day.ts';

describe('A day on the wall calendar', () => {
  const zone = process.env['TZ'];
  after(() => {
    process.env['TZ'] = zone ?? '';
  });

  // Half a day and more on either side of UTC; and where clocks change at midnight.
  for (const place of [
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/Sao_Paulo',
    'Europe/Berlin',
  ]) {
    it(`is the same all day long in ${place}`, () => {
      process.env['TZ'] = place;
      const day = dayOf(2026, 11, 22);
      assert.equal(day, '2026-11-22');
      for (const hour of [0, 1, 11, 12, 13, 22, 23]) {
        assert.equal(fromDate(new Date(2026, 10, 22, hour, 59)), day, `at ${hour}:59`);
      }
      assert.equal(fromDate(toDate(day)), day);
    });

    it(`follows the day before it, all year long in ${place}`, () => {
      process.env['TZ'] = place;
      let day = dayOf(2018, 1, 1);
      for (let count = 0; count < 365; count++) {
        const next = addDays(day, 1);
        assert.equal(daysBetween(day, next), 1, `${day} to ${next}`);
        assert.equal(asDay(next), next);
        day = next;
      }
      assert.equal(day, '2019-01-01');
    });
  }
});
