import assert from 'node:assert/strict';
import { stat, utimes } from 'node:fs/promises';
import * as vscode from 'vscode';
import { lentForMs, lentTime } from '../../src/editor/lentTime.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { fastRead } from '../../src/editor/node/fastRead.ts';
import { Session } from '../../src/editor/session.ts';
import { endOldLoans } from '../../src/editor/sweep.ts';
import { noteFile, readNote, startAfresh, writeNote } from './support/notes.ts';

describe('a start after a window died amid a save that had lent its file an old time', () => {
  const path = 'mia-wolf/2026-11-15.md';
  const log = vscode.window.createOutputChannel('test', { log: true });
  let session: Session;

  beforeEach(async () => {
    await startAfresh();
    await writeNote(path, '- was said\n');
    await utimes(noteFile(path), new Date(lentTime), new Date(lentTime));
    session = new Session(log, { disk, fastRead });
    await session.reload();
  });
  afterEach(async () => {
    session.dispose();
    await startAfresh();
  });

  it('gives it the present one once no window can be saving any more', async () => {
    const start = Date.now();
    await endOldLoans(session, fastRead, log, lentForMs + 2500);
    assert.ok((await timeOf()) > start);
    assert.equal(await readNote(path), '- was said\n');
  });

  it('leaves it where it was lent a moment ago', async () => {
    await endOldLoans(session, fastRead, log, 0);
    assert.equal(await timeOf(), lentTime);
  });

  async function timeOf(): Promise<number> {
    return (await stat(noteFile(path))).mtimeMs;
  }
});
