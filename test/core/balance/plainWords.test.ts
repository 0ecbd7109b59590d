import assert from 'node:assert/strict';
import fc from 'fast-check';
import { plainWords, wordsByPattern } from '../../../src/core/balance/words.ts';
import '../../support/properties.ts';

const parts = fc.constantFrom(
  ...[
    'Ana',
    "she'd",
    'don’t',
    "'",
    '’',
    '@',
    '@me',
    '3.1.4',
    '15:30',
    '1:1',
    '1,',
    '.5',
    '12',
    '3rd',
    'v2',
    ' ',
    ' ',
    '-',
    '—',
    '…',
  ],
  ...[
    '📅',
    '✅',
    '→',
    'é',
    'ü',
    '\u0301',
    '\uFE0F',
    '½',
    'Ⅷ',
    '①',
    '日本',
    '_',
    '#',
    '“',
    '”',
    '👩🏽‍🚀',
    '𝒜',
    '\u2028',
    '٣',
    '\uD83D',
    '\uDC00',
  ],
);

describe('The words of a plain line, taken without a pattern,', () => {
  it('are those that the pattern finds', () => {
    const texts = fc.oneof(
      fc.array(parts, { maxLength: 9 }).map((each) => each.join('')),
      fc.string({ unit: 'binary' }),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const plain = plainWords(text);
        if (plain) assert.deepEqual(plain, wordsByPattern(text));
      }),
      { numRuns: 8000 },
    );
  });

  it('are those of nearly all lines', () => {
    const line = "Talked about 3.1 — she's ready → ask @ben by 15:30 📅 2026-12-01";
    assert.deepEqual(plainWords(line), wordsByPattern(line));
    assert.ok(plainWords(line));
  });
});
