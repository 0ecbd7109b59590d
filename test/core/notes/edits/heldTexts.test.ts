import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HeldTexts } from '../../../../src/core/notes/edits/heldTexts.ts';

describe('the texts that a document has held', () => {
  it('are each found again, whatever was changed at one stroke, and others are not', () => {
    const stroke = fc.array(
      fc.record({ at: fc.nat(), length: fc.nat(3), text: fc.string({ maxLength: 3 }) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(fc.string(), fc.array(stroke, { maxLength: 12 }), (first, strokes) => {
        const held = new HeldTexts(first);
        const all = [first];
        for (const changes of strokes) {
          let text = all.at(-1) ?? '';
          const stroke = changes.map(({ at, length, text: put }) => {
            const rangeOffset = at % (text.length + 1);
            const rangeLength = Math.min(length, text.length - rangeOffset);
            text = text.slice(0, rangeOffset) + put + text.slice(rangeOffset + rangeLength);
            return { rangeOffset, rangeLength, text: put };
          });
          held.add(stroke);
          all.push(text);
        }
        assert.equal(held.first, first);
        assert.equal(held.isSeveral, strokes.length > 0);
        for (const text of all)
          assert.equal(
            held.find((each) => each === text),
            text,
          );
        const strokesSeen: string[] = [];
        assert.equal(
          held.around((before, after) => {
            strokesSeen.push(before);
            return after === undefined;
          }),
          undefined,
        );
        assert.deepEqual(strokesSeen, all.slice(0, -1));
        const [before, after] = all.slice(-2);
        if (after !== undefined && after !== before)
          assert.equal(held.around((each, next) => each === before && next === after)?.after, after);
        const seen: string[] = [];
        assert.equal(
          held.find((each) => seen.push(each) < 0),
          undefined,
        );
        assert.deepEqual(seen, all);
      }),
    );
  });
});
