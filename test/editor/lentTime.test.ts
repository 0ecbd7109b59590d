import assert from 'node:assert/strict';
import { mkdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { endLoans, lentForMs, lentTime } from '../../src/editor/lentTime.ts';
import { disk, diskOver } from '../../src/editor/node/disk.ts';
import { fastRead } from '../../src/editor/node/fastRead.ts';
import type { Disk, FastRead } from '../../src/editor/platform.ts';
import { faultyFileSystem } from '../support/faultyFileSystem.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';

describe('files that still have the time which a save lent them', () => {
  const text = '- was said\n';
  let folder: TemporaryFolder;

  beforeEach(() => void (folder = temporaryFolder('lent')));
  afterEach(() => folder.remove());

  it('get the present one at the next start, wherever they lie, and no other byte', async () => {
    const paths = ['ana/2026-11-30.md', 'balance.yml', 'leavers/ben/old/2025-11-30.md'];
    for (const path of paths) await put(path, lentTime);
    const start = Date.now();
    assert.equal(await startAfter(lentForMs + 60_000), false);
    for (const path of paths) {
      assert.ok((await timeOf(path)) >= start, path);
      assert.equal(await readFile(join(notes(), path), 'utf8'), text);
    }
  });

  it('keep it while the save may be under way, which is said', async () => {
    await put('ana/2026-11-30.md', lentTime);
    for (const passed of [0, lentForMs]) assert.equal(await startAfter(passed), true);
    assert.equal(await timeOf('ana/2026-11-30.md'), lentTime);
  });

  it('are no others: not those nearly as old, of git, of packages or elsewhere', async () => {
    const times = [lentTime - 1000, lentTime + 1000, Date.UTC(1999, 0, 1), Date.UTC(2026, 10, 30)];
    const aged = new Map(times.map((time, index) => [`ana/2026-11-0${index + 1}.md`, time]));
    for (const path of ['.git/index', 'node_modules/a.md', '../elsewhere.md']) aged.set(path, lentTime);
    for (const [path, time] of aged) await put(path, time);
    await symlink(join(folder.path, 'elsewhere.md'), join(notes(), 'linked.md'));
    assert.equal(await startAfter(lentForMs + 60_000), false);
    for (const [path, time] of aged) assert.equal(await timeOf(path), time, path);
  });

  it('keep it where they cannot be looked at, or where the disk refuses; the rest get theirs', async () => {
    const stamp = (file: string): ReturnType<FastRead['stamp']> => {
      if (file.endsWith('gone.md')) throw new Error('ENOENT');
      return fastRead.stamp(file);
    };
    for (const path of ['gone.md', 'refused.md', 'rest.md']) await put(path, lentTime);
    const refusing = diskOver(faultyFileSystem({ at: 1, code: 'EACCES', stays: false }).fs);
    assert.equal(await startAfter(lentForMs + 60_000, { ...fastRead, stamp }, refusing), false);
    const kept = await Promise.all(['gone.md', 'refused.md', 'rest.md'].map(timeOf));
    assert.deepEqual(
      kept.map((time) => time === lentTime),
      [true, true, false],
    );
  });

  it('are none where there is no folder', async () => {
    assert.equal(await startAfter(lentForMs + 60_000), false);
  });

  /** @param passed how long ago, in milliseconds, the save was cut off */
  function startAfter(passed: number, fast: FastRead = fastRead, on: Disk = disk): Promise<boolean> {
    return endLoans(notes(), fast, on, () => Date.now() + passed);
  }

  function notes(): string {
    return join(folder.path, 'notes');
  }

  async function put(path: string, time: number): Promise<void> {
    const file = join(notes(), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    await utimes(file, time / 1000, time / 1000);
  }

  async function timeOf(path: string): Promise<number> {
    return (await stat(join(notes(), path))).mtimeMs;
  }
});
