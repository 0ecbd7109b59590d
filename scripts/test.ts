/**
 * `npm test`: every suite, or those named: `npm test -- unit faults package host web browser`. A failing suite does not keep the next
 * from running. Ends with one line of totals over all of them.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { atExit } from '../test/support/atExit.ts';
import { root } from '../test/support/paths.ts';
import { temporaryFolder } from '../test/support/temporary.ts';
import { readTotals, totalsVariable, type Totals } from '../test/support/totals.ts';

interface Suite {
  readonly name: string;
  /** What has to be done first; when it fails, the suite can't start. */
  readonly needs: readonly (keyof typeof steps)[];
  /** Arguments for Node.js. */
  readonly args: readonly string[];
}

const steps = { build: ['scripts/build.ts'], package: ['scripts/package.ts'] };

const suites: readonly Suite[] = [
  { name: 'unit', needs: [], args: mocha('test/{core,editor,panel,scripts}/**/*.test.ts') },
  { name: 'faults', needs: [], args: [...mocha('test/faults/**/*.test.ts'), '--timeout', '120000'] },
  { name: 'package', needs: ['package'], args: mocha('test/package/**/*.test.ts') },
  { name: 'host', needs: ['build'], args: ['test/host/run.ts'] },
  { name: 'web', needs: ['build'], args: ['test/web/run.ts'] },
  {
    name: 'browser',
    needs: ['package'],
    args: [
      ...mocha('test/browser/**/*.test.ts'),
      ...['--require', 'test/support/browserHooks.ts', '--timeout', '120000'],
    ],
  },
];

// The same day in every process, and the same on every machine.
process.env['TZ'] ??= 'UTC';
process.chdir(root);

const scratch = temporaryFolder('totals');
const done = new Map<keyof typeof steps, Promise<boolean>>();
const names = process.argv.slice(2);
const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no suite ${unknown.join(', ')}: only ${suites.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

let [passed, failed, skipped] = [0, 0, 0];
const failures: string[] = [];
for (const suite of suites) {
  if (names.length > 0 && !names.includes(suite.name)) continue;
  const totals = await runSuite(suite);
  passed += totals.passed;
  failed += totals.failed;
  skipped += totals.skipped;
  failures.push(...totals.failures.map((failure) => `${suite.name}: ${failure}`));
}
scratch.remove();
if (failed > 0) process.exitCode = 1;
// Said again, as it went by a long way up.
for (const failure of failures) console.error(`\n✘ ${failure}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

async function runSuite({ name, needs, args }: Suite): Promise<Totals> {
  console.log(`\n── ${name} tests`);
  for (const need of needs) {
    if (!(await once(need))) return failedToRun(`The ${name} tests could not start: "${need}" failed.`);
  }
  const start = Date.now();
  const file = resolve(scratch.path, `${name}.json`);
  const code = await node(args, { [totalsVariable]: file });
  const totals = readTotals(file);
  console.log(`${name} tests: ${Math.round((Date.now() - start) / 1000)} s`);
  if (totals === undefined)
    return failedToRun(`The ${name} tests did not come to their end (exit code ${code}).`);
  if (totals.passed + totals.failed === 0) return failedToRun(`The ${name} tests ran no test.`);
  if (code === 0 || totals.failed > 0) return totals;
  const { failed, failures } = failedToRun(
    `The ${name} tests all passed, yet ended with exit code ${code}; what they printed says why.`,
  );
  return { ...totals, failed, failures };
}

function failedToRun(reason: string): Totals {
  return { passed: 0, failed: 1, skipped: 0, failures: [reason] };
}

/** Does a step the first time it is needed; resolves to whether it worked. */
function once(name: keyof typeof steps): Promise<boolean> {
  const started = done.get(name) ?? node(steps[name]).then((code) => code === 0);
  done.set(name, started);
  return started;
}

/** Runs Node.js with its output on ours; resolves to its exit code. */
function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const forget = atExit(() => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}

/** Mocha on the files of some globs; a glob without files is no matter, as long as one has some. */
function mocha(...globs: string[]): string[] {
  const files = globs.filter((glob) => globSync(glob, { cwd: root }).length > 0);
  return ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/support/totals.ts', ...files];
}
