import assert from 'node:assert/strict';
import { noCorrections, readCorrections } from '../../../src/core/balance/corrections.ts';
import { makeLabeller } from '../../../src/core/balance/label.ts';
import type { Label } from '../../../src/core/balance/labeller.ts';
import { builtInTemplate } from '../../../src/core/notes/template.ts';
import { labelNote, labelWhole, makeReader } from '../../../src/core/team/labelled.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { notebookOf } from '../../support/notebook.ts';

/** What the lines of a note are labelled, in order. */
function labels(
  text: string,
  { corrections = noCorrections, template = builtInTemplate, whole = false } = {},
): readonly Label[] {
  const [person] = teamOf(notebookOf({ 'ben/2026-11-20.md': text })).people;
  const note = person?.notes[0];
  assert.ok(note);
  const reader = makeReader(makeLabeller(corrections), [template], []);
  return (whole ? labelWhole : labelNote)(note, reader).items.map(({ labelled }) => labelled.label);
}

describe('The lines of a note that are nested in others', () => {
  const nested = '- Migration plan\n  - still unsure\n- Career\n  - still unsure\n';

  it('are read in their light, line by line or all at once', () => {
    assert.deepEqual(labels(nested), ['process', 'process', 'people', 'people']);
    assert.deepEqual(labels(nested, { whole: true }), labels(nested));
  });

  it('are so under what a template asks, which is itself no content', () => {
    assert.deepEqual(labels(nested, { template: '- Migration plan\n- Career\n' }), ['process', 'people']);
  });

  it('are what they say, where they say something', () => {
    const note =
      '- Career\n  - [ ] fix OPS-311 before the release\n- PR backlog\n  - Ana is close to burning out\n';
    assert.deepEqual(labels(note), ['people', 'process', 'process', 'people']);
  });

  it('are what the user said they are, whatever they stand under', () => {
    const corrections = readCorrections('lines:\n  still unsure: neither\n').corrections;
    assert.deepEqual(labels(nested, { corrections }), ['process', 'neither', 'people', 'neither']);
  });
});
