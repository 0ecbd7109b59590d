import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const program = resolve(import.meta.dirname, 'zones/daysIn.ts');

/** From the first to the last midnight of a day, a quarter of an hour off, and half-hour changes of the clock. */
const zones = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'America/New_York',
  'Europe/Berlin',
  'America/St_Johns',
  'Pacific/Chatham',
];

/** 400 instants: around each midnight of two years' days on which a clock changed, and of days drawn apart from each other. */
function instantsIn(zone: string): readonly number[] {
  const days = [
    ...changesOf(zone),
    ...Array.from({ length: 80 }, (_, index) => Date.UTC(2025, 0, 2 + index * 9)),
  ];
  const around = days.slice(0, 80).flatMap((day) => {
    const midnight = midnightAfter(zone, day);
    return [-3_600_000, -1, 0, 1, 3_600_000].map((off) => midnight + off);
  });
  return around;
}

/** Midnights UTC of days in 2025 and 2026 on which the zone's distance from UTC changed. */
function changesOf(zone: string): readonly number[] {
  const found: number[] = [];
  for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
    if (offsetAt(zone, day) !== offsetAt(zone, day + 86_400_000)) found.push(day);
  }
  return found;
}

/** The first instant after `from` at which another day begins there, to the millisecond. */
function midnightAfter(zone: string, from: number): number {
  const day = dayIn(zone, from);
  let [low, high] = [from, from + 30 * 3_600_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayIn(zone, middle) === day) low = middle;
    else high = middle;
  }
  return high;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day on a wall calendar there, as the tables of `Intl` have it. */
function dayIn(zone: string, instant: number): string {
  const made = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, made);
  return made.format(instant);
}

function offsetAt(zone: string, instant: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

describe('the day', () => {
  const fingerprints = new Set<string>();

  for (const zone of zones) {
    it(`is that of the wall calendar in ${zone}, around midnight and where clocks change`, () => {
      const instants = instantsIn(zone);
      assert.equal(instants.length, 400);
      const { stdout, stderr } = spawnSync(process.execPath, [program], {
        input: instants.join('\n'),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
      const lines = stdout.trim().split('\n');
      assert.equal(lines.length, 401, stderr);
      assert.deepEqual(
        instants.filter((instant, index) => lines[index] !== dayIn(zone, instant)),
        [],
      );
      fingerprints.add(lines[400] ?? '');
    });
  }

  it('of each note is the same wherever the notes are opened', () => {
    assert.equal(fingerprints.size, 1);
  });
});
