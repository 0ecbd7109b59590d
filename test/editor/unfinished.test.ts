import assert from 'node:assert/strict';
import { Unfinished } from '../../src/editor/commands/unfinished.ts';
import { asDay, type Day } from '../../src/core/notes/day.ts';

const day = (text: string): Day => asDay(text) ?? assert.fail(text);
const sunday = day('2026-11-22');
const monday = day('2026-11-23');

describe('an answer typed before the palette was left', () => {
  let unfinished: Unfinished;
  beforeEach(() => {
    unfinished = new Unfinished();
    unfinished.keep('scan-which', sunday, '', 'Managed');
  });

  it('is there the next time that day, for that question', () => {
    assert.equal(unfinished.read('scan-which', sunday, ''), 'Managed');
    assert.equal(unfinished.read('scan-which', sunday, ''), 'Managed');
    assert.equal(unfinished.read('scan-where', sunday, ''), undefined);
  });

  it('is not for another day', () => {
    assert.equal(unfinished.read('scan-which', monday, ''), undefined);
  });

  it('is dropped when the file says something else than it was typed over', () => {
    assert.equal(unfinished.read('scan-which', sunday, 'Led'), undefined);
    assert.equal(unfinished.read('scan-which', sunday, ''), undefined, 'for good');
  });

  it('goes when somebody is forgotten of whom it speaks, or the answer that it was typed over', () => {
    unfinished.keep('scan-where', sunday, 'Ana led', 'I led');
    unfinished.keep('scan-how', sunday, '', 'I led');
    unfinished.forget((text) => text.includes('Ana'));
    assert.equal(unfinished.read('scan-where', sunday, 'Ana led'), undefined);
    assert.equal(unfinished.read('scan-how', sunday, ''), 'I led');
    assert.equal(unfinished.read('scan-which', sunday, ''), 'Managed');
  });

  it('goes when all is written', () => {
    unfinished.clear();
    assert.equal(unfinished.read('scan-which', sunday, ''), undefined);
  });
});
