import assert from 'node:assert/strict';
import { noCorrections, readCorrections, type Corrections } from '../../../src/core/balance/corrections.ts';
import { label, makeLabeller } from '../../../src/core/balance/label.ts';
import type { Label } from '../../../src/core/balance/labeller.ts';

function linesTaught(lines: Readonly<Record<string, Label>>): Corrections {
  return { ...noCorrections, lines: new Map(Object.entries(lines)) };
}

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
    assert.notEqual(label(line).label, 'process');
    const {
      label: given,
      score,
      because,
    } = makeLabeller(linesTaught({ 'gizmo ceremony with ana went nicely': 'process' }))(line);
    assert.equal(given, 'process');
    assert.ok(score < 1);
    assert.deepEqual(because[0], { kind: 'correction', line: 'gizmo ceremony with ana went nicely' });
  });

  it('is forgotten once its entry is deleted from the file', () => {
    const kept = 'lines:\n  "zebra crossing": neither\n';
    const entry = '  "gizmo ceremony with ana went nicely": process\n';
    const [line, similar] = [
      'Gizmo ceremony with Ana went nicely',
      'The gizmo ceremony with Zed went nicely',
    ];
    const taught = makeLabeller(readCorrections(kept + entry).corrections);
    const after = makeLabeller(readCorrections(kept).corrections);
    for (const text of [line, similar]) {
      assert.equal(taught(text).label, 'process');
      assert.deepEqual(after(text), label(text));
    }
  });

  it('leaves other lines alone', () => {
    const labeller = makeLabeller(linesTaught({ 'gizmo ceremony with ana went nicely': 'people' }));
    for (const line of ['Deploy failed', 'Ana is tired', 'Room 4'])
      assert.deepEqual(labeller(line), label(line));
  });

  it('counts for a word that several corrected lines share', () => {
    const labeller = makeLabeller(
      linesTaught({
        'gizmo on monday': 'process',
        'ask about the gizmo': 'process',
        'no gizmo today': 'process',
      }),
    );
    assert.deepEqual(labeller('another gizmo for us').because[0], { kind: 'words', words: 'gizmo' });
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
