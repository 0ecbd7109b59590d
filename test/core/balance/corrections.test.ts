import assert from 'node:assert/strict';
import fc from 'fast-check';
import { correctionEdit, wordEdit } from '../../../src/core/balance/correctionEdit.ts';
import { noCorrections, readCorrections, type Corrections } from '../../../src/core/balance/corrections.ts';
import { label, makeLabeller } from '../../../src/core/balance/label.ts';
import { labels, type Label } from '../../../src/core/balance/labeller.ts';
import { lineKey } from '../../../src/core/balance/lineKey.ts';
import { plainText } from '../../../src/core/balance/plainText.ts';
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

function linesTaught(lines: Readonly<Record<string, Label>>): Corrections {
  return { ...noCorrections, lines: new Map(Object.entries(lines)) };
}

describe('balance.yml', () => {
  it('is read', () => {
    const { corrections, findings } = readCorrections(taught);
    assert.deepEqual(
      [...corrections.lines],
      [
        ['ana asked about mentoring again', 'people'],
        ['zebra crossing', 'neither'],
      ],
    );
    assert.deepEqual([...corrections.words], [['kudos', 'people']]);
    assert.deepEqual(findings, []);
  });

  it('written by hand is folded', () => {
    const { corrections } = readCorrections('lines:\n  - [ ] x\n');
    assert.equal(corrections.lines.size, 0);
    const loose = readCorrections(
      'lines:\n  Ana  asked about *Mentoring* again.: People\n  2026: process\n  yes: neither\n',
    );
    assert.deepEqual(
      [...loose.corrections.lines],
      [
        ['ana asked about mentoring again', 'people'],
        ['2026', 'process'],
        ['yes', 'neither'],
      ],
    );
  });

  it('tells of entries it cannot use and uses the rest', () => {
    const { corrections, findings } = readCorrections(
      'lines:\n  "a b": peeple\n  "c d": people\n  "C D": process\n',
    );
    assert.deepEqual([...corrections.lines], [['c d', 'process']]);
    assert.deepEqual(
      findings.map(({ code, data }) => [code, data['why'], data['key']]),
      [
        ['correctionInvalid', 'label', 'a b'],
        ['correctionInvalid', 'twice', 'c d'],
      ],
    );
  });

  it('in the middle of a merge holds both sides', () => {
    const yaml = 'lines:\n<<<<<<< HEAD\n  "a b": people\n=======\n  "c d": process\n>>>>>>> theirs\n';
    const { corrections, findings } = readCorrections(yaml);
    assert.deepEqual([...corrections.lines.keys()], ['a b', 'c d']);
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['conflictMarkers'],
    );
    assert.deepEqual(correctionEdit(yaml, 'x y', 'people'), { refused: 'conflictMarkers' });
  });

  it('broken is a finding, and not written to', () => {
    const yaml = 'lines: {"a b": people\nwords: ]';
    assert.ok(readCorrections(yaml).findings.some(({ code }) => code === 'correctionsBroken'));
    assert.deepEqual(correctionEdit(yaml, 'x y', 'people'), { refused: 'broken' });
  });

  it('is read without throwing, whatever it holds', () => {
    const pieces = fc.constantFrom(
      'lines:',
      '\n',
      '  ',
      'people',
      '"a"',
      ': ',
      '{',
      '[',
      '&a',
      '*a',
      '<<: ',
      '- ',
      '? ',
      '|',
      '%',
      '!!',
      '\t',
      '#',
      '---',
      '\r',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
    );
    fc.assert(fc.property(text, (yaml) => void readCorrections(yaml)));
    readCorrections('['.repeat(20_000));
  });
});

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

describe('the key of a line', () => {
  const same = [
    'Ana asked about mentoring again',
    '- [ ] ana  asked about Mentoring again.',
    '* [x] **Ana** asked about mentoring again ✅ 2026-11-22',
    '> 3. Ana asked about mentoring again due: 2026-12-01',
  ];
  it('survives marks, moves, dates, ticks and emphasis', () => {
    assert.deepEqual([...new Set(same.map(lineKey))], ['ana asked about mentoring again']);
  });
  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (line) =>
        assert.equal(lineKey(lineKey(line)), lineKey(line)),
      ),
    );
  });
});

describe('plain text', () => {
  const table: readonly (readonly [string, string, boolean])[] = [
    ['- [ ] Ben to close it', 'Ben to close it', true],
    ['  * [x] done', 'done', true],
    ['12. third', 'third', false],
    ['> - quoted', 'quoted', false],
    ['2026 was good', '2026 was good', false],
    ['[link](x) first', '[link](x) first', false],
    ['-5 degrees', '-5 degrees', false],
    ['', '', false],
  ];
  for (const [line, text, task] of table) {
    it(`of «${line}» is «${text}»`, () => assert.deepEqual(plainText(line), { text, task }));
  }
});

describe('what was taught', () => {
  it('decides the very line, with score 1', () => {
    const labeller = makeLabeller(linesTaught({ 'sprint went well': 'people' }));
    assert.deepEqual(labeller('- Sprint went well!'), {
      label: 'people',
      score: 1,
      because: [{ kind: 'correction', line: 'sprint went well' }],
    });
  });

  it('leans a similar line the same way, and says after which', () => {
    const line = 'The gizmo ceremony with Zed went nicely';
    assert.equal(label(line).label, 'neither');
    const {
      label: given,
      score,
      because,
    } = makeLabeller(linesTaught({ 'gizmo ceremony with ana went nicely': 'people' }))(line);
    assert.equal(given, 'people');
    assert.ok(score < 1);
    assert.deepEqual(because[0], { kind: 'correction', line: 'gizmo ceremony with ana went nicely' });
  });

  it('leaves other lines alone', () => {
    const labeller = makeLabeller(linesTaught({ 'gizmo ceremony with ana went nicely': 'people' }));
    for (const line of ['Deploy failed', 'Ana is tired', 'Room 4'])
      assert.deepEqual(labeller(line), label(line));
  });

  it('counts for a word that several corrected lines share', () => {
    const labeller = makeLabeller(
      linesTaught({ 'gizmo on monday': 'process', 'ask about the gizmo': 'process' }),
    );
    assert.deepEqual(labeller('another gizmo for us').because, [{ kind: 'words', words: 'gizmo' }]);
    assert.equal(labeller('another gizmo for us').label, 'process');
  });

  it('counts as strong evidence for a word or phrase, even against a known one', () => {
    const words = new Map<string, Label>([
      ['gizmo', 'people'],
      ['sprint', 'neither'],
      ['happy hour', 'neither'],
    ]);
    const labeller = makeLabeller({ ...noCorrections, words });
    assert.equal(labeller('Gizmos again').label, 'people');
    assert.equal(labeller('the sprint').label, 'neither');
    assert.equal(labeller('Happy hour with Ana').label, 'neither');
    assert.equal(labeller('Ana is happy').label, 'people');
  });
});
