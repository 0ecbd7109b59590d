import assert from 'node:assert/strict';
import * as v from 'valibot';
import { Memory } from '../../media/panel/memory.ts';
import { intent, longestId, longestText, mostKept } from '../../src/protocol.ts';

describe('what the panel remembers', () => {
  it('comes back as it was', () => {
    const memory = quiet();
    memory.drafts.set('scan-which', 'Led');
    memory.points.set('ana-lima', 'The talk');
    memory.folds.set('team/leavers', true);
    memory.scroll.set('team', 120);
    const restored = quiet();
    restored.restore(memory.kept());
    assert.equal(restored.drafts.get('scan-which'), 'Led');
    assert.equal(restored.points.get('ana-lima'), 'The talk');
    assert.equal(restored.folds.get('team/leavers'), true);
    assert.equal(restored.scroll.get('team'), 120);
    assert.deepEqual(restored.kept(), memory.kept());
  });

  it('is kept after a change, and only after a change', () => {
    let changes = 0;
    const memory = new Memory(() => changes++);
    memory.drafts.set('scan-which', 'Led');
    memory.drafts.set('scan-which', 'Led');
    memory.drafts.set('scan-which', undefined);
    memory.drafts.set('scan-which', undefined);
    assert.equal(changes, 2);
    memory.restore({
      turn: 4,
      drafts: [['scan-which', 'Led']],
      begunOver: [],
      points: [],
      folds: [],
      scroll: [],
    });
    assert.equal(changes, 2, 'what comes from the host need not go back');
  });

  it('is newer each time that it is handed over, than what came from the host, too', () => {
    const memory = quiet();
    assert.ok(memory.kept().turn < memory.kept().turn);
    memory.restore({ ...memory.kept(), turn: 40 });
    assert.equal(memory.kept().turn, 41);
  });

  it('is always within what the host accepts, and the latest of it', () => {
    const memory = quiet();
    memory.drafts.set('too-long', 'x'.repeat(longestText + 1));
    memory.drafts.set('just-right', 'x'.repeat(longestText));
    memory.folds.set('x'.repeat(longestId + 1), true);
    for (let place = 0; place < mostKept + 10; place++) memory.scroll.set(`person:${place}`, place);
    memory.scroll.set('person:9', 7);
    const kept = memory.kept();
    assert.ok(v.is(intent, { type: 'remember', kept }));
    assert.deepEqual(
      kept.drafts.map(([id]) => id),
      ['just-right'],
    );
    assert.deepEqual(kept.folds, []);
    assert.equal(kept.scroll.length, mostKept);
    assert.deepEqual(kept.scroll.at(-1), ['person:9', 7]);
  });

  function quiet(): Memory {
    return new Memory(() => undefined);
  }
});
