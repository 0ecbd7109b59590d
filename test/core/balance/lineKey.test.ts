import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lineKey } from '../../../src/core/balance/lineKey.ts';
import { plainText } from '../../../src/core/balance/plainText.ts';

describe('the key of a line', () => {
  const same = [
    'Ana asked about mentoring again',
    '- [ ] ana  asked about Mentoring again.',
    '* [x] **Ana** asked about mentoring again ✅ 2026-11-22',
    '> 3. Ana asked about mentoring again due: 2026-12-01',
  ];
  it('survives marks, moves, dates, ticks and emphasis', () => {
    assert.deepEqual([...new Set(same.map(lineKey))], ['ana asked about mentoring again']);
  });
  it('is short enough for YAML, however long the line is', () => {
    assert.ok(JSON.stringify(lineKey('"'.repeat(3000))).length <= 1024);
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (line) =>
        assert.equal(lineKey(lineKey(line)), lineKey(line)),
      ),
    );
  });
});

describe('plain text', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['- [ ] Ben to close it', 'Ben to close it', true],
    ['  * [x] done', 'done', true],
    ['12. third', 'third', false],
    ['> - quoted', 'quoted', false],
    ['2026 was good', '2026 was good', false],
    ['[link](x) first', '[link](x) first', false],
    ['-5 degrees', '-5 degrees', false],
    ['', '', false],
  ];
  for (const [line, text, task] of table) {
    it(`of «${line}» is «${text}»`, () => assert.deepEqual(plainText(line), { text, task }));
  }
});
