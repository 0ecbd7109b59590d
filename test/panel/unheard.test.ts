import assert from 'node:assert/strict';
import { Unheard, type OwnState } from '../../media/panel/unheard.ts';
import { protocolVersion, type Kept } from '../../src/protocol.ts';

const kept = (turn: number, text: string): Kept => ({
  ...{ turn, drafts: [['scan', text]], begunOver: [], points: [], folds: [], scroll: [] },
});

describe('what the host has not said that it holds', () => {
  let state: unknown;
  const own: OwnState = { getState: () => state, setState: (now) => (state = now) };
  beforeEach(() => {
    state = undefined;
  });

  it('is there when the panel is loaded again', () => {
    new Unheard(own).sent(kept(2, 'Led'));
    assert.deepEqual(new Unheard(own).left(1), kept(2, 'Led'));
  });

  it('is nothing where the host has something newer, as when a window ended without warning', () => {
    for (const turn of [2, 3]) {
      new Unheard(own).sent(kept(2, 'Led'));
      assert.equal(new Unheard(own).left(turn), undefined);
      assert.equal(state, undefined, 'and what the host may have forgotten does not stay');
    }
  });

  it('is the newest until the host has all, and nothing then', () => {
    const unheard = new Unheard(own);
    unheard.sent(kept(1, 'L'));
    unheard.sent(kept(2, 'Le'));
    unheard.heard();
    assert.deepEqual(new Unheard(own).left(0), kept(2, 'Le'));
    unheard.heard();
    assert.equal(new Unheard(own).left(0), undefined);
    assert.equal(state, undefined);
  });

  it('is nothing that another version left', () => {
    state = { version: protocolVersion + 1, kept: kept(1, 'Led') };
    assert.equal(new Unheard(own).left(0), undefined);
  });
});
