import assert from 'node:assert/strict';
import { readCorrections } from '../../../src/core/balance/corrections.ts';
import { makeLabeller } from '../../../src/core/balance/label.ts';
import { surenessOf } from '../../../src/core/balance/sureness.ts';

describe('how sure a label is', () => {
  for (const [score, expected] of [
    [1, 'sure'],
    [0.9, 'sure'],
    [0.89, 'probably'],
    [0.65, 'probably'],
    [0.64, 'perhaps'],
    [0, 'perhaps'],
  ] as const) {
    it(`is “${expected}” at ${score}`, () => {
      assert.equal(surenessOf({ score, because: [{ kind: 'words', words: 'mentoring' }] }), expected);
    });
  }

  it('is what the user said of a line that they labelled', () => {
    const { corrections } = readCorrections('lines:\n  "release on thursday": people\n');
    assert.equal(surenessOf(makeLabeller(corrections)('Release on Thursday')), 'told');
  });

  it('is not that of a line that is only like one the user labelled', () => {
    const { corrections } = readCorrections('lines:\n  "release on thursday": people\n');
    assert.notEqual(surenessOf(makeLabeller(corrections)('Release on Thursday again')), 'told');
  });
});
