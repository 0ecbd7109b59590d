import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addKeyEdits } from '../../../../src/core/notes/edits/addKey.ts';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.ts';
import { applyEdits } from '../../../../src/core/notes/span.ts';
import { anyText } from '../../../support/markdown.ts';

const add = (text: string, key: string, value: string | number): string =>
  applyEdits(text, addKeyEdits(text, key, value));

describe('Adding a key to the front matter', () => {
  const rows: [what: string, text: string, after: string][] = [
    [
      'keeps comments and order',
      '---\n# who\nb: 1 # x\na: 2\n\n---\nBody',
      '---\n# who\nb: 1 # x\na: 2\n\nmood: 4\n---\nBody',
    ],
    ['keeps CRLF', '---\r\na: 1\r\n---\r\nBody', '---\r\na: 1\r\nmood: 4\r\n---\r\nBody'],
    ['keeps the byte order mark', '\uFEFFBody', '\uFEFF---\nmood: 4\n---\n\nBody'],
    ['makes it where there is none', 'Body\r\n', '---\r\nmood: 4\r\n---\r\n\r\nBody\r\n'],
    ['makes it in an empty file', '', '---\nmood: 4\n---\n'],
    ['fills an empty one', '---\n---\n', '---\nmood: 4\n---\n'],
    ['leaves rulers alone', '---\nWords.\n', '---\nmood: 4\n---\n\n---\nWords.\n'],
    ['leaves a key that is there', '---\nmood: 2\n---\n', '---\nmood: 2\n---\n'],
    ['leaves a key that is there without a value', '---\nmood:\n---\n', '---\nmood:\n---\n'],
    ['leaves broken YAML', '---\na: [\n---\n', '---\na: [\n---\n'],
    ['leaves what takes no more lines', '---\n{a: 1}\n---\n', '---\n{a: 1}\n---\n'],
    ['leaves what is not closed', '---\na: 1\n', '---\na: 1\n'],
  ];
  for (const [what, text, after] of rows) {
    it(what, () => assert.equal(add(text, 'mood', 4), after));
  }

  it('quotes what YAML would misread', () => {
    assert.equal(add('', 'name', 'Ana: "x" #1'), '---\nname: \'Ana: "x" #1\'\n---\n');
    assert.equal(add('', 'constructor', 'true'), '---\nconstructor: "true"\n---\n');
  });

  it('adds lines only, and reads back, whatever the file and the value', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: 'grapheme' }), (text, value) => {
        const edits = addKeyEdits(text, 'k', value);
        assert.ok(edits.every(({ start, end }) => start === end));
        if (edits.length > 0) assert.equal(readFrontMatter('', applyEdits(text, edits)).values['k'], value);
      }),
      { numRuns: 500 },
    );
  });
});
