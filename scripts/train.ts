/**
 * `npm run train`: learns src/core/balance/model/weights.json from the written lines in data/balance. Its chance is seeded: the same
 * lines give the same weights. Lines of the test voices and themes are never read. First it trains models on all voices but some,
 * and says how well they do on those; `--trial` stops there, `--quick` leaves it out and keeps the figures of the last time.
 */
import { labels } from '../src/core/balance/labeller.ts';
import trained from '../src/core/balance/model/weights.json' with { type: 'json' };
import { exampleOf } from './train/examples.ts';
import { splitOf, writtenLines } from './train/lines.ts';
import { bits, logitsOf, shape, trainParts } from './train/parts.ts';
import { f1, macroF1, sidedAccuracy, type Answer } from './train/scores.ts';
import { temperatureFor } from './train/temperature.ts';
import { vocabularyOf } from './train/vocabulary.ts';
import { writeWeights } from './train/write.ts';

const folds = 5;

const lines = writtenLines().filter((line) => splitOf(line) !== 'test');
const vocabulary = await vocabularyOf(lines);
const examples = lines.map((line) => exampleOf(line, bits, vocabulary));

const { score, temperature } = process.argv.includes('--quick')
  ? { score: trained.heldOutVoices.macroF1, temperature: trained.temperature }
  : tryOnHeldOutVoices();
if (!process.argv.includes('--trial')) {
  const { features, network } = trainParts(lines, examples, vocabulary);
  writeWeights({ lines, score, temperature, bits, features, vocabulary, dimensions: shape.dimensions, network });
}

/** What models say of voices that they were not shown: a fifth of the voices at a time. */
function tryOnHeldOutVoices(): { readonly score: number; readonly temperature: number } {
  const voices = [...new Set(lines.map(({ voice }) => voice))];
  const all = lines.map((line, index) => ({ line, example: examples[index]!, fold: voices.indexOf(line.voice) % folds }));
  const found: { readonly logits: readonly number[]; readonly right: number; readonly answer: Answer }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const shown = all.filter((each) => each.fold !== fold);
    const parts = trainParts(
      shown.map(({ line }) => line),
      shown.map(({ example }) => example),
      vocabulary,
    );
    for (const { line, example } of all.filter((each) => each.fold === fold)) {
      const logits = logitsOf(example, parts);
      const said = labels[logits.indexOf(Math.max(...logits))] ?? 'neither';
      found.push({ logits, right: example.class, answer: [line.label, said] });
    }
    console.log(`${fold + 1} of ${folds}: macro-F1 ${macroF1(found.map(({ answer }) => answer)).toFixed(4)} so far`);
  }
  const answers = found.map(({ answer }) => answer);
  console.log(
    `${answers.length} lines by models that never saw their voice: macro-F1 ${macroF1(answers).toFixed(4)}`,
    `(${labels.map((label) => `${label} ${f1(answers, label).toFixed(3)}`).join(', ')}),`,
    `people against process ${sidedAccuracy(answers).toFixed(3)}`,
  );
  return {
    score: macroF1(answers),
    temperature: temperatureFor(
      found.map(({ logits }) => logits),
      found.map(({ right }) => right),
    ),
  };
}
