import assert from 'node:assert/strict';
import fc from 'fast-check';
import { correctionEdit, wordEdit } from '../../../src/core/balance/correctionEdit.ts';
import { readCorrections } from '../../../src/core/balance/corrections.ts';
import { labels, type Label } from '../../../src/core/balance/labeller.ts';
import { lineKey } from '../../../src/core/balance/lineKey.ts';
import { applyEdits } from '../../../src/core/notes/span.ts';

const taught = `# Ours
lines:
  # She said so herself
  "ana asked about mentoring again": people
  "zebra crossing": neither # odd
words:
  kudos: people
other: [1, 2]
`;

function after(yaml: string, line: string, label: Label, edit = correctionEdit): string {
  const result = edit(yaml, line, label);
  assert.ok('edits' in result, 'refused');
  return applyEdits(yaml, result.edits);
}

describe('a correction', () => {
  it('makes the file', () => {
    assert.equal(
      after('', '- [ ] Ana asked about Mentoring again! 📅 2026-12-01', 'people'),
      '# Lines and words you taught One on One. Delete an entry to undo it.\nlines:\n  "ana asked about mentoring again": people\n',
    );
  });

  it('is put at its sorted place, and comments stay with their entries', () => {
    assert.equal(
      after(taught, 'Moved the desk', 'neither'),
      taught.replace('  "zebra', '  "moved the desk": neither\n  "zebra'),
    );
    assert.equal(after(taught, 'Aa', 'people'), taught.replace('lines:\n', 'lines:\n  "aa": people\n'));
    assert.equal(after(taught, 'zz', 'people'), taught.replace('# odd\n', '# odd\n  "zz": people\n'));
    assert.equal(
      after(taught, 'shout out', 'people', wordEdit),
      taught.replace('kudos: people\n', 'kudos: people\n  shout out: people\n'),
    );
  });

  it('made again changes the label alone', () => {
    assert.equal(after(taught, 'Zebra crossing.', 'people'), taught.replace('neither', 'people'));
    assert.deepEqual(correctionEdit(taught, 'Zebra crossing', 'neither'), { edits: [] });
  });

  it('keeps Windows line endings, an open last line and other forms of YAML', () => {
    assert.equal(
      after('lines:\r\n  "b": people\r\n', 'c', 'process'),
      'lines:\r\n  "b": people\r\n  "c": process\r\n',
    );
    assert.equal(after('lines:\n  "b": people', 'c', 'process'), 'lines:\n  "b": people\n  "c": process');
    assert.equal(
      after('words:\n  kudos: people', 'c', 'process'),
      'words:\n  kudos: people\nlines:\n  "c": process',
    );
    assert.equal(after('lines: {"b": people}\n', 'c', 'process'), 'lines: { "c": process,"b": people}\n');
    assert.equal(after('lines:\n', 'c', 'process'), 'lines:\n  "c": process\n');
    assert.equal(after('lines:\n    b:\n', 'b', 'process'), 'lines:\n    b: process\n');
  });

  it('is refused when there is no line to keep or no place for it', () => {
    assert.deepEqual(correctionEdit('', '- [ ] …', 'people'), { refused: 'nothingToKeep' });
    assert.deepEqual(correctionEdit('[1, 2]', 'a b', 'people'), { refused: 'cannotEdit' });
    assert.deepEqual(correctionEdit('lines: text', 'a b', 'people'), { refused: 'cannotEdit' });
  });

  it('is there after any number of others, sorted, and no other line changes', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('__proto__', 'yes', '2026-01-01', 'a: b', '# c', '\u2028', '"', '\\'),
    );
    const one = fc.record({ line, label: fc.constantFrom(...labels), ending: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fc.boolean(), (corrections, windows) => {
        let yaml = windows ? '# hello\r\n' : '';
        for (const { line, label } of corrections) {
          const key = lineKey(line);
          if (key === '') continue;
          const next = after(yaml, line, label);
          assert.equal(readCorrections(next).corrections.lines.get(key), label);
          const kept = new Set(next.split('\n'));
          const lost = yaml.split('\n').filter((each) => !kept.has(each));
          assert.ok(lost.length <= (readCorrections(yaml).corrections.lines.has(key) ? 1 : 0), lost.join());
          yaml = next;
        }
        const keys = [...readCorrections(yaml).corrections.lines.keys()];
        assert.deepEqual(
          keys,
          keys.toSorted((a, b) => (a < b ? -1 : 1)),
        );
      }),
    );
  });

  it('in any file is made or refused, never half', () => {
    const pieces = fc.constantFrom(
      'lines:',
      'words:',
      '\n',
      '\n  ',
      '"a b": people',
      'c: x',
      ': ',
      '{',
      '}',
      '# n',
      '---',
      '\r\n',
      '? ',
      '|',
      '&a ',
      '- ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const yaml = parts.join('');
        const result = correctionEdit(yaml, 'a b', 'process');
        if (!('edits' in result)) return;
        assert.equal(readCorrections(applyEdits(yaml, result.edits)).corrections.lines.get('a b'), 'process');
      }),
    );
  });
});
