import assert from 'node:assert/strict';
import fc from 'fast-check';
import { correctionEdit } from '../../../src/core/balance/correctionEdit.ts';
import { readCorrections } from '../../../src/core/balance/corrections.ts';

const taught = `# Ours
lines:
  # She said so herself
  "ana asked about mentoring again": people
  "zebra crossing": neither # odd
words:
  kudos: people
other: [1, 2]
`;

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
