import assert from 'node:assert/strict';
import * as v from 'valibot';
import { intent, longestId, longestText, mostKept, type Kept } from '../../src/protocol.ts';

const empty: Kept = { drafts: [], begunOver: [], points: [], folds: [], scroll: [] };

describe('what the host takes from the panel to keep', () => {
  it('is drafts, what they were begun over, points, folds and scroll, by id', () => {
    assert.ok(
      accepted({
        drafts: [['scan-which', 'Led']],
        begunOver: [['scan-which', 'Manag']],
        points: [['ana-lima', 'The talk']],
        folds: [['team/leavers', true]],
        scroll: [['team', 12.5]],
      }),
    );
  });

  const refused: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    'a shelf too few': { drafts: [], points: [], folds: [] },
    'a shelf too many': { ...empty, more: [] },
    'a draft that is no text': { ...empty, drafts: [['scan-which', 7]] },
    'a pair of three': { ...empty, drafts: [['scan-which', 'Led', 'more']] },
    'a text too long': { ...empty, points: [['ana-lima', 'x'.repeat(longestText + 1)]] },
    'an id too long': { ...empty, folds: [['x'.repeat(longestId + 1), true]] },
    'too many of a kind': {
      ...empty,
      scroll: Array.from({ length: mostKept + 1 }, (_, at) => [`${at}`, at]),
    },
    'a distance that is no number': { ...empty, scroll: [['team', Number.NaN]] },
  };
  for (const [what, kept] of Object.entries(refused)) {
    it(`is not ${what}`, () => assert.ok(!accepted(kept)));
  }

  function accepted(kept: unknown): boolean {
    return v.is(intent, { type: 'remember', kept });
  }
});
