import assert from 'node:assert/strict';
import { readItems } from '../../../src/core/notes/item.ts';
import { itemAt, itemsOnLines } from '../../../src/core/notes/itemsAt.ts';

/** `[` and `]` stand for a selection's ends, `|` for a cursor; both are no part of the text. */
function marked(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.search(/[[|]/);
  const without = text.replace(/[[|]/, '');
  const end = without.indexOf(']');
  return { text: without.replace(']', ''), start, end: end < 0 ? start : end };
}

describe('the items on the lines that a selection touches', () => {
  const rows: readonly (readonly [what: string, text: string, touched: readonly string[]])[] = [
    ['the one under the cursor', '- one\n- t|wo\n- three\n', ['two']],
    ['the one whose bullet the cursor is at', '- one\n|- two\n', ['two']],
    ['the one at whose end the cursor is', '- one|\n- two\n', ['one']],
    ['every one from the first to the last line', '- on[e\n- two\n- t]hree\n- four', ['one', 'two', 'three']],
    ['every sentence of the line', 'First one. Sec|ond one.\n', ['First one.', 'Second one.']],
    ['an item of several lines by its last one', '- one\n  goes o|n\n- two', ['one goes on']],
    ['the one before the end of the file', '- one\n- two|', ['two']],
    ['none under a heading', '## He|ading\n\n- one\n', []],
    ['none on an empty line', '- one\n\n|\n\n- two\n', []],
    ['those of a file with Windows line endings', '- one\r\n- t|wo\r\n- three\r\n', ['two']],
  ];
  for (const [what, source, touched] of rows) {
    it(`are ${what}`, () => {
      const { text, ...stretch } = marked(source);
      const found = itemsOnLines(text, readItems(text, 0).items, stretch);
      assert.deepEqual(
        found.map((item) => item.text),
        touched,
      );
    });
  }
});

describe('the item at a place', () => {
  const rows: readonly (readonly [text: string, item: string | undefined])[] = [
    ['First one. Sec|ond one.\n', 'Second one.'],
    ['Fir|st one. Second one.\n', 'First one.'],
    ['- one|\n- two\n', 'one'],
    ['|- one\n', undefined],
    ['## He|ading\n\n- one\n', undefined],
  ];
  for (const [source, expected] of rows) {
    it(`in ${JSON.stringify(source)} is ${expected ?? 'none'}`, () => {
      const { text, start } = marked(source);
      assert.equal(itemAt(readItems(text, 0).items, start)?.text, expected);
    });
  }
});
