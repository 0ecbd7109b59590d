import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/properties.ts';
import { correctionEdit } from '../../../src/core/balance/correctionEdit.ts';
import { readCorrections } from '../../../src/core/balance/corrections.ts';
import { labels } from '../../../src/core/balance/labeller.ts';
import { lineKey } from '../../../src/core/balance/lineKey.ts';
import { correctionsOf, withoutCorrections } from '../../../src/core/leaving/theirCorrections.ts';
import { applyEdits } from '../../../src/core/notes/span.ts';
import { notebookOf } from '../../support/notebook.ts';

const yaml = `# Mine.
lines:
  "asked for quiet": people # a remark
  # above an entry
  "both say this": people
  "ships on thursday": process
words:
  "asked for": process
`;

describe('corrections of somebody’s lines', () => {
  const { documents } = notebookOf({
    'ana/2026-11-01.md': '- Asked for quiet.\n- Both say this\n',
    'ben/2026-11-01.md': '- Ships on Thursday\n- both say this\n',
  });
  const [ana, ben] = [documents.get('ana/2026-11-01.md'), documents.get('ben/2026-11-01.md')];
  const theirs = correctionsOf(yaml, [ana ?? assert.fail()], [ben ?? assert.fail()]);

  it('are those that stand in their files, and in nobody else’s', () => {
    assert.deepEqual(theirs, [{ key: 'asked for quiet', label: 'people' }]);
  });

  const rows: [what: string, before: string, keys: string[], after: string | undefined][] = [
    ['a line', yaml, ['asked for quiet'], yaml.replace('  "asked for quiet": people # a remark\n', '')],
    [
      'two of three lines',
      yaml,
      ['ships on thursday', 'asked for quiet'],
      yaml
        .replace('  "asked for quiet": people # a remark\n', '')
        .replace('  "ships on thursday": process\n', ''),
    ],
    ['the last line, of a file that ends with it', 'lines:\n  a b: people', ['a b'], 'lines:\n'],
    [
      'a line between Windows endings',
      'lines:\r\n  a b: people\r\n  c d: process\r\n',
      ['a b'],
      'lines:\r\n  c d: process\r\n',
    ],
    ['every entry of one line', 'lines:\n  a b: people\n  "a b": process\n', ['a b'], 'lines:\n'],
    ['nothing', yaml, [], yaml],
    ['a line that is not there', yaml, ['x'], yaml],
    ['one of several on a line of the file', 'lines: { a b: people, c d: process }\n', ['a b'], undefined],
    ['a line of a broken file', 'lines:\n  "a b": people\n "', ['a b'], undefined],
    [
      'a line in the middle of a merge',
      '<<<<<<< a\nlines:\n  a b: people\n=======\n>>>>>>> b\n',
      ['a b'],
      undefined,
    ],
  ];
  for (const [what, before, keys, after] of rows) {
    it(`can be taken out, or are left alone: ${what}`, () => {
      const edits = withoutCorrections(before, keys);
      assert.equal(edits && applyEdits(before, edits), after);
    });
  }

  it('are all that goes, whatever there is', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const entries = fc.array(fc.tuple(line, fc.constantFrom(...labels)), { maxLength: 8 });
    fc.assert(
      fc.property(entries, fc.array(fc.nat(7), { maxLength: 4 }), (all, picks) => {
        const text = all.reduce((before, [each, label]) => {
          const edit = correctionEdit(before, each, label);
          return 'edits' in edit ? applyEdits(before, edit.edits) : before;
        }, '');
        const gone = picks.flatMap((index) => (all[index] ? [lineKey(all[index][0])] : []));
        const edits = withoutCorrections(text, gone) ?? assert.fail(text);
        const after = applyEdits(text, edits);
        const wanted = new Map(
          [...readCorrections(text).corrections.lines].filter(([key]) => !gone.includes(key)),
        );
        assert.deepEqual(readCorrections(after).corrections.lines, wanted);
        const left = after.split('\n');
        for (const each of left) assert.ok(text.split('\n').includes(each), each);
      }),
    );
  });
});
