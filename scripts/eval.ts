/**
 * Measures the labeller on data/balance/first.jsonl: `npm run eval` for the dev half with its worst mistakes, `npm run eval -- --test`
 * for the figures (never the lines) of the test half; `npm run eval -- --voices` on the lines in other voices, those held back by
 * split.json left out. Beside it two baselines: the commonest label, and what keyword lists looked up
 * as substrings would say.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { label } from '../src/core/balance/label.ts';
import { labels, type Label } from '../src/core/balance/labeller.ts';
import { plainText } from '../src/core/balance/plainText.ts';
import { reportKnown } from './knownLines.ts';
import { naiveLabel } from './naiveLabel.ts';
import { reasonWords } from './reasonWords.ts';

interface Row {
  readonly text: string;
  readonly label: Label;
  readonly hard?: boolean;
}

type Guess = (text: string) => Label;

const folder = new URL('../data/balance/', import.meta.url);
const part = process.argv.includes('--voices') ? 'voices' : process.argv.includes('--test') ? 'test' : 'dev';
const rows = part === 'voices' ? voices() : first(part);

const ours: Guess = (text) => label(text).label;
const majority = commonest(rows.map((row) => row.label));

console.log(`${rows.length} lines: ${part}\n`);
console.log('                     macro-F1   people   process  neither  people-vs-process  hard   easy');
report('labeller', ours);
report('substring keywords', naiveLabel);
report('commonest label', () => majority);
console.log('\nconfusion (row: right, column: given)');
console.log(['', ...labels].map((name) => name.padStart(9)).join(''));
for (const right of labels) {
  const given = labels.map(
    (said) => rows.filter((row) => row.label === right && ours(row.text) === said).length,
  );
  console.log([right, ...given].map((cell) => String(cell).padStart(9)).join(''));
}
console.log('\nscore      lines  right');
for (const from of [0, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const to = from === 0 ? 0.5 : from + 0.1;
  const within = rows.filter((row) => inRange(label(row.text).score, from, to));
  console.log(
    `${from.toFixed(1)}-${to.toFixed(1)} ${String(within.length).padStart(8)} ${percent(accuracy(within, ours))}`,
  );
}
speed();
if (part !== 'test') mistakes(20);
if (part === 'dev') reportKnown();

function first(half: 'dev' | 'test'): readonly Row[] {
  return (readLines('first.jsonl') as readonly (Row & { readonly split: string })[]).filter(
    ({ split }) => split === half,
  );
}

/** The written lines of all voices and themes but the test's, which is not to be opened before the labeller it will test is done. */
function voices(): readonly Row[] {
  const { test } = JSON.parse(readFileSync(new URL('split.json', folder), 'utf8')) as {
    readonly test: { readonly voices: readonly string[]; readonly themes: readonly string[] };
  };
  return readdirSync(new URL('voices/', folder))
    .flatMap((file) => readLines(`voices/${file}`) as readonly (Row & Record<'voice' | 'theme', string>)[])
    .filter(({ voice, theme }) => !test.voices.includes(voice) && !test.themes.includes(theme))
    .map((row) => ({ ...row, text: plainText(row.text).text }));
}

function readLines(path: string): readonly unknown[] {
  return readFileSync(new URL(path, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function report(name: string, guess: Guess): void {
  const f1s = labels.map((each) => f1(each, guess));
  const sided = rows.filter((row) => row.label !== 'neither');
  const cells = [
    (f1s.reduce((sum, each) => sum + each, 0) / f1s.length).toFixed(3).padStart(8),
    ...f1s.map((each) => each.toFixed(3).padStart(9)),
    percent(accuracy(sided, guess)).padStart(17),
    percent(
      accuracy(
        rows.filter((row) => row.hard),
        guess,
      ),
    ).padStart(9),
    percent(
      accuracy(
        rows.filter((row) => !row.hard),
        guess,
      ),
    ),
  ];
  console.log(name.padEnd(20), cells.join(' '));
}

function f1(of: Label, guess: Guess): number {
  let [hit, said, right] = [0, 0, 0];
  for (const row of rows) {
    const given = guess(row.text);
    if (given === of) said++;
    if (row.label === of) right++;
    if (given === of && row.label === of) hit++;
  }
  return said + right === 0 ? 0 : (2 * hit) / (said + right);
}

function accuracy(of: readonly Row[], guess: Guess): number {
  return of.filter((row) => guess(row.text) === row.label).length / of.length;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '     -' : `${(share * 100).toFixed(0)} %`.padStart(6);
}

function inRange(score: number, from: number, to: number): boolean {
  return score >= from && score < to;
}

function commonest(all: readonly Label[]): Label {
  const count = (of: Label): number => all.filter((each) => each === of).length;
  return labels.reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Against splitting the same lines into words: a ratio travels between machines, lines per second do not. */
function speed(): void {
  const texts = Array.from({ length: 100 }, () => rows.map((row) => row.text)).flat();
  const split = seconds(() => texts.forEach((text) => text.split(/\s+/)));
  const labelling = seconds(() => texts.forEach((text) => label(text)));
  const rate = Math.round(texts.length / labelling).toLocaleString('en');
  console.log(
    `\n${rate} lines per second, ${(labelling / split).toFixed(0)} times as long as splitting them into words`,
  );
}

/** The middle one of five runs, after one to warm up. */
function seconds(run: () => void): number {
  run();
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[2] ?? NaN;
}

function mistakes(most: number): void {
  const wrong = rows
    .map((row) => ({ row, given: label(row.text) }))
    .filter(({ row, given }) => given.label !== row.label)
    .sort((a, b) => b.given.score - a.given.score);
  console.log(`\n${wrong.length} mistakes, the surest first`);
  for (const { row, given } of wrong.slice(0, most)) {
    console.log(
      `${row.label} > ${given.label} ${given.score.toFixed(2)}  ${row.text}  [${given.because.map(reasonWords).join(', ')}]`,
    );
  }
}
