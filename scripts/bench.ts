/**
 * `npm run bench [-- --quick]`: what notes folders of 1,000, 10,000 and 50,000 notes (quick: the first two) cost. Every figure is the
 * median of several runs, each in a fresh process, taken in turns so that a slow moment of the machine hits all; bars are
 * ratios within one run (docs/performance.md). Beside it the headings of vscode-markdown-languageservice. What is measured is bundled, as the
 * extension is. `--runs=N` sets how many runs, `--notes=N,N` how many notes; with `--processor` time is the processor's and not the
 * clock's, for a machine that has much else to do: of work that waits for nothing it is the same on a machine that has not.
 * `npm run bench -- host` is about a real VS Code instead (bench/host.ts).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { barsOf, exponentOf, type Figures, type Measured } from './bench/bars.ts';
import { writeVault } from './bench/vault.ts';

if (process.argv[2] === 'host') {
  await import('./bench/host.ts');
  process.exit();
}

const quick = process.argv.includes('--quick');
const processor = process.argv.includes('--processor');
const asked = (name: string): string | undefined =>
  process.argv.flatMap((each) => (each.startsWith(`--${name}=`) ? each.slice(name.length + 3) : []))[0];
const counts = asked('notes')?.split(',').map(Number) ?? (quick ? [1000, 10_000] : [1000, 10_000, 50_000]);
const runs = Number(asked('runs') ?? (quick ? 3 : 5));
const measures = ['read', 'index', 'peer', 'parse', 'warm', 'change', 'heap'] as const;

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, medians of ${runs}, ${processor ? 'processor time' : 'time'}, load ${loadavg()[0]?.toFixed(1)}\n`,
);
// Within the checkout, where the peer is found.
const bundled = mkdtempSync(join(import.meta.dirname, '../node_modules/.bench-'));
try {
  await bundle();
  const results = counts.map((count) => ({ count, measured: measureAll(count) }));
  for (const { count, measured } of results) print(count, measured);
  const exponent = exponentOf(results);
  console.log(
    `growth of the first index from ${counts[0]} to ${counts.at(-1)} notes: n^${exponent.toFixed(2)}\n`,
  );
  const at = results.find(({ count }) => count === 10_000);
  for (const { what, value, bar, holds } of at ? barsOf(at.measured, exponent) : []) {
    console.log(`${holds ? 'pass' : 'MISS'}  ${what.padEnd(62)}${value.padStart(10)}   ${bar}`);
  }
} finally {
  rmSync(bundled, { recursive: true, force: true });
}

async function bundle(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'bench/measure.ts')],
    outfile: join(bundled, 'measure.mjs'),
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error' },
    external: [
      'vscode-markdown-languageservice',
      'markdown-it',
      'vscode-uri',
      'vscode-languageserver-textdocument',
    ],
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
}

function measureAll(count: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'one-on-one-bench-'));
  try {
    const [vault, kept] = [join(folder, 'notes'), join(folder, 'kept')];
    mkdirSync(vault);
    writeVault(vault, count);
    const taken: Record<string, Figures[]> = {};
    runOne('read', vault, kept);
    const { ms = 0 } = runOne('keep', vault, kept);
    for (let run = 0; run < runs; run++) {
      for (const measure of measures) (taken[measure] ??= []).push(runOne(measure, vault, kept));
    }
    return {
      ...(Object.fromEntries(
        measures.map((measure) => [measure, medians(taken[measure] ?? [])]),
      ) as Measured),
      keep: { ms },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The figures of one measure in a process of its own. */
function runOne(measure: string, folder: string, kept: string): Figures {
  const options = ['--expose-gc', '--max-old-space-size=4096', join(bundled, 'measure.mjs')];
  const answer = execFileSync(process.execPath, [...options, measure, folder, kept], {
    stdio: 'pipe',
    env: { ...process.env, BENCH_CLOCK: processor ? 'processor' : 'wall' },
  });
  return JSON.parse(answer.toString()) as Figures;
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

function print(count: number, { read, index, peer, parse, warm, keep, change, heap }: Measured): void {
  const ratio = (a = NaN, b = NaN): string => `${(a / b).toFixed(2)} ×`;
  const ms = (value = NaN): string => `${value.toFixed(1)} ms`;
  console.log(`${count} notes`);
  const rows: readonly (readonly [string, string, string?])[] = [
    ['reading the bytes', ms(read['ms'])],
    ['first index', ms(index['ms']), `${ratio(index['ms'], read['ms'])} reading`],
    ['the peer’s headings', ms(peer['ms']), `${ratio(peer['ms'], index['ms'])} our first index`],
    ['stat and parsing', ms(parse['ms']), `${((parse['bytes'] ?? NaN) / 1e6).toFixed(2)} MB of JSON`],
    [
      'warm start',
      ms(warm['ms']),
      `${ratio(warm['ms'], parse['ms'])} that: index ${ms(warm['load'])}, files ${ms(warm['read'])}, figures ${ms(warm['facts'])}`,
    ],
    ['writing the index', ms(keep['ms'])],
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
