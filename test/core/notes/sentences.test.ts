import assert from 'node:assert/strict';
import { sentences } from '../../../src/core/notes/sentences.ts';

const rows: [paragraph: string, sentences: readonly string[]][] = [
  ['She is tired. He is not.', ['She is tired.', 'He is not.']],
  ['Why? Because! Really… Yes', ['Why?', 'Because!', 'Really…', 'Yes']],
  ['She said "No." Then she left.', ['She said "No."', 'Then she left.']],
  ['He left (at last.) She stayed.', ['He left (at last.)', 'She stayed.']],
  ['It is **done.** Next one.', ['It is **done.**', 'Next one.']],
  ['Some tools, e.g. Jira and Linear, are slow.', ['Some tools, e.g. Jira and Linear, are slow.']],
  ['Saw Dr. Lima and J. Park.', ['Saw Dr. Lima and J. Park.']],
  ['Version 2.1 is out. 3 bugs left.', ['Version 2.1 is out.', '3 bugs left.']],
  ['Mail a.b@c.example or c.example today.', ['Mail a.b@c.example or c.example today.']],
  ['He said hm. and went on.', ['He said hm. and went on.']],
  ['…', ['…']],
  ['Tired\nHappy about the talk', ['Tired', 'Happy about the talk']],
  ['Ana: tired;\nben: fine', ['Ana: tired;', 'ben: fine']],
  ['Tired\nand sad', ['Tired\nand sad']],
  [
    'A line that an editor wrapped because it had become too\nLong for the window. Next.',
    ['A line that an editor wrapped because it had become too\nLong for the window.', 'Next.'],
  ],
  ['  A.  \r\n  B.  ', ['A.', 'B.']],
  ['', []],
  [' \n ', []],
];

describe('A paragraph', () => {
  for (const [paragraph, expected] of rows) {
    it(`${JSON.stringify(paragraph)} has ${expected.length} sentences`, () => {
      assert.deepEqual(
        sentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)),
        expected,
      );
    });
  }
});
