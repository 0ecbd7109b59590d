/**
 * `npm run eval`: how good the shipped labeller and its flag are on the development part of data/balance, of which nothing was
 * learned (split.json). `npm run eval -- --test` and `-- --fresh` do the same on the test parts, which are there to be opened once, and
 * show none of their lines; so does `-- --nested` on items within others (`-- --nestedChoice` shows its own), `-- --german` on German ones. Beside it stand baselines; the 20 worst mistakes come last.
 * `npm run eval -- --file F` measures on lines of your own, JSON lines of `text` and `label`, which stay where they are.
 */
import { statSync } from 'node:fs';
import { label } from '../src/core/balance/label.ts';
import { labels, type Label, type Labelled } from '../src/core/balance/labeller.ts';
import { plainText } from '../src/core/balance/plainText.ts';
import { interval } from './eval/bootstrap.ts';
import { byKeywords } from './eval/keywords.ts';
import { loadingTime } from './eval/loading.ts';
import { trainOnWords } from './eval/ngrams.ts';
import { ownLines } from './eval/ownLines.ts';
import { judgeStretch, precisionAndRecall } from './eval/stretches.ts';
import { reportKnown } from './knownLines.ts';
import { reasonWords } from './reasonWords.ts';
import { splitOf, stretches, writtenLines, type Line } from './train/lines.ts';
import { f1, macroF1, sidedAccuracy, type Answer } from './train/scores.ts';

interface Measured {
  readonly line: Line;
  readonly text: string;
  readonly labelled: Labelled;
  readonly answer: Answer;
}

const own = process.argv.includes('--file')
  ? (process.argv[process.argv.indexOf('--file') + 1] ?? '')
  : undefined;
const part =
  (['test', 'fresh', 'german', 'nested', 'nestedChoice'] as const).find((each) =>
    process.argv.includes(`--${each}`),
  ) ?? 'development';
const mayBeLookedAt = part !== 'test' && part !== 'fresh' && part !== 'nested';
const all = own === undefined ? writtenLines() : [];
const lines = own === undefined ? all.filter((line) => splitOf(line) === part) : readOwn(own);
const measured = lines.map((line): Measured => {
  const { text, task } = plainText(line.text);
  const { heading, parent } = line;
  const labelled = label(text, { task, ...(heading && { heading }), ...(parent && { parent }) });
  return { line, text, labelled, answer: [line.label, labelled.label] };
});
const answers = measured.map(({ answer }) => answer);

figures();
confusion();
if (own === undefined) {
  groups('voice', ({ voice }) => voice);
  groups('theme', ({ theme }) => theme);
}
calibration();
if (own === undefined) {
  flags();
  await speedAndSize();
}
if (part === 'development' && own === undefined) reportKnown();
if (mayBeLookedAt) worstMistakes(20);

