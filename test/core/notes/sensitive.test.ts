import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { sensitiveIn, type Matter } from '../../../src/core/notes/sensitive.ts';

const table: Readonly<Record<Matter | 'none', readonly string[]>> = {
  health: [
    'She was diagnosed with ADHD in spring',
    'starts therapy on Tuesdays',
    'His back surgery is on the 4th',
    'pregnant, due in May, nobody knows yet',
    'Krankgeschrieben bis Freitag',
    'third panic attack since the reorg',
    'on sick leave again',
  ],
  family: [
    'going through a divorce',
    'His wife lost her job',
    'her father is very ill',
    'custody hearing on Monday',
    'Scheidung, sagt er nur nebenbei',
  ],
  religion: [
    'Fasting for Ramadan, no lunches',
    'goes to church before work',
    'she is Muslim and asked for a room to pray in',
  ],
  union: [
    'joined the union',
    'wants to run for the works council',
    'Kandidiert für den Betriebsrat',
    'the union rep came along',
  ],
  none: [
    'tired after two pages at night',
    'stressed about the cutover',
    'health check fails on staging',
    'union type for the payload',
    'UNION ALL is slow',
    'our diagnosis of the outage',
    'key custody moves to the vault',
    'strike a balance',
    'family of fonts',
    'Christian reviews the plan',
    'Grace and Faith pair on it',
    'the hospital portal goes live',
    'tests are green, religiously',
    'Temple of the build: no',
    'wants more pairing',
  ],
};

describe('a line about a private matter', () => {
  for (const [matter, lines] of Object.entries(table)) {
    for (const line of lines) {
      it(`${matter}: ${line}`, () => assert.equal(sensitiveIn(line)?.matter ?? 'none', matter));
    }
  }

  it('says where its words stand', () => {
    const line = 'Mood 3: starts therapy soon';
    const found = sensitiveIn(line);
    assert.equal(found && line.slice(found.start, found.end), 'therapy');
  });

  it('is read in time linear in it', () => {
    const start = performance.now();
    for (const line of ['her '.repeat(500_000), 'union '.repeat(300_000), 'a'.repeat(2_000_000)])
      sensitiveIn(line);
    assert.ok(performance.now() - start < 500);
  });

  it('is hardly ever seen in lines that are all work', () => {
    const folder = new URL('../../../data/balance/voices/', import.meta.url);
    const lines = readdirSync(folder)
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as { readonly text: string; readonly label: string });
    const process = lines.filter(({ label }) => label === 'process');
    const hinted = process.filter(({ text }) => sensitiveIn(text));
    assert.ok(hinted.length / process.length < 0.01, hinted.map(({ text }) => text).join('\n'));
  });
});
