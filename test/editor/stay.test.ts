import assert from 'node:assert/strict';
import { atTeam, backFrom, goTo, type Stay } from '../../src/editor/panel/stay.ts';
import type { Place } from '../../src/protocol.ts';

const team: Place = { kind: 'team' };
const reflect: Place = { kind: 'reflect' };
const ana: Place = { kind: 'person', person: 'ana' };
const ben: Place = { kind: 'person', person: 'ben' };
const there = (): boolean => true;
const after = (...places: readonly Place[]): Stay => places.reduce(goTo, atTeam);

describe('the way back in the panel', () => {
  it('leads to where one came from', () => {
    assert.deepEqual(backFrom(after(reflect, ana), there), reflect);
    assert.deepEqual(backFrom(after(ana, reflect), there), ana);
    assert.deepEqual(backFrom(after(ana), there), team);
  });

  it('is not there on the team, where every way begins', () => {
    assert.equal(backFrom(after(reflect, ana, team), there), undefined);
    assert.deepEqual(backFrom(after(reflect, team, ana), there), team);
  });

  it('is walked step by step to the team', () => {
    let stay = after(ana, reflect, ben);
    const walked: Place[] = [];
    for (let back = backFrom(stay, there); back; back = backFrom(stay, there)) {
      walked.push(back);
      stay = goTo(stay, back);
    }
    assert.deepEqual(walked, [reflect, ana, team]);
  });

  it('is not made longer by going where one is', () => {
    assert.deepEqual(after(reflect, ana, ana), after(reflect, ana));
  });

  it('passes over who is gone', () => {
    const stay = after(ana, reflect);
    assert.deepEqual(
      backFrom(stay, (place) => place !== ana),
      team,
    );
  });

  it('knows whose page was shown last', () => {
    assert.equal(after(reflect).person, undefined);
    assert.equal(after(ana, ben, reflect).person, 'ben');
    assert.equal(after(ana, team, reflect).person, 'ana');
  });

  it('has an end', () => {
    const walk = Array.from({ length: 500 }, (_, step) => ({ kind: 'person', person: `p${step}` }) as const);
    assert.ok(after(...walk).before.length <= 20);
  });
});
