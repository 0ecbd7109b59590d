import assert from 'node:assert/strict';
import { readItems, type Item } from '../../../src/core/notes/item.ts';
import { itemMeant, taskMeant } from '../../../src/core/notes/meant.ts';

const itemsOf = (text: string): readonly Item[] => readItems(text, 0).items;

describe('the item that was meant', () => {
  const rows: readonly (readonly [what: string, text: string, start: number, found: number | undefined])[] = [
    ['the one that stands where it stood', '- a\n- a\n', 6, 6],
    ['the only one of its words, wherever it stands now', '- b\n\n- a\n', 2, 7],
    ['none of several that stand elsewhere', '- b\n- a\n- a\n', 2, undefined],
    ['none where its words are gone', '- b\n', 2, undefined],
  ];
  for (const [what, text, start, found] of rows) {
    it(`is ${what}`, () => {
      assert.equal(itemMeant(itemsOf(text), { start, text: 'a' })?.span.start, found);
    });
  }
});

describe('the task whose box was clicked', () => {
  for (const box of [' ', '/', 'x', 'X']) {
    it(`is one marked [${box}]`, () => {
      assert.ok(taskMeant(itemsOf(`- [${box}] a\n`), { start: 2, text: 'a' }));
    });
  }
  for (const box of ['>', '-']) {
    it(`is none that was marked [${box}] meanwhile`, () => {
      assert.equal(taskMeant(itemsOf(`- [${box}] a\n`), { start: 2, text: 'a' }), undefined);
    });
  }
  it('is none of a line that has no box any more', () => {
    assert.equal(taskMeant(itemsOf('- a\n'), { start: 2, text: 'a' }), undefined);
  });
});