function readOwn(path: string): readonly Line[] {
  try {
    return ownLines(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function figures(): void {
  console.log(
    `${lines.length} lines, ${own ?? part}; in brackets, what 95 % of sets drawn from them would give\n`,
  );
  console.log(
    'labeller'.padEnd(22),
    'macro-F1'.padEnd(21),
    'people  process  neither'.padEnd(26),
    'people against process'.padEnd(23),
    'hard   easy',
  );
  row('ours', answers);
  if (lines.some(({ parent }) => parent))
    row(
      'ours, without parent',
      measured.map(({ line, text }) => {
        const { task } = plainText(line.text);
        return [line.label, label(text, { task, ...(line.heading && { heading: line.heading }) }).label];
      }),
    );
  row('substring keywords', said(byKeywords));
  if (own !== undefined) return;
  const words = trainOnWords(all.filter((line) => splitOf(line) === 'train'));
  row('words and word pairs', said(words));
  const common = commonest(all.filter((line) => splitOf(line) === 'train').map((line) => line.label));
  row(
    'the commonest label',
    said(() => common),
  );
}

function said(guess: (text: string) => Label): readonly Answer[] {
  return measured.map(({ line, text }) => [line.label, guess(text)]);
}

function row(name: string, given: readonly Answer[]): void {
  const [low, high] = interval(given, macroF1);
  const [least, most] = interval(given, sidedAccuracy);
  const where = (hard: boolean): readonly Answer[] => given.filter((_, index) => lines[index]?.hard === hard);
  console.log(
    name.padEnd(22),
    `${macroF1(given).toFixed(3)} [${low.toFixed(3)}-${high.toFixed(3)}]`.padEnd(21),
    labels.map((each) => f1(given, each).toFixed(3).padEnd(7)).join('  '),
    `${percent(sidedAccuracy(given))} [${percent(least)}-${percent(most)}]`.padEnd(23),
    percent(accuracy(where(true))).padEnd(6),
    percent(accuracy(where(false))),
  );
}

function confusion(): void {
  console.log('\nconfusion (row: right, column: given)');
  console.log(['', ...labels].map((name) => name.padStart(9)).join(''));
  for (const right of labels) {
    const given = labels.map((each) => answers.filter(([is, was]) => is === right && was === each).length);
    console.log([right, ...given].map((cell) => String(cell).padStart(9)).join(''));
  }
}

function groups(what: string, of: (line: Line) => string): void {
  console.log(`\n${what.padEnd(24)}lines  macro-F1  right`);
  for (const name of [...new Set(lines.map(of))].sort()) {
    const within = measured.filter(({ line }) => of(line) === name).map(({ answer }) => answer);
    // Of a label with next to no lines, F1 says nothing.
    const enough = labels.every((each) => within.filter(([right]) => right === each).length >= 5);
    console.log(
      name.padEnd(24),
      String(within.length).padStart(4),
      (enough ? macroF1(within).toFixed(3) : '-').padStart(9),
      percent(accuracy(within)).padStart(6),
    );
  }
}

/** A reliability diagram: of what is said with a probability of 0.8, eight of ten should be right. */
function calibration(): void {
  console.log('\nscore    lines  mean score  right');
  let error = 0;
  for (const from of [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const to = from === 0 ? 0.4 : from >= 0.9 ? from + 0.05 : from + 0.1;
    const within = measured.filter(({ labelled: { score } }) => score >= from && score < to);
    if (within.length === 0) continue;
    const mean = within.reduce((sum, { labelled }) => sum + labelled.score, 0) / within.length;
    const right = accuracy(within.map(({ answer }) => answer));
    error += (Math.abs(mean - right) * within.length) / measured.length;
    const bar = '█'.repeat(Math.round(right * 20));
    console.log(
      `${from.toFixed(2)}-${to.toFixed(2)}`.padEnd(10),
      String(within.length).padStart(4),
      mean.toFixed(2).padStart(9),
      percent(right).padStart(8),
      bar,
    );
  }
  console.log(`expected calibration error ${error.toFixed(3)}`);
}

function flags(): void {
  const judged = stretches(part).map(judgeStretch);
  if (judged.length === 0) return;
  const [precision, recall] = precisionAndRecall(judged);
  const [low, high] = interval(judged, (drawn) => precisionAndRecall(drawn)[0]);
  const [least, most] = interval(judged, (drawn) => precisionAndRecall(drawn)[1]);
  console.log(
    `\nflag, ${judged.length} stretches of notes: precision ${percent(precision)} [${percent(low)}-${percent(high)}], recall ${percent(recall)} [${percent(least)}-${percent(most)}]`,
  );
  if (!mayBeLookedAt) return;
  for (const { stretch, raised, people, process, certainty } of judged) {
    if (raised === stretch.flag) continue;
    console.log(
      `  ${stretch.id} (${stretch.kind}): ${raised ? 'raised' : 'not raised'} on people ${people}, process ${process} (certainty ${certainty.toFixed(2)}); ${stretch.why}`,
    );
  }
}

/** Against splitting the same lines into words: a ratio travels between machines, lines per second do not. */
async function speedAndSize(): Promise<void> {
  const fresh = rateOf(
    writtenLines()
      .filter((line) => splitOf(line) === 'train' && !line.plain)
      .map(({ text }) => text),
  );
  const texts = Array.from({ length: 10 }, () => measured.map(({ text }) => text)).flat();
  const split = seconds(() => texts.forEach((text) => text.split(/\s+/)));
  const labelling = seconds(() => texts.forEach((text) => label(text)));
  const rate = Math.round(texts.length / labelling).toLocaleString('en');
  const size = statSync(new URL('../src/core/balance/model/weights.json', import.meta.url)).size;
  console.log(
    `\n${fresh} lines per second read for the first time, ${rate} with words met before, ${(labelling / split).toFixed(0)} times as long as splitting them into words; weights ${(size / 1e6).toFixed(1)} MB, loaded and asked for the first label in ${(await loadingTime()).toFixed(0)} ms`,
  );
}

function worstMistakes(count: number): void {
  console.log('\nthe worst mistakes');
  const wrong = measured.filter(({ answer: [right, given] }) => right !== given);
  for (const { text, labelled, line } of wrong
    .toSorted((a, b) => b.labelled.score - a.labelled.score)
    .slice(0, count)) {
    const because = labelled.because.map(reasonWords).join(', ');
    console.log(
      `  ${labelled.score.toFixed(2)} ${labelled.label}, right: ${line.label}: ${text} (${because})`,
    );
  }
}

function accuracy(of: readonly Answer[]): number {
  return of.filter(([right, given]) => right === given).length / of.length;
}

function commonest(of: readonly Label[]): Label {
  const count = (each: Label): number => of.filter((other) => other === each).length;
  return labels.reduce((best, each) => (count(each) > count(best) ? each : best));
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(share * 100).toFixed(1)} %`;
}

/** Lines per second, the first time that they are met. */
function rateOf(texts: readonly string[]): string {
  const start = performance.now();
  for (const text of texts) label(text);
  return Math.round((texts.length / (performance.now() - start)) * 1000).toLocaleString('en');
}

/** The best of five, as other work on the machine only ever adds. */
function seconds(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times) / 1000;
}
