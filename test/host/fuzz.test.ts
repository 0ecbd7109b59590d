import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as vscode from 'vscode';
import { fuzzVariable, type FuzzOrder } from '../fuzz/order.ts';
import { newTally, runSequence, shrink, type Failure } from '../fuzz/run.ts';
import { sequenceOf, type Sequence } from '../fuzz/step.ts';
import { World } from '../fuzz/world.ts';
import { startAfresh } from './support/notes.ts';

const short: FuzzOrder = { sequences: 4, steps: 30, seed: 1 };

describe('whatever happens to the notes, in whichever order', () => {
  const given = process.env[fuzzVariable];
  const order = given === undefined ? short : (JSON.parse(given) as FuzzOrder);
  let world: World;
  let log: vscode.LogOutputChannel;

  before(async () => {
    await startAfresh();
    if (given !== undefined) await vscode.commands.executeCommand('workbench.action.closeSidebar');
    world = new World();
    log = vscode.window.createOutputChannel('test', { log: true });
  });
  after(async () => {
    world.remove();
    await startAfresh();
  });

  it('no line is lost, none is written twice, and nothing is written elsewhere', async function () {
    this.timeout(0);
    const start = Date.now();
    const tally = newTally();
    const failures: string[] = [];
    let done = 0;
    for (const sequence of sequences(order)) {
      if (order.minutes !== undefined && Date.now() - start > order.minutes * 60_000) break;
      const failure = await runSequence(world, log, sequence, tally);
      done++;
      if (failure) failures.push(await report(sequence, failure));
    }
    if (given !== undefined) {
      const ends = [...tally.ended].sort().map(([what, count]) => `  ${what} ${count}`);
      const seconds = Math.round((Date.now() - start) / 1000);
      const spent = [...tally.spent].sort(([, a], [, b]) => b - a).map(([on, ms]) => `${on} ${ms}`);
      const seeds = `seeds ${order.seed} to ${order.seed + done - 1}`;
      console.log([`${done} sequences, ${seeds}, ${tally.steps} steps, ${seconds} s`, ...ends].join('\n'));
      console.log(`  ms: ${spent.join(', ')}`);
    }
    assert.deepEqual(failures, []);
  });

  /** Leaves a file that replays what went wrong, in as few steps as still do so; tells where it is. */
  async function report(sequence: Sequence, failure: Failure): Promise<string> {
    const toFailure = sequence.steps.filter(({ id }) => id <= failure.step);
    let last = failure;
    const fewest = await shrink({ ...sequence, steps: toFailure }, async (fewer) => {
      const again = await runSequence(world, log, fewer, newTally());
      if (again) last = again;
      return again !== undefined;
    });
    const folder = order.failures ?? resolve(import.meta.dirname, '../fuzz');
    mkdirSync(folder, { recursive: true });
    const file = resolve(folder, `seed-${sequence.seed}.json`);
    writeFileSync(file, JSON.stringify({ ...last, first: failure, sequence: fewest }, undefined, 2));
    console.error(`Seed ${sequence.seed}: ${last.wrong.join('; ')} (${fewest.steps.length} steps, ${file})`);
    return `${file}: ${last.wrong.join('; ')}`;
  }
});

function* sequences({ sequences, steps, seed, replay }: FuzzOrder): Generator<Sequence> {
  if (replay !== undefined) {
    yield (JSON.parse(readFileSync(replay, 'utf8')) as { sequence: Sequence }).sequence;
    return;
  }
  for (let index = 0; index < sequences; index++) yield sequenceOf(seed + index, steps);
}
