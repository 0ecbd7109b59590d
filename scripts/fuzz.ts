/**
 * `npm run fuzz -- [--sequences N] [--steps M] [--seed S] [--minutes T] [--replay FILE]`: sequences of what may happen to
 * notes, in a real VS Code, with a look at every line after each step. A failure leaves a file that `--replay` takes.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzVariable, type FuzzOrder } from '../test/fuzz/order.ts';
import { onlyVariable } from '../test/support/only.ts';
import { root } from '../test/support/paths.ts';

const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '20' },
    steps: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '12' },
    replay: { type: 'string' },
  },
});
const order: FuzzOrder = {
  sequences: wholeNumber('sequences'),
  steps: wholeNumber('steps'),
  seed: wholeNumber('seed'),
  minutes: wholeNumber('minutes'),
  failures: resolve(root, 'out/fuzz'),
  ...(values.replay === undefined ? {} : { replay: resolve(values.replay) }),
};
const env = { ...process.env, [fuzzVariable]: JSON.stringify(order), [onlyVariable]: 'fuzz' };
const run = (script: string): number =>
  spawnSync(process.execPath, [resolve(root, script)], { cwd: root, env, stdio: 'inherit' }).status ?? 1;
process.exitCode = run('scripts/build.ts') || run('test/host/run.ts');

function wholeNumber(name: 'sequences' | 'steps' | 'seed' | 'minutes'): number {
  const value = values[name];
  if (!/^\d+$/.test(value)) throw new Error(`--${name} is no whole number: ${value}`);
  return Number(value);
}
