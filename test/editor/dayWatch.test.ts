import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { DayWatch } from '../../src/editor/dayWatch.ts';
import { today } from '../../src/editor/today.ts';

const minute = 60_000;

describe('watching for the next day', () => {
  let days: string[];
  let watch: DayWatch;

  beforeEach(() => {
    const now = new Date(2026, 10, 22, 23, 58, 30).getTime();
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now });
    days = [];
    watch = new DayWatch(() => days.push(today()));
  });
  afterEach(() => {
    watch.dispose();
    mock.timers.reset();
  });

  it('sees it at midnight, not before, and once', () => {
    mock.timers.tick(1.5 * minute - 1);
    assert.deepEqual(days, []);
    mock.timers.tick(1);
    assert.deepEqual(days, ['2026-11-23']);
    mock.timers.tick(23 * 60 * minute);
    assert.deepEqual(days, ['2026-11-23']);
  });

  it('sees every one', () => {
    for (let passed = 0; passed < 3 * 24 * 60; passed++) mock.timers.tick(minute);
    assert.deepEqual(days, ['2026-11-23', '2026-11-24', '2026-11-25']);
  });

  it('sees it within a minute when the machine slept over it', () => {
    // The clock moves on in sleep, timers stand still.
    mock.timers.setTime(new Date(2026, 10, 23, 9).getTime());
    assert.deepEqual(days, []);
    mock.timers.tick(minute);
    assert.deepEqual(days, ['2026-11-23']);
  });

  it('sees it as soon as it is told to look', () => {
    mock.timers.setTime(new Date(2026, 10, 23, 9).getTime());
    watch.look();
    watch.look();
    assert.deepEqual(days, ['2026-11-23']);
  });

  it('stops', () => {
    watch.dispose();
    mock.timers.tick(5 * minute);
    assert.deepEqual(days, []);
  });
});
