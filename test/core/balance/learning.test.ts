import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chanceFrom } from '../../../scripts/train/chance.ts';
import { splitOf, writtenLines } from '../../../scripts/train/lines.ts';
import { noCorrections } from '../../../src/core/balance/corrections.ts';
import { label, makeLabeller } from '../../../src/core/balance/label.ts';
import type { Label, Labeller } from '../../../src/core/balance/labeller.ts';
import { lineKey } from '../../../src/core/balance/lineKey.ts';
import { heldLines } from './held.ts';

/** Three corrected lines of one kind and another that comes next: written by hand before any was tried. */
interface Kind {
  readonly label: Label;
  readonly corrected: readonly string[];
  readonly next: string;
}

describe('corrections, on lines that nothing was learned of', () => {
  const lines = heldLines();

  it('make the next line of their kind right after three of them', () => {
    const kinds = JSON.parse(readFileSync(new URL('similarLines.json', import.meta.url), 'utf8')) as Kind[];
    const wrong = kinds.filter(({ label: right, next }) => label(next).label !== right);
    assert.ok(wrong.length >= 5, `only ${wrong.length} were wrong before`);
    const learned = kinds.filter(({ label: right, corrected: three, next }) => {
      return corrected(three.map((line) => [line, right]))(next).label === right;
    });
    assert.ok(learned.length / kinds.length >= 0.9, `${learned.length} of ${kinds.length}`);
  });

  it('hold for the line itself, however little of it is changed', () => {
    const wrong = lines.filter(({ text, task, label: right }) => label(text, { task }).label !== right);
    const small: readonly ((text: string) => string)[] = [
      (text) => `${text} again`,
      (text) => `Also: ${text}`,
      (text) => `${text} (due Friday)`,
      (text) => text.replace(/ \S+$/u, ''),
      (text) => text.replace(/(\p{L}{4})\p{L}(\p{L}{2})/u, '$1$2'),
    ];
    for (const edit of small) {
      const held = wrong.filter(({ text, task, label: right }) => {
        return corrected([[text, right]])(edit(text), { task }).label === right;
      });
      assert.ok(held.length / wrong.length >= 0.9, `${String(edit)}: ${held.length} of ${wrong.length}`);
    }
  });

  it('do not carry over to what one word makes another thing', () => {
    const labeller = corrected([['promotion packet for Ana due Friday', 'process']]);
    const line = 'Promotion hopes of Ana, who is tired of waiting';
    assert.deepEqual(labeller(line), label(line));
  });

  it('do next to no harm elsewhere: under half a point after fifty honest ones', () => {
    const accuracy = (labeller: Labeller, of: typeof lines): number =>
      of.filter(({ text, task, label: right }) => labeller(text, { task }).label === right).length /
      of.length;
    const harm = Array.from({ length: 20 }, (_, seed) => {
      const chance = chanceFrom(seed + 1);
      const drawn = new Set(Array.from({ length: 50 }, () => Math.floor(chance() * lines.length)));
      const others = lines.filter((_, index) => !drawn.has(index));
      const labeller = corrected(
        lines.filter((_, index) => drawn.has(index)).map(({ text, label: right }) => [text, right]),
      );
      return accuracy(label, others) - accuracy(labeller, others);
    });
    const most = harm.toSorted((a, b) => a - b)[18] ?? 1;
    assert.ok(most < 0.005, `in one case of ten by ${most}`);
    assert.ok(harm.reduce((sum, each) => sum + each, 0) / harm.length < 0.001, 'on the whole');
  });

  it('do no harm where all of them go one way', () => {
    const right = (labeller: Labeller): number =>
      lines.filter(({ text, task, label: wanted }) => labeller(text, { task }).label === wanted).length;
    const learned = writtenLines().filter((line) => splitOf(line) === 'train' && line.voice !== undefined);
    for (const way of ['people', 'process'] as const) {
      const chance = chanceFrom(7);
      const pool = learned.filter((line) => line.label === way);
      const drawn = Array.from({ length: 300 }, () => pool[Math.floor(chance() * pool.length)]!);
      const labeller = corrected(drawn.map(({ text }) => [text, way]));
      assert.ok((right(label) - right(labeller)) / lines.length < 0.005, way);
    }
  });

  function corrected(all: readonly (readonly [string, Label])[]): Labeller {
    return makeLabeller({
      ...noCorrections,
      lines: new Map(all.map(([line, right]) => [lineKey(line), right])),
    });
  }
});
