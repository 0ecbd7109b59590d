/**
 * `npm run train`: learns src/core/balance/model/weights.json from the written lines in data/balance. Its chance is seeded: the same
 * lines give the same weights. Nothing is learned from the development and test voices and themes, so that `npm run eval` measures
 * what is shipped. First it trains models on all voices but some,
 * and says how well they do on those; `--trial` stops there, `--quick` leaves it out: then only how sure it is stays as it was measured last.
 */
import { labels } from '../src/core/balance/labeller.ts';
import trained from '../src/core/balance/model/weights.json' with { type: 'json' };
import { bits, exampleOf, type Example } from './train/examples.ts';
import { splitOf, writtenLines } from './train/lines.ts';
import { logitsOf, trainLinear } from './train/linear.ts';
import { f1, macroF1, sidedAccuracy, type Answer } from './train/scores.ts';
import { temperatureFor } from './train/temperature.ts';
import { writeWeights, type Trained } from './train/write.ts';

const folds = 5;

/** Lines that are neither are rare, and count for as much in the score; of plain lines, most are process. */
const worth = [1.2, 1, 2.4];

const lines = writtenLines().filter((line) => splitOf(line) === 'train');
const examples = lines.map(exampleOf);

const { heldOutVoices, temperature } = process.argv.includes('--quick')
  ? { heldOutVoices: undefined, temperature: trained.temperature }
  : tryOnHeldOutVoices();
if (!process.argv.includes('--trial')) {
  writeWeights({ lines, heldOutVoices, temperature, bits, features: train(examples) });
}

function train(shown: readonly Example[], orders?: readonly number[]): Float64Array {
  return trainLinear(shown, 2 ** bits, worth, orders);
}

/**
 * What models say of voices that they were not shown: a fifth of the voices at a time. Plain lines are shown to all. Each is learned in
 * one order only: what is shipped, the mean of three, does a little better.
 */
function tryOnHeldOutVoices(): Pick<Trained, 'heldOutVoices' | 'temperature'> {
  const voices = [...new Set(lines.filter(({ plain }) => !plain).map(({ voice }) => voice))];
  const all = lines.map((line, index) => ({
    line,
    example: examples[index]!,
    fold: line.plain ? -1 : voices.indexOf(line.voice) % folds,
  }));
  const found: { readonly logits: readonly number[]; readonly right: number; readonly answer: Answer }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const shown = all.filter((each) => each.fold !== fold).map(({ example }) => example);
    const weights = train(shown, [1]);
    for (const { line, example } of all.filter((each) => each.fold === fold)) {
      const logits = logitsOf(example, weights);
      const said = labels[logits.indexOf(Math.max(...logits))] ?? 'neither';
      found.push({ logits, right: example.class, answer: [line.label, said] });
    }
    console.log(
      `${fold + 1} of ${folds}: macro-F1 ${macroF1(found.map(({ answer }) => answer)).toFixed(4)} so far`,
    );
  }
  const answers = found.map(({ answer }) => answer);
  console.log(
    `${answers.length} lines by models that never saw their voice: macro-F1 ${macroF1(answers).toFixed(4)}`,
    `(${labels.map((label) => `${label} ${f1(answers, label).toFixed(3)}`).join(', ')}),`,
    `people against process ${sidedAccuracy(answers).toFixed(3)}`,
  );
  return {
    heldOutVoices: { lines: answers.length, macroF1: Number(macroF1(answers).toFixed(4)) },
    temperature: temperatureFor(
      found.map(({ logits }) => logits),
      found.map(({ right }) => right),
    ),
  };
}
