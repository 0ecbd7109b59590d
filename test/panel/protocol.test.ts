import assert from 'node:assert/strict';
import * as v from 'valibot';
import { intent, longestId, longestText, mostKept, type Kept } from '../../src/protocol.ts';

const empty: Kept = { turn: 0, drafts: [], begunOver: [], points: [], folds: [], scroll: [] };

describe('what the host takes from the panel to keep', () => {
  it('is drafts, what they were begun over, points, folds and scroll, by id', () => {
    assert.ok(
      accepted({
        turn: 7,
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
    'a turn that is no count': { ...empty, turn: -1 },
    'a distance that is no number': { ...empty, scroll: [['team', Number.NaN]] },
  };
  for (const [what, kept] of Object.entries(refused)) {
    it(`is not ${what}`, () => assert.ok(!accepted(kept)));
  }

  function accepted(kept: unknown): boolean {
    return v.is(intent, { type: 'remember', kept });
  }
});

describe('what the host does for the panel', () => {
  const ref = { path: 'ana-lima/2026-11-18.md', start: 0, text: 'find a slot' };
  const taken: readonly unknown[] = [
    { type: 'tick', ref, done: true },
    { type: 'relabel', text: 'find a slot', label: 'people' },
    { type: 'show', place: { kind: 'person', person: 'ana-lima' } },
  ];
  for (const each of taken) it(`is ${JSON.stringify(each)}`, () => assert.ok(v.is(intent, each)));

  const refused: readonly unknown[] = [
    { type: 'tick', ref, done: true, command: 'workbench.action.files.save' },
    { type: 'tick', ref: { ...ref, uri: 'file:///etc/passwd' }, done: true },
    { type: 'tick', ref: { ...ref, start: -1 }, done: true },
    { type: 'tick', ref: { ...ref, start: 0.5 }, done: true },
    { type: 'relabel', text: 'find a slot', label: 'constructor' },
    { type: 'show', place: { kind: 'settings' } },
    { type: 'park', person: '', text: 'the talk' },
    { type: 'saveReflection', question: 'scan-which', answer: 'x'.repeat(longestText + 1), over: '' },
    { type: 'run', command: 'workbench.action.files.save' },
    'commit',
  ];
  for (const each of refused) {
    it(`is not ${JSON.stringify(each).slice(0, 120)}`, () => assert.ok(!v.is(intent, each)));
  }
});
