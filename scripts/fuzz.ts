/**
 * `npm run fuzz -- [--sequences N] [--steps M] [--seed S] [--minutes T] [--at-once K] [--replay FILE]`: sequences of what may happen
 * to notes, in a real VS Code, with a look at every line after each step. K of them run beside each other, each in a VS Code of its
 * own. A failure leaves a file that `--replay` takes.
 */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzVariable, type FuzzOrder } from '../test/fuzz/order.ts';
import { bundleHostTests } from '../test/host/bundle.ts';
import { atExit } from '../test/support/atExit.ts';
import { onlyVariable } from '../test/support/only.ts';
import { root } from '../test/support/paths.ts';

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '20' },
    steps: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '12' },
    'at-once': { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});
const [all, atOnce, seed] = [wholeNumber('sequences'), wholeNumber('at-once'), wholeNumber('seed')];
const shared = {
  steps: wholeNumber('steps'),
  minutes: wholeNumber('minutes'),
  failures: resolve(root, 'out/fuzz'),
};
const orders: readonly FuzzOrder[] =
  values.replay === undefined
    ? portions(all, atOnce).map(({ from, count }) => ({ ...shared, sequences: count, seed: seed + from }))
    : [{ ...shared, sequences: 1, seed, replay: resolve(values.replay) }];

process.exitCode = await node('scripts/build.ts');
if (process.exitCode === 0) {
  await bundleHostTests();
  const codes = await Promise.all(orders.map((order) => node('test/host/run.ts', order)));
  process.exitCode = Math.max(...codes);
}

/** `all` in `parts` that are as even as can be. */
function portions(all: number, parts: number): readonly { readonly from: number; readonly count: number }[] {
  const ends = Array.from({ length: parts + 1 }, (_, part) => Math.round((all * part) / parts));
  return ends.slice(1).map((end, part) => ({ from: ends[part] ?? 0, count: end - (ends[part] ?? 0) }));
}

function node(script: string, order?: FuzzOrder): Promise<number> {
  const env = order && { [fuzzVariable]: JSON.stringify(order), [onlyVariable]: 'fuzz' };
  const child = spawn(process.execPath, [resolve(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const forget = atExit(() => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}

function wholeNumber(name: 'sequences' | 'steps' | 'seed' | 'minutes' | 'at-once'): number {
  const value = values[name];
  if (!/^\d+$/.test(value)) throw new Error(`--${name} is no whole number: ${value}`);
  return Number(value);
}
