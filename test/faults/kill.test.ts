import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sweep } from '../../src/editor/node/copies.ts';
import { root } from '../support/paths.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { isWhole, version } from './version.ts';

const atOnce = 8;

describe('a note whose writer is killed (-9) amid saving', () => {
  it('is old or new in full each of 300 times and more, and nothing is left beside it after the next start', async () => {
    // How many of them hit a save depends on what else the machine does: they go on till three hundred do.
    const { kills, notWhole, amid, left, cutOff } = await killed('whole', 300, (found) => found.amid >= 300);
    console.log(`      ${amid} of ${kills} kills hit a save under way`);
    assert.deepEqual([cutOff, notWhole, left], [0, 0, []]);
    assert.ok(amid >= 300);
  }).timeout(300_000);

  it('is whole after the next start each of 60 times and more where the editor itself writes, in place', async () => {
    // Few kills cut the file off, and it is those that matter: they go on till one does.
    const { kills, notWhole, amid, left, cutOff } = await killed('editor', 60, (found) => found.cutOff > 0);
    console.log(`      ${amid} of ${kills} kills hit a save under way, ${cutOff} cut the file off`);
    assert.deepEqual([notWhole, left], [0, []]);
    assert.ok(cutOff > 0);
  });
});

describe('a note that two windows write', () => {
  it('has every line of both when each adds a hundred, at the same time', async () => {
    const folder = temporaryFolder('two');
    const path = join(folder.path, 'note.md');
    writeFileSync(path, '# Ana\n');
    const windows = [1, 2].map(() => start('append', folder.path, '100'));
    const codes = await Promise.all(windows.map(async (each) => ((await once(each, 'exit')) as [number])[0]));
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    assert.deepEqual(codes, [0, 0]);
    assert.equal(lines[0], '# Ana');
    const expected = windows.flatMap(({ pid }) =>
      Array.from({ length: 100 }, (_, at) => `- ${pid} said ${at + 1}`),
    );
    assert.deepEqual(lines.slice(1).sort(), expected.sort());
    assert.deepEqual(readdirSync(folder.path), ['note.md']);
    folder.remove();
  });
});

interface Found {
  kills: number;
  /** How many files were neither old nor new in full after the next start. */
  notWhole: number;
  /** How often something of ours lay beside the note when the writer was gone. */
  amid: number;
  /** How often the note was not whole before the next start. */
  cutOff: number;
  /** What of ours was still there after the next start. */
  readonly left: string[];
}

/** Kills a writer `least` times, and on till `isEnough`. */
async function killed(
  way: string,
  least: number,
  isEnough: (found: Found) => boolean = () => true,
): Promise<Found> {
  const found: Found = { kills: 0, notWhole: 0, amid: 0, cutOff: 0, left: [] };
  const work = async (): Promise<void> => {
    while (found.kills < least || !isEnough(found)) await killOnce(way, found.kills++, found);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}

async function killOnce(way: string, number: number, found: Found): Promise<void> {
  const folder = temporaryFolder('killed');
  const note = join(folder.path, 'note.md');
  writeFileSync(note, version(0));
  const writer = start(way, folder.path);
  await once(writer.stdout ?? writer, 'data');
  // Spread over the length of a few saves.
  await new Promise((passed) => setTimeout(passed, 2 + ((number * 7) % 23)));
  writer.kill('SIGKILL');
  const [code, signal] = (await once(writer, 'exit')) as [number | null, string | null];
  assert.deepEqual([code, signal], [null, 'SIGKILL']);
  if (ours(folder.path).length > 0) found.amid++;
  if (!isWhole(readFileSync(note, 'utf8'))) found.cutOff++;
  await sweep(folder.path, promises);
  found.left.push(...ours(folder.path));
  for (const name of readdirSync(folder.path)) {
    if (!isWhole(readFileSync(join(folder.path, name), 'utf8'))) found.notWhole++;
  }
  folder.remove();
}

function ours(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !/^(?:note|new-\d+)\.md$/.test(name));
}

function start(...args: readonly string[]): ChildProcess {
  const file = resolve(root, 'test/faults/writer.ts');
  return spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}
