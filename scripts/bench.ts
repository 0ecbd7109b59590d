/**
 * `npm run bench [-- --quick]`: what notes folders of 1,000, 10,000 and 50,000 notes (quick: the first two) cost. Every figure is the
 * median of several runs, each in a fresh process, taken in turns so that a slow moment of the machine hits all; bars are
 * ratios within one run (docs/performance.md). Beside it the headings of vscode-markdown-languageservice.
 * `npm run bench -- host` is about a real VS Code instead (bench/host.ts).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeVault } from './bench/vault.ts';

if (process.argv[2] === 'host') {
  await import('./bench/host.ts');
  process.exit();
}

const quick = process.argv.includes('--quick');
const counts = quick ? [1000, 10_000] : [1000, 10_000, 50_000];
const runs = quick ? 3 : 5;
const measures = ['read', 'stat', 'index', 'peer', 'change', 'heap'] as const;

type Figures = Readonly<Record<string, number>>;
type Measured = Readonly<Record<(typeof measures)[number], Figures>>;

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, medians of ${runs}\n`,
);
const results = counts.map((count) => ({ count, measured: measureAll(count) }));
for (const { count, measured } of results) print(count, measured);
for (const [at, { count, measured }] of results.entries()) {
  const first = results[0];
  if (at === 0 || !first) continue;
  const exponent =
    Math.log((measured.index['ms'] ?? 0) / (first.measured.index['ms'] ?? 1)) / Math.log(count / first.count);
  console.log(`growth of the first index from ${first.count} to ${count} notes: n^${exponent.toFixed(2)}`);
}

function measureAll(count: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'one-on-one-bench-'));
  try {
    writeVault(folder, count);
    const taken: Record<string, Figures[]> = {};
    for (let run = 0; run < runs; run++) {
      for (const measure of measures) (taken[measure] ??= []).push(runOne(measure, folder));
    }
    return Object.fromEntries(
      measures.map((measure) => [measure, medians(taken[measure] ?? [])]),
    ) as Measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures of one measure in a process of its own; none where the peer is not installed. */
function runOne(measure: string, folder: string): Figures {
  const script = join(import.meta.dirname, 'bench', 'measure.ts');
  const options = ['--disable-warning=ExperimentalWarning', '--expose-gc', '--max-old-space-size=4096'];
  try {
    const answer = execFileSync(process.execPath, [...options, script, measure, folder], { stdio: 'pipe' });
    return JSON.parse(answer.toString()) as Figures;
  } catch (error) {
    if (measure === 'peer' && String(error).includes('ERR_MODULE_NOT_FOUND')) return {};
    throw error;
  }
}

function medians(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const sorted = all.map((each) => each[name] ?? 0).sort((a, b) => a - b);
      return [name, sorted[Math.floor(sorted.length / 2)] ?? 0];
    }),
  );
}

function print(count: number, { read, stat, index, peer, change, heap }: Measured): void {
  const ratio = (a: number | undefined, b: number | undefined): string =>
    a === undefined || b === undefined ? 'not measured' : `${(a / b).toFixed(2)} ×`;
  const ms = (value: number | undefined): string => (value === undefined ? '–' : `${value.toFixed(1)} ms`);
  console.log(`${count} notes`);
  const rows: readonly (readonly [string, string, string?])[] = [
    ['reading the bytes', ms(read['ms'])],
    ['stat of all files', ms(stat['ms'])],
    ['first index', ms(index['ms']), `${ratio(index['ms'], read['ms'])} reading`],
    ['the peer’s headings', ms(peer['ms']), `${ratio(peer['ms'], index['ms'])} our first index`],
    ['one note changed → team', ms(change['team']), `95th of 100: ${ms(change['team95'])}`],
    ['one note changed → page', ms(change['person']), `95th of 100: ${ms(change['person95'])}`],
    ['one note changed → reflect', ms(change['reflect']), `95th of 100: ${ms(change['reflect95'])}`],
    ['first page', ms(change['firstPerson'])],
    ['first reflect', ms(change['firstReflect'])],
    ['heap added', `${heap['heap']?.toFixed(1)} MB`, `beside it ${heap['beside']?.toFixed(1)} MB`],
  ];
  for (const [what, value, more] of rows)
    console.log(`  ${what.padEnd(28)}${value.padStart(12)}   ${more ?? ''}`);
  console.log('');
}
