import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { diskOver, disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
import { watchNotes } from '../../src/editor/watcher.ts';
import { write, type Plan, type Written } from '../../src/editor/write.ts';
import { faultyFileSystem } from '../support/faultyFileSystem.ts';
import { everyNote } from './support/everyNote.ts';
import { hasNote, noteFile, noteUri, readNote, startAfresh, workspace, writeNote } from './support/notes.ts';

describe('a write to notes', () => {
  const path = 'mia-wolf/2026-11-15.md';
  const text = '- [ ] first\n';
  const changed: Plan = () => ({ changes: [{ path, edit: () => [{ start: 3, end: 4, newText: 'x' }] }] });
  const made: Plan = () => ({ newFiles: [{ path: 'nia/README.md', text: 'new\n' }] });
  const both: Plan = (notebook) => ({ ...changed(notebook), ...made(notebook) });
  const plans = { 'one file': changed, 'a new file': made, 'several files': both };
  const log = vscode.window.createOutputChannel('test', { log: true });

  beforeEach(async () => {
    await startAfresh();
    await writeNote(path, text);
  });
  after(startAfresh);

  describe('that the disk refuses', () => {
    for (const [code, failed] of [
      ['ENOSPC', 'full'],
      ['EIO', 'device'],
      ['EACCES', 'notAllowed'],
      ['EROFS', 'readOnly'],
    ] as const) {
      for (const [what, plan] of Object.entries(plans)) {
        it(`leaves everything as it was, and says so until it is written: ${code}, ${what}`, async () => {
          const session = await read(new Session(log, { disk: faulty(code) }));
          const before = await everyNote();
          const written = await write(session, plan);
          assert.ok(typeof written === 'object' && written.kind === 'failed');
          assert.equal(written.failed, failed);
          assert.deepEqual(await everyNote(), before);
          assert.deepEqual([...session.troubles.keys()], [written.path]);
          session.dispose();
        });
      }
    }

    it('is said no more once the file is written', async () => {
      const session = await read(new Session(log, { disk }));
      session.setTrouble(path, { failed: 'full', code: 'ENOSPC' });
      assert.equal(await write(session, changed), 'done');
      assert.deepEqual([...session.troubles.keys()], []);
      assert.equal(await readNote(path), '- [x] first\n');
      session.dispose();
    });
  });

  describe('where the notes have gone', () => {
    let session: Session;
    let watching: vscode.Disposable;

    beforeEach(async () => {
      session = await read(new Session(log, { disk }));
      watching = watchNotes(session);
    });
    afterEach(async () => {
      watching.dispose();
      session.dispose();
      await rm(join(workspace(), 'away'), { recursive: true, force: true });
      await rm(join(workspace(), '.git/index.lock'), { force: true });
    });

    it('is none, as long as the folder is away, and is made once it is back', async () => {
      await rename(noteFile(''), join(workspace(), 'away'));
      await refusedAll();
      assert.equal(existsSync(noteFile('')), false);
      await session.reload();
      await refusedAll();
      await rename(join(workspace(), 'away'), noteFile(''));
      await session.reload();
      assert.equal(await write(session, changed), 'done');
    });

    it('is none where the folder was emptied, unless that was on purpose', async () => {
      await rm(noteFile(''), { recursive: true });
      await mkdir(noteFile(''));
      await refusedAll();
      await session.reload();
      await refusedAll();
      assert.deepEqual([...(await everyNote()).keys()], []);
      await session.mayBeEmpty();
      assert.equal(await write(session, made), 'done');
      assert.ok(hasNote('nia/README.md'));
    });

    it('is made where word of what was deleted on purpose comes bit by bit', async () => {
      for (const whole of [true, false]) {
        await startAfresh();
        await session.reload();
        const names = [
          ...new Set([...session.notebook.documents.keys()].map((path) => path.split('/')[0] ?? '')),
        ];
        const [first = '', ...others] = names;
        await rm(noteFile(first), { recursive: true, force: true });
        session.touch(noteUri(first));
        const told = session.settled();
        for (const name of whole ? [''] : others) await rm(noteFile(name), { recursive: true, force: true });
        await Promise.all([told, session.mayBeEmpty((whole ? [''] : names).map(noteUri))]);
        assert.equal(session.notebook.documents.size, 0);
        assert.equal(await write(session, made), 'done', whole ? 'the folder' : 'all that is in it');
      }
    });

    it('is none where git is amid cloning', async () => {
      const index = join(workspace(), '.git/index');
      await rename(index, `${index}.aside`);
      await writeFile(`${index}.lock`, '');
      const before = await everyNote();
      try {
        await refusedAll();
        assert.deepEqual(await everyNote(), before);
      } finally {
        await rm(`${index}.lock`);
        await rename(`${index}.aside`, index);
      }
      assert.equal(await write(session, changed), 'done');
    });

    async function refusedAll(): Promise<void> {
      const written: Written[] = [];
      for (const plan of [made, both]) written.push(await write(session, plan));
      assert.equal(written[0], 'gone');
      assert.ok(written[1] === 'gone' || written[1] === 'movedOn');
    }
  });

  function faulty(code: string): ReturnType<typeof diskOver> {
    return diskOver(faultyFileSystem({ at: 1, code, stays: true }).fs);
  }

  async function read(session: Session): Promise<Session> {
    await session.reload();
    return session;
  }
});
