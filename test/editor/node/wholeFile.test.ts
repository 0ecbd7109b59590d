import assert from 'node:assert/strict';
import { chmod, link, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as promises from 'node:fs/promises';
import { keepCopies, sweep } from '../../../src/editor/node/copies.ts';
import { putWhole } from '../../../src/editor/node/wholeFile.ts';
import type { FileSystem } from '../../../src/editor/node/fileSystem.ts';
import { lockOf, tagOf } from '../../../src/editor/node/ourFiles.ts';
import { faultyFileSystem, shortWriting } from '../../support/faultyFileSystem.ts';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary.ts';

const old = Buffer.from('# Ana\n\n- [ ] first\n');
const now = Buffer.from(`# Ana\n\n- [x] first\n${'- something was said\n'.repeat(400)}`);
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT', 'EPERM'];

/** A process of this machine that ended: its number is above all that Linux, macOS and Windows give. */
const gone = 4_194_305;

describe('a whole file', () => {
  let folder: TemporaryFolder;
  let path: string;

  beforeEach(async () => {
    folder = temporaryFolder('whole');
    path = join(folder.path, 'note.md');
    await writeFile(path, old);
  });
  afterEach(() => folder.remove());

  it('takes the place of the old one, with its permissions, and leaves nothing beside it', async () => {
    await chmod(path, 0o640);
    assert.equal(await putWhole({ path, bytes: now, expected: old }, promises), 'done');
    assert.deepEqual(await readFile(path), now);
    assert.equal((await stat(path)).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(folder.path), ['note.md']);
  });

  it('is on the disk before it gets its name, and the name before it counts as written', async () => {
    const { fs, calls } = faultyFileSystem();
    assert.equal(await putWhole({ path, bytes: now, expected: old }, fs), 'done');
    const order = calls.filter((call) => ['write', 'sync', 'readFile', 'rename'].includes(call));
    assert.deepEqual(order, ['write', 'sync', 'readFile', 'rename', 'sync']);
  });

  it('takes the place of nothing else: not of the same number of other letters, not of a file that came meanwhile', async () => {
    const other = Buffer.from(old.toString().replace('first', 'tenth'));
    await writeFile(path, other);
    assert.equal(await putWhole({ path, bytes: now, expected: old }, promises), 'movedOn');
    assert.equal(await putWhole({ path, bytes: now, expected: undefined }, promises), 'movedOn');
    assert.deepEqual(await readFile(path), other);
    await promises.unlink(path);
    assert.equal(await putWhole({ path, bytes: now, expected: old }, promises), 'movedOn');
    assert.deepEqual(await readdir(folder.path), []);
  });

  it('passes no link', async () => {
    const linked = join(folder.path, 'linked.md');
    await symlink(path, linked);
    assert.equal(await putWhole({ path: linked, bytes: now, expected: old }, promises), 'movedOn');
    assert.deepEqual(await readFile(path), old);
  });

  it('is made with the folders on the way, where nothing is', async () => {
    const fresh = join(folder.path, 'ana', 'deep', 'note.md');
    assert.equal(await putWhole({ path: fresh, bytes: now, expected: undefined }, promises), 'done');
    assert.deepEqual(await readFile(fresh), now);
    assert.deepEqual(await readdir(join(folder.path, 'ana', 'deep')), ['note.md']);
  });

  it('is made where the file system has no links', async () => {
    const none = (): Promise<void> => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTSUP' }));
    const fresh = join(folder.path, 'new.md');
    const fs: FileSystem = { ...promises, link: none };
    assert.equal(await putWhole({ path: fresh, bytes: now, expected: undefined }, fs), 'done');
    assert.equal(await putWhole({ path: fresh, bytes: old, expected: undefined }, fs), 'movedOn');
    assert.deepEqual(await readFile(fresh), now);
  });

  it('comes together from short writes', async () => {
    assert.equal(await putWhole({ path, bytes: now, expected: old }, shortWriting()), 'done');
    assert.deepEqual(await readFile(path), now);
  });

  describe('with a fault in each call in turn', () => {
    for (const code of codes) {
      for (const stays of [false, true]) {
        it(`is old or new, and says which: ${code}${stays ? ', and it stays' : ''}`, async () => {
          await inEachCall(code, stays, { expected: old, path });
        });
        it(`is made or not, and says which: ${code}${stays ? ', and it stays' : ''}`, async () => {
          await promises.unlink(path);
          await inEachCall(code, stays, { expected: undefined, path: join(folder.path, 'ana', 'note.md') });
        });
      }
    }

    async function inEachCall(
      code: string,
      stays: boolean,
      { expected, path: at }: { readonly expected: Buffer | undefined; readonly path: string },
    ): Promise<void> {
      for (let number = 1; ; number++) {
        const { fs, calls } = faultyFileSystem({ at: number, code, stays });
        const put = await putWhole({ path: at, bytes: now, expected }, fs);
        const what = `${code} in ${calls[number - 1]} (${number})`;
        const held = await readFile(at).catch(() => undefined);
        const isNew = put === 'done' || put === 'partly';
        assert.deepEqual(held, isNew ? now : expected, what);
        if (put === 'partly') assert.ok(stays, what);
        const left = (await readdir(folder.path, { recursive: true })).filter((name) =>
          /\.one-on-one-/.test(name),
        );
        // What cannot be taken away stays until the next start.
        if (!stays && calls[number - 1] !== 'unlink') assert.deepEqual(left, [], what);
        for (const name of left) await promises.unlink(join(folder.path, name));
        if (isNew && expected) await writeFile(at, expected);
        else if (isNew) await promises.rm(join(folder.path, 'ana'), { recursive: true });
        if (number > calls.length) return assert.equal(put, 'done');
      }
    }
  });

  it('that was refused says why', async () => {
    const reasons: string[] = [];
    for (const code of [...codes, 'EMFILE']) {
      const put = await putWhole(
        { path, bytes: now, expected: old },
        faultyFileSystem({ at: 1, code, stays: true }).fs,
      );
      assert.ok(typeof put === 'object');
      reasons.push(`${put.code} ${put.failed}`);
    }
    assert.deepEqual(reasons, [
      'ENOSPC full',
      'EIO device',
      'EACCES notAllowed',
      'EROFS readOnly',
      'EDQUOT full',
      'EPERM notAllowed',
      'EMFILE other',
    ]);
  });

  describe('that another window is writing', () => {
    it('is waited for', async () => {
      await writeFile(lockOf(path), `${otherHost}-1-1-1`);
      const writing = putWhole({ path, bytes: now, expected: old }, promises);
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.deepEqual(await readFile(path), old);
      await promises.unlink(lockOf(path));
      assert.equal(await writing, 'done');
    });

    it('is not waited for when that window is gone', async () => {
      await writeFile(lockOf(path), `${await thisHost()}-${gone}-1-1`);
      assert.equal(await putWhole({ path, bytes: now, expected: old }, promises), 'done');
      assert.deepEqual(await readdir(folder.path), ['note.md']);
    });
  });

  describe('and what a crash left', () => {
    it('is taken away at the next start, and nothing else is', async () => {
      const host = await thisHost();
      const tag = tagOf('note.md');
      const kept = [
        `.one-on-one-new-${tag}-${host}-${process.pid}-1`,
        `.one-on-one-new-${tag}-${otherHost}-1-1`,
      ];
      const others = ['.one-on-one-new', `.one-on-one-copy-${tag}-${host}-x-1`, '.hidden', 'one-on-one-lock'];
      const strays = [
        `.one-on-one-new-${tag}-${host}-${gone}-1`,
        `.one-on-one-copy-${tag}-${host}-${gone}-2`,
      ];
      await mkdir(join(folder.path, 'ana'));
      for (const name of [...kept, ...others, ...strays]) await writeFile(join(folder.path, name), '');
      await writeFile(join(folder.path, 'ana', `.one-on-one-lock-${tag}`), '');
      await writeFile(lockOf(path), `${host}-${gone}-1-1`);
      await link(path, join(folder.path, 'ana', `.one-on-one-new-${tag}-${host}-${gone}-7`));
      const days = join(folder.path, `.one-on-one-new-${tag}-${otherHost}-1-2`);
      await writeFile(days, '');
      await utimes(days, new Date('2026-11-01'), new Date('2026-11-01'));
      await sweep(folder.path, promises);
      assert.deepEqual((await readdir(folder.path)).sort(), [...kept, ...others, 'ana', 'note.md'].sort());
      assert.deepEqual(await readdir(join(folder.path, 'ana')), []);
      assert.deepEqual(await readFile(path), old);
    });

    for (const [what, held, becomes] of [
      ['emptied', Buffer.alloc(0), now],
      ['cut off', now.subarray(0, 700), now],
      ['written', now, now],
      ['not begun', Buffer.from('Something else.\n'), Buffer.from('Something else.\n')],
    ] as const) {
      it(`is completed from its copy at the next start: ${what}`, async () => {
        await writeFile(path, held);
        const copy = `.one-on-one-copy-${tagOf(path)}-${await thisHost()}-${gone}-1`;
        await writeFile(join(folder.path, copy), now);
        await sweep(folder.path, promises);
        assert.deepEqual(await readFile(path), becomes);
        assert.deepEqual(await readdir(folder.path), ['note.md']);
      });
    }

    it('has a copy while the editor writes, and none afterwards', async () => {
      const takeAway = await keepCopies(
        [
          { path, bytes: now },
          { path: join(folder.path, 'no/n.md'), bytes: now },
        ],
        promises,
      );
      assert.ok(typeof takeAway === 'function');
      const [copy] = (await readdir(folder.path)).filter((name) => name.startsWith('.one-on-one-copy-'));
      assert.deepEqual(await readFile(join(folder.path, copy ?? '')), now);
      await takeAway();
      assert.deepEqual(await readdir(folder.path), ['note.md']);
    });

    it('has no copy left where one could not be made', async () => {
      for (const at of [1, 2, 3]) {
        const refused = await keepCopies(
          [{ path, bytes: now }],
          faultyFileSystem({ at, code: 'ENOSPC', stays: false }).fs,
        );
        assert.deepEqual(refused, { failed: 'full', code: 'ENOSPC' });
        assert.deepEqual(await readdir(folder.path), ['note.md']);
      }
    });
  });

  const otherHost = '0123456789ab';

  /** As it stands in the names that are made here. */
  async function thisHost(): Promise<string> {
    const takeAway = await keepCopies([{ path, bytes: old }], promises);
    const name = (await readdir(folder.path)).find((each) => each.startsWith('.one-on-one-copy-')) ?? '';
    assert.ok(typeof takeAway === 'function');
    await takeAway();
    return name.split('-')[5] ?? '';
  }
});
