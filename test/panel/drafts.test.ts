import assert from 'node:assert/strict';
import { Drafts } from '../../media/panel/drafts.ts';
import { remember, type Store } from '../../media/panel/memory.ts';
import { Points } from '../../media/panel/points.ts';
import type { Outcome } from '../../src/protocol.ts';

/** VS Code's store, which outlives a reload of the panel. */
function store(): Store & { state: unknown } {
  return {
    state: undefined,
    getState() {
      return this.state;
    },
    setState(state: unknown) {
      return (this.state = structuredClone(state));
    },
  };
}

const saved = (id: string): Outcome => ({
  type: 'outcome',
  text: '',
  failed: false,
  savedReflection: id,
  parkedFor: undefined,
});
const parked = (person: string): Outcome => ({
  type: 'outcome',
  text: '',
  failed: false,
  savedReflection: undefined,
  parkedFor: person,
});
const failed: Outcome = {
  type: 'outcome',
  text: '',
  failed: true,
  savedReflection: undefined,
  parkedFor: undefined,
};

describe('an answer that is being written', () => {
  it('survives a reload of the panel, every keystroke of it', () => {
    const kept = store();
    const drafts = new Drafts(remember(kept).drafts);
    for (const text of ['I', 'I w', 'I was']) drafts.write('scan', text);
    assert.equal(new Drafts(remember(kept).drafts).read('scan'), 'I was');
  });

  it('is let go when it is safe in a file', () => {
    const drafts = new Drafts(remember(store()).drafts);
    drafts.write('scan', 'leading');
    assert.equal(drafts.send('scan'), 'leading');
    drafts.settle(saved('scan'));
    assert.equal(drafts.read('scan'), undefined);
  });

  it('is kept when more was typed while it was being saved', () => {
    const drafts = new Drafts(remember(store()).drafts);
    drafts.write('scan', 'leading');
    drafts.send('scan');
    drafts.write('scan', 'leading, mostly');
    drafts.settle(saved('scan'));
    assert.equal(drafts.read('scan'), 'leading, mostly');
  });

  it('is kept, and can be sent again, when saving failed', () => {
    const drafts = new Drafts(remember(store()).drafts);
    drafts.write('scan', 'leading');
    drafts.send('scan');
    assert.equal(drafts.send('scan'), undefined, 'not twice at once');
    drafts.settle(failed);
    assert.equal(drafts.send('scan'), 'leading');
  });

  it('is not let go by word about another', () => {
    const drafts = new Drafts(remember(store()).drafts);
    drafts.write('scan', 'leading');
    drafts.send('scan');
    drafts.settle(saved('other'));
    drafts.settle(parked('scan'));
    assert.equal(drafts.read('scan'), 'leading');
  });
});

describe('a talking point that is being written', () => {
  it('stays until it is parked for that person', () => {
    const points = new Points(remember(store()).points);
    points.write('ana-lima', 'the talk');
    points.send('ana-lima');
    points.settle(parked('ben-whitlock'));
    points.settle(saved('scan'));
    assert.equal(points.read('ana-lima'), 'the talk');
    points.settle(parked('ana-lima'));
    assert.equal(points.read('ana-lima'), '');
  });
});

describe('what the panel remembers', () => {
  for (const state of [
    undefined,
    null,
    7,
    'text',
    [],
    { drafts: 7 },
    { drafts: [['a'], [1, 'b'], 'c'], folds: [['x', 'y']] },
  ]) {
    it(`is nothing where the store holds ${JSON.stringify(state)}`, () => {
      const kept = store();
      kept.state = state;
      const memory = remember(kept);
      assert.deepEqual([memory.drafts.entries(), memory.folds.entries()], [[], []]);
    });
  }
});
