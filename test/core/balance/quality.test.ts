import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { judgeStretch, precisionAndRecall } from '../../../scripts/eval/stretches.ts';
import { splitOf, stretches, writtenLines } from '../../../scripts/train/lines.ts';
import { macroF1, sidedAccuracy, type Answer } from '../../../scripts/train/scores.ts';
import { wordsOf } from '../../../src/core/balance/words.ts';
import { label } from '../../../src/core/balance/label.ts';
import trained from '../../../src/core/balance/model/weights.json' with { type: 'json' };
import { heldLines } from './held.ts';

// Floors under what `npm run eval` shows, so that nobody makes it worse unseen; the figures are in docs/balance.md.
describe('on lines that nothing was learned of, the labeller', () => {
  const lines = heldLines();
  const found = lines.map(({ text, task }) => label(text, { task }));
  const answers = lines.map((line, index): Answer => [line.label, found[index]?.label ?? 'neither']);

  it('keeps its macro-F1', () => assert.ok(macroF1(answers) > 0.89));

  it('tells people from process', () => assert.ok(sidedAccuracy(answers) > 0.96));

  it('is right as often as it says', () => {
    const gap = (from: number, to: number): number => {
      const within = found.flatMap((each, index) =>
        each.score >= from && each.score < to ? [{ each, right: lines[index]?.label === each.label }] : [],
      );
      const mean = within.reduce((sum, { each }) => sum + each.score, 0) / within.length;
      return Math.abs(mean - within.filter(({ right }) => right).length / within.length);
    };
    assert.ok(gap(0.95, 1) < 0.03);
    assert.ok(gap(0.6, 0.95) < 0.1);
  });

  it('names words that count: without any one of them it is less sure', () => {
    let [less, all] = [0, 0];
    for (const [index, { text, task }] of lines.entries()) {
      const { label: given, score, because } = found[index] ?? label('');
      const words = because.flatMap((reason) => (reason.kind === 'words' ? [reason.words] : []));
      for (const word of words) {
        const at = wordsOf(text).find(({ raw }) => raw === word);
        // Of a score that is as high as can be nothing is lost.
        if (!at || score >= 0.99) continue;
        const without = label(text.slice(0, at.start) + text.slice(at.end), { task });
        all++;
        if (without.label !== given || without.score < score) less++;
      }
    }
    assert.ok(all > 1000);
    assert.ok(less / all > 0.9, `${less} of ${all}`);
  });
});

describe('on whole notes, the flag', () => {
  it('goes up where it should, and hardly anywhere else', () => {
    const [precision, recall] = precisionAndRecall(stretches('development').map(judgeStretch));
    assert.ok(precision > 0.95);
    assert.ok(recall > 0.85);
  });
});

describe('the weights', () => {
  const hash = (data: unknown): string =>
    createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);

  it('are whole', () => {
    const { bits, scale, temperature, features } = trained;
    assert.equal(hash({ bits, scale, temperature, features }), trained.checksum);
  });

  it('were learned from the lines that are there', () => {
    assert.equal(hash(writtenLines().filter((line) => splitOf(line) === 'train')), trained.data);
  });
});
