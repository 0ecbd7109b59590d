import assert from 'node:assert/strict';
import { Unheard, type OwnState } from '../../media/panel/unheard.ts';
import { protocolVersion, type Kept } from '../../src/protocol.ts';

const kept = (text: string): Kept => ({
  ...{ drafts: [['scan', text]], begunOver: [], points: [], folds: [], scroll: [] },
});

describe('what the host has not said that it holds', () => {
  let state: unknown;
  const own: OwnState = { getState: () => state, setState: (now) => (state = now) };
  beforeEach(() => {
    state = undefined;
  });

  it('is there when the panel is loaded again', () => {
    new Unheard(own).sent(kept('Led'));
    assert.deepEqual(new Unheard(own).left(), kept('Led'));
  });

  it('is the newest until the host has all, and nothing then', () => {
    const unheard = new Unheard(own);
    unheard.sent(kept('L'));
    unheard.sent(kept('Le'));
    unheard.heard();
    assert.deepEqual(new Unheard(own).left(), kept('Le'));
    unheard.heard();
    assert.equal(new Unheard(own).left(), undefined);
    assert.equal(state, undefined);
  });

  it('is nothing that another version left', () => {
    state = { version: protocolVersion + 1, kept: kept('Led') };
    assert.equal(new Unheard(own).left(), undefined);
  });
});
