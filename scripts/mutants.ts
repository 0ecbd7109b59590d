/**
 * `npm run mutants [-- WORD…]`: puts one bug after the other into a copy of the source and runs the tests that should notice;
 * with words, only the bugs whose name holds one of them;
 * `unit`, `host` and `browser` are those that tests of that kind should notice. Ends with 1 when fewer than four in five are caught.
 */
import { spawn } from 'node:child_process';
import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { mutants, type Mutant } from '../test/mutants/mutants.ts';
import { onlyVariable } from '../test/support/only.ts';
import { root } from '../test/support/paths.ts';
import { temporaryFolder } from '../test/support/temporary.ts';

const bar = 0.8;
const shared = ['node_modules', '.vscode-test'];
const leftOut = new Set([...shared, '.git', 'dist', 'out']);
/** Time enough for the slowest of these tests; an endless loop is caught by it. */
const patienceMs = 300_000;

type Verdict = { readonly mutant: Mutant; readonly caughtBy: string | undefined };

const words = process.argv.slice(2);
const chosen = mutants.filter(
  ({ name, by }) => words.length === 0 || words.some((word) => word in by || name.includes(word)),
);
const misfits = chosen.filter(
  ({ file, find }) => readFileSync(resolve(root, file), 'utf8').split(find).length !== 2,
);
if (misfits.length > 0 || chosen.length === 0) {
  for (const { name, file } of misfits) console.error(`“${name}” no longer fits ${file}.`);
  if (chosen.length === 0) console.error('There is no such bug.');
  process.exit(2);
}

const inUnit = chosen.filter(({ by }) => 'unit' in by);
const inEditor = chosen.filter(({ by }) => !('unit' in by));
// Unit tests two at a time; of VS Code, one.
const halves = [0, 1].map((half) => inUnit.filter((_, index) => index % 2 === half));
const verdicts = [...(await Promise.all(halves.map(tryAll))).flat(), ...(await tryAll(inEditor))];

const survivors = verdicts.filter(({ caughtBy }) => caughtBy === undefined);
for (const { mutant } of survivors) console.log(`survived: ${mutant.name} (${mutant.file})`);
const caught = verdicts.length - survivors.length;
const share = caught / verdicts.length;
console.log(`\n${caught} of ${verdicts.length} caught (${Math.round(100 * share)} %)`);
if (share < bar) process.exitCode = 1;

/** Tries bugs one after the other, in a copy of its own. */
async function tryAll(all: readonly Mutant[]): Promise<readonly Verdict[]> {
  if (all.length === 0) return [];
  const copy = temporaryFolder('mutants');
  cpSync(root, copy.path, {
    recursive: true,
    filter: (path) => !leftOut.has(relative(root, path).split(sep)[0] ?? ''),
  });
  for (const name of shared) symlinkSync(resolve(root, name), resolve(copy.path, name));
  const verdicts: Verdict[] = [];
  for (const mutant of all) {
    const file = resolve(copy.path, mutant.file);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(mutant.find, () => mutant.replace),
    );
    const caughtBy = await tested(copy.path, mutant);
    writeFileSync(file, text);
    console.log(
      `${caughtBy === undefined ? 'SURVIVED' : 'caught  '} ${mutant.name}${caughtBy ? ` — ${caughtBy}` : ''}`,
    );
    verdicts.push({ mutant, caughtBy });
  }
  copy.remove();
  return verdicts;
}

/** Which test notices; undefined when all pass. Throws when the tests did not run. */
async function tested(copy: string, { name, by }: Mutant): Promise<string | undefined> {
  const runs = runsOf(copy, by);
  const only = 'host' in by ? { [onlyVariable]: by.host.join(',') } : {};
  for (const args of runs) {
    const { code, output } = await node(copy, args, only);
    if (code === 0) continue;
    const failing = /^\s*1\) (\S[^\n]*(?:\n\s+\S[^\n]*:)?)/m.exec(
      output.slice(output.search(/\d+ failing/)),
    )?.[1];
    if (failing !== undefined) return failing.replace(/\s*\n\s+/g, ', ').replace(/:$/, '');
    throw new Error(`With “${name}” the tests did not run:\n${output.slice(-2000)}`);
  }
  return undefined;
}

function runsOf(copy: string, by: Mutant['by']): readonly (readonly string[])[] {
  if ('host' in by) return [['scripts/build.ts'], ['test/host/run.ts']];
  const globs = 'unit' in by ? by.unit : by.browser;
  const files = globs.filter((glob) => globSync(glob, { cwd: copy }).length > 0);
  const mocha = ['node_modules/mocha/bin/mocha.js', '--bail', ...files];
  return 'unit' in by
    ? [mocha]
    : [
        ['scripts/package.ts'],
        [...mocha, '--require', 'test/support/browserHooks.ts', '--timeout', '120000'],
      ];
}

function node(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    timeout: patienceMs,
  });
  let output = '';
  const collect = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }));
  });
}
