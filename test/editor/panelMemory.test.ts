import assert from 'node:assert/strict';
import { PanelMemory } from '../../src/editor/panel/panelMemory.ts';
import type { Kept } from '../../src/protocol.ts';

const empty: Kept = { turn: 0, drafts: [], begunOver: [], points: [], folds: [], scroll: [] };

/** What VS Code remembers for an extension. */
class Store {
  readonly #held = new Map<string, unknown>();

  constructor(panel?: unknown) {
    this.#held.set('panel', panel);
  }

  get(key: string): undefined {
    return this.#held.get(key) as undefined;
  }

  update(key: string, value: unknown): Promise<void> {
    this.#held.set(key, structuredClone(value));
    return Promise.resolve();
  }
}

describe('the panel’s memory', () => {
  it('outlives the window', async () => {
    const store = new Store();
    const kept: Kept = { ...empty, drafts: [['scan-which', 'Led']], scroll: [['team', 120]] };
    await new PanelMemory(store).keep(kept);
    assert.deepEqual(new PanelMemory(store).kept, kept);
  });

  for (const found of [
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { drafts: 7 },
    { drafts: [['a'], [1, 'b'], 'c'] },
  ]) {
    it(`is empty where ${JSON.stringify(found)} is found`, () => {
      assert.deepEqual(new PanelMemory(new Store(found)).kept, empty);
    });
  }

  it('keeps the drafts of a version that knew other shelves', () => {
    const found = { drafts: [['scan-which', 'Led']], folds: [['team', 'open']], filters: ['all'] };
    assert.deepEqual(new PanelMemory(new Store(found)).kept, { ...empty, drafts: [['scan-which', 'Led']] });
  });

  describe('of a text that is safe in a file', () => {
    it('is let go, for good', async () => {
      const store = new Store();
      const memory = new PanelMemory(store);
      await memory.keep({
        ...empty,
        drafts: [
          ['scan-which', 'Led '],
          ['scan-where', 'Led'],
        ],
        begunOver: [['scan-which', 'Managed']],
        points: [['scan-which', 'Led']],
      });
      await memory.letGo('drafts', 'scan-which', 'Led');
      const left: Kept = { ...empty, drafts: [['scan-where', 'Led']], points: [['scan-which', 'Led']] };
      assert.deepEqual(memory.kept, left);
      assert.deepEqual(new PanelMemory(store).kept, left);
    });

    it('stays when more was typed since', async () => {
      const memory = new PanelMemory(new Store());
      const kept: Kept = { ...empty, points: [['ana-lima', 'The talk, and the trip']] };
      await memory.keep(kept);
      await memory.letGo('points', 'ana-lima', 'The talk');
      assert.deepEqual(memory.kept, kept);
    });

    it('is what more of an answer goes on from', async () => {
      const memory = new PanelMemory(new Store());
      const kept: Kept = {
        ...empty,
        drafts: [['scan-which', 'Led, mostly']],
        begunOver: [['scan-which', 'Managed']],
      };
      await memory.keep(kept);
      await memory.letGo('drafts', 'scan-which', 'Led ');
      assert.deepEqual(memory.kept, { ...kept, begunOver: [['scan-which', 'Led']] });
    });
  });

  describe('of somebody who is forgotten', () => {
    const names = (text: string): boolean => text.includes('Ana');
    const kept: Kept = {
      turn: 3,
      drafts: [
        ['scan-which', 'Ana led'],
        ['scan-where', 'Banal'],
      ],
      begunOver: [
        ['scan-which', ''],
        ['scan-how', 'Ana'],
      ],
      points: [
        ['ana-lima', 'The talk'],
        ['ana-lima-2', 'Her talk'],
        ['ben', 'What does Ana think?'],
        ['cho', 'The trip'],
      ],
      folds: [
        ['person:ana-lima/parked', true],
        ['person:ana-lima-2/parked', true],
        ['reflect/conviction Ana grows', true],
        ['team/leavers', true],
      ],
      scroll: [
        ['person:ana-lima', 12],
        ['person:ana-lima-2', 13],
        ['team', 14],
      ],
    };

    it('is listed: what waits for their page, and what names them', async () => {
      const memory = new PanelMemory(new Store());
      await memory.keep(kept);
      assert.deepEqual(memory.about('ana-lima', names), [
        { shelf: 'points', id: 'ana-lima', text: 'The talk' },
        { shelf: 'points', id: 'ben', text: 'What does Ana think?' },
        { shelf: 'drafts', id: 'scan-which', text: 'Ana led' },
      ]);
    });

    it('is gone for good, and everybody else’s is there', async () => {
      const store = new Store();
      const memory = new PanelMemory(store);
      await memory.keep(kept);
      await memory.forget('ana-lima', names);
      const left: Kept = {
        // Newer than whatever the panel may be sending.
        turn: memory.kept.turn,
        drafts: [['scan-where', 'Banal']],
        begunOver: [],
        points: [
          ['ana-lima-2', 'Her talk'],
          ['cho', 'The trip'],
        ],
        folds: [
          ['person:ana-lima-2/parked', true],
          ['team/leavers', true],
        ],
        scroll: [
          ['person:ana-lima-2', 13],
          ['team', 14],
        ],
      };
      assert.deepEqual(memory.kept, left);
      assert.deepEqual(new PanelMemory(store).kept, left);
      assert.ok(left.turn > kept.turn + 1000);

      // The panel has not been loaded anew yet, and hands over what it has: that its page was left, what is typed on elsewhere.
      const typed: Kept = { ...kept, turn: 4, points: [...kept.points, ['cho', 'The trip, and more']] };
      await memory.keep(typed);
      const more: Kept = { ...left, points: [...left.points, ['cho', 'The trip, and more']] };
      assert.deepEqual(memory.kept, more);
      assert.deepEqual(new PanelMemory(store).kept, more);

      // Once it is, what is kept is what it hands over: somebody of the same name may come.
      const again: Kept = { ...more, turn: more.turn + 1, points: [['ana-lima', 'Welcome']] };
      await memory.keep(again);
      assert.deepEqual(memory.kept, again);
    });

    it('stays forgotten when somebody else is forgotten, too, and another folder is shown', async () => {
      let scope = '';
      const memory = new PanelMemory(new Store(), () => scope);
      await memory.keep(kept);
      await memory.forget('ana-lima', names);
      await memory.forget('cho', () => false);
      scope = 'file:///other/';
      await memory.keep({ ...kept, turn: 5 });
      assert.deepEqual(memory.kept.points, [['ana-lima-2', 'Her talk']]);
      assert.deepEqual(memory.kept.drafts, [['scan-where', 'Banal']]);
    });
  });
});
