import assert from 'node:assert/strict';
import { Drafts } from '../../media/panel/drafts.ts';
import { Memory, type Shelf } from '../../media/panel/memory.ts';
import { Points } from '../../media/panel/points.ts';
import type { Outcome } from '../../src/protocol.ts';

const texts = (): Shelf<string> => new Memory(() => undefined).drafts;
const newDrafts = (): Drafts => new Drafts(texts(), texts());

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
  it('is let go when it is safe in a file', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'leading', '');
    assert.equal(drafts.send('scan'), 'leading');
    drafts.settle(saved('scan'));
    assert.equal(drafts.read('scan'), undefined);
  });

  it('is kept when more was typed while it was being saved', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'leading', '');
    drafts.send('scan');
    drafts.write('scan', 'leading, mostly', '');
    drafts.settle(saved('scan'));
    assert.equal(drafts.read('scan'), 'leading, mostly');
  });

  it('remembers what it was begun over, and what it was saved as meanwhile', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'lead', 'old');
    drafts.write('scan', 'leading', 'newer, by another hand');
    assert.equal(drafts.begunOver('scan'), 'old');
    drafts.send('scan');
    drafts.write('scan', 'leading, mostly', 'old');
    drafts.settle(saved('scan'));
    assert.equal(drafts.begunOver('scan'), 'leading');
  });

  it('is kept, and can be sent again, when saving failed', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'leading', '');
    drafts.send('scan');
    assert.equal(drafts.send('scan'), undefined, 'not twice at once');
    drafts.settle(failed);
    assert.equal(drafts.send('scan'), 'leading');
  });

  it('is kept when saving that very answer failed', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'leading', '');
    drafts.send('scan');
    drafts.settle({ ...saved('scan'), failed: true });
    assert.equal(drafts.read('scan'), 'leading');
  });

  it('is no second answer where word of the first came late', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'I led.', '');
    drafts.send('scan');
    drafts.giveUp('scan');
    drafts.write('scan', 'I led. And coached.', '');
    drafts.settle(saved('scan'));
    assert.equal(drafts.read('scan'), 'I led. And coached.');
    assert.equal(drafts.begunOver('scan'), 'I led.');
    drafts.send('scan');
    drafts.settle(saved('scan'));
    assert.equal(drafts.read('scan'), undefined);
  });

  it('is sent again where nobody answered, and let go with the last answer', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'I led.', '');
    drafts.send('scan');
    drafts.giveUp('scan');
    drafts.write('scan', 'I led. And coached.', '');
    assert.equal(drafts.send('scan'), 'I led. And coached.');
    drafts.settle(saved('scan'));
    assert.equal(drafts.begunOver('scan'), 'I led.');
    assert.equal(drafts.isSending('scan'), true);
    drafts.settle(saved('scan'));
    assert.equal(drafts.read('scan'), undefined);
  });

  it('is not let go by word about another', () => {
    const drafts = newDrafts();
    drafts.write('scan', 'leading', '');
    drafts.send('scan');
    drafts.settle(saved('other'));
    drafts.settle(parked('scan'));
    assert.equal(drafts.read('scan'), 'leading');
  });
});

describe('a talking point that is being written', () => {
  it('stays until it is parked for that person', () => {
    const points = new Points(texts());
    points.write('ana-lima', 'the talk');
    points.send('ana-lima');
    points.settle(parked('ben-whitlock'));
    points.settle(saved('scan'));
    assert.equal(points.read('ana-lima'), 'the talk');
    points.settle(parked('ana-lima'));
    assert.equal(points.read('ana-lima'), '');
  });

  it('is kept, and can be sent again, when parking failed', () => {
    const points = new Points(texts());
    points.write('ana-lima', 'the talk');
    points.send('ana-lima');
    points.settle(failed);
    points.settle({ ...parked('ana-lima'), failed: true });
    assert.equal(points.read('ana-lima'), 'the talk');
    assert.equal(points.send('ana-lima'), 'the talk');
  });
});
