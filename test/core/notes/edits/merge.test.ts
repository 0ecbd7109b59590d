import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeLines } from '../../../../src/core/notes/edits/merge.ts';

describe('two texts made from one', () => {
  const cases: readonly (readonly [
    what: string,
    base: string,
    mine: string,
    theirs: string,
    merged: string | undefined,
  ])[] = [
    ['changes in different lines', 'A\nB\nC\n', 'A2\nB\nC\n', 'A\nB\nC2\n', 'A2\nB\nC2\n'],
    ['changes in lines side by side', 'A\nB\n', 'A2\nB\n', 'A\nB2\n', 'A2\nB2\n'],
    ['the same line, added by both', 'A\nB\n', 'A2\nB\nW\n', 'A\nB\nW\n', 'A2\nB\nW\n'],
    ['a line taken away, another added', 'A\nB\nC\nD\n', 'A\nC\nD\n', 'A\nB\nC\nD\nE\n', 'A\nC\nD\nE\n'],
    ['no line ending at the end', 'A\nB', 'A2\nB', 'A\nB\nC', 'A2\nB\nC'],
    ['an empty base', '', 'A\n', '', 'A\n'],
    ['the same line, changed in two ways', 'A\nB\n', 'A2\nB\n', 'A3\nB\n', undefined],
    ['different lines, added in the same place', 'A\n', 'A\nM\n', 'A\nT\n', undefined],
    ['a line changed, and taken away', 'A\nB\nC\n', 'A\nB2\nC\n', 'A\nC\n', undefined],
    ['a line put in beside one that is taken away', 'A\nB\n', 'A\nN\nB\n', 'B\n', undefined],
  ];
  for (const [what, base, mine, theirs, merged] of cases) {
    it(`${merged === undefined ? 'do not come together' : 'come together'}: ${what}`, () => {
      assert.equal(mergeLines(base, mine, theirs), merged);
      assert.equal(mergeLines(base, theirs, mine), merged);
    });
  }

  const text = fc
    .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', '- d\n'), { maxLength: 12 })
    .chain((lines) => fc.constantFrom('', 'end').map((end) => lines.join('') + end));

  it('are the other where one is as it was, and the same where both are', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        assert.equal(mergeLines(base, base, other), other);
        assert.equal(mergeLines(base, other, base), other);
        assert.equal(mergeLines(base, other, other), other);
      }),
    );
  });

  it('come to the same whichever is called mine', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        assert.equal(mergeLines(base, mine, theirs), mergeLines(base, theirs, mine));
      }),
    );
  });

  it('lose no line that either has added, nor keep one that either took away', () => {
    // Each line is of its own, so that it can be told where it comes from.
    const base = Array.from({ length: 12 }, (_, at) => `line ${at}\n`);
    const deed = fc.record({ at: fc.nat(11), what: fc.constantFrom('add', 'take', 'change') });
    const done = (deeds: readonly { at: number; what: string }[], by: string): readonly string[] =>
      base.flatMap((line, at) => {
        const what = deeds.find((each) => each.at === at)?.what;
        if (what === 'add') return [line, `${by} ${at}\n`];
        return what === 'take' ? [] : [what === 'change' ? `${by} instead of ${at}\n` : line];
      });
    let came = 0;
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 3 }), fc.array(deed, { maxLength: 3 }), (one, two) => {
        const [mine, theirs] = [done(one, 'mine'), done(two, 'theirs')];
        const merged = mergeLines(base.join(''), mine.join(''), theirs.join(''));
        if (merged === undefined) return;
        came++;
        const all = new Set([...mine, ...theirs, ...base]);
        const expected = [...all].filter((line) =>
          base.includes(line) ? mine.includes(line) && theirs.includes(line) : true,
        );
        assert.deepEqual((merged.match(/.*\n/g) ?? []).sort(), expected.sort());
      }),
    );
    assert.ok(came > 20);
  });
});
