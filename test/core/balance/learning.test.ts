import assert from 'node:assert/strict';
import { chanceFrom } from '../../../scripts/train/chance.ts';
import { noCorrections } from '../../../src/core/balance/corrections.ts';
import { label, makeLabeller } from '../../../src/core/balance/label.ts';
import type { Label, Labeller } from '../../../src/core/balance/labeller.ts';
import { lineKey } from '../../../src/core/balance/lineKey.ts';
import { heldLines } from './held.ts';

describe('corrections, on lines that nothing was learned of', () => {
  const lines = heldLines();

  it('make the next similar line right after three of them', () => {
    const wrong = lines.filter(({ text, task, label: right }) => label(text, { task }).label !== right);
    const similar = wrong.filter(({ text }) => text.split(' ').length >= 5);
    assert.ok(similar.length > 50);
    const learned = similar.filter(({ text, task, label: right }) => {
      const labeller = corrected(
        [`Mon: ${text}`, `${text} again`, `again ${text}`].map((each) => [each, right]),
      );
      return labeller(`${text} on Tuesday`, { task }).label === right;
    });
    assert.ok(learned.length / similar.length >= 0.95, `${learned.length} of ${similar.length}`);
  });

  it('do next to no harm elsewhere: under half a point after fifty honest ones', () => {
    const accuracy = (labeller: Labeller, of: typeof lines): number =>
      of.filter(({ text, task, label: right }) => labeller(text, { task }).label === right).length /
      of.length;
    for (const seed of [1, 2, 3]) {
      const chance = chanceFrom(seed);
      const drawn = new Set(Array.from({ length: 50 }, () => Math.floor(chance() * lines.length)));
      const others = lines.filter((_, index) => !drawn.has(index));
      const labeller = corrected(
        lines.filter((_, index) => drawn.has(index)).map(({ text, label: right }) => [text, right]),
      );
      assert.ok(accuracy(label, others) - accuracy(labeller, others) < 0.005);
    }
  });

  function corrected(all: readonly (readonly [string, Label])[]): Labeller {
    return makeLabeller({
      ...noCorrections,
      lines: new Map(all.map(([line, right]) => [lineKey(line), right])),
    });
  }
});
