import assert from 'node:assert/strict';
import fc from 'fast-check';
import { difference } from '../../../../src/core/notes/edits/difference.ts';
import { applyEdits } from '../../../../src/core/notes/span.ts';

describe('The difference between two texts', () => {
  const rows: readonly (readonly [
    what: string,
    before: string,
    after: string,
    start: number,
    end: number,
  ])[] = [
    ['what lies between their common beginning and end', 'a one b', 'a two b', 2, 5],
    ['an insertion where one is in the other', 'ab', 'axb', 1, 1],
    // 🦄 and 🦅 begin alike, 🦄 and 🐄 end alike, in UTF-16.
    ['whole characters where they begin alike', 'a🦄b', 'a🦅b', 1, 3],
    ['whole characters where they end alike', 'a\u{1F404}b', 'a\u{1D404}b', 1, 3],
    ['whole Windows line endings where a part would do', 'a\r\nb', 'a\rb', 1, 3],
    ['whole Windows line endings at the end, too', 'a\r\nb', 'a\nb', 1, 3],
  ];
  for (const [what, before, after, start, end] of rows) {
    it(`is ${what}`, () => {
      const [edit] = difference(before, after);
      assert.deepEqual([edit?.start, edit?.end], [start, end]);
      assert.equal(applyEdits(before, difference(before, after)), after);
    });
  }

  it('is nothing between a text and itself', () => assert.deepEqual(difference('a', 'a'), []));

  it('makes the one of the other, and parts no character', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '🦄', '🦅', '\u{1D404}') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = difference(before, after);
        assert.equal(applyEdits(before, edits), after);
        for (const { start, end } of edits) {
          for (const at of [start, end]) {
            assert.doesNotMatch(
              before.slice(Math.max(0, at - 1), at + 1),
              /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/,
            );
          }
        }
      }),
    );
  });
});
