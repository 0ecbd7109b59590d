import assert from 'node:assert/strict';
import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { lentForMs, lentTime } from '../../src/editor/lentTime.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { fastRead } from '../../src/editor/node/fastRead.ts';
import { SaveGuard } from '../../src/editor/saveGuard.ts';
import { Session } from '../../src/editor/session.ts';
import { endOldLoans } from '../../src/editor/sweep.ts';
import { noteFile, readNote, startAfresh, workspace, writeNote } from './support/notes.ts';

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

  it('knows the time that a save lends', async () => {
    // A guard of its own beside the notes, where the one that runs anyway does not look.
    const uri = vscode.Uri.file(join(workspace(), 'beside'));
    const file = vscode.Uri.joinPath(uri, path);
    await mkdir(dirname(file.fsPath), { recursive: true });
    await writeFile(file.fsPath, '- first\n- between\n- last\n');
    const lent: number[] = [];
    const setTime = (at: string, time: number): Promise<boolean> => {
      lent.push(time);
      return disk.setTime(at, time);
    };
    const notes = { ...(session.folder ?? assert.fail()), uri };
    const own = new Session(log, { disk: { ...disk, setTime }, find: () => Promise.resolve(notes) });
    await own.reload();
    const guard = new SaveGuard(own, log);
    try {
      const { document } = await openAt(file);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(file, new vscode.Position(0, 7), ', typed');
      await vscode.workspace.applyEdit(edit);
      await writeFile(file.fsPath, '- first\n- between\n- last\n- and more\n');
      assert.equal(await document.save(), true);
      assert.equal(await readFile(file.fsPath, 'utf8'), '- first, typed\n- between\n- last\n- and more\n');
      assert.deepEqual(lent, [lentTime]);
    } finally {
      guard.dispose();
      own.dispose();
    }
  });

  function openAt(uri: vscode.Uri): Thenable<vscode.TextEditor> {
    return vscode.workspace.openTextDocument(uri).then((each) => vscode.window.showTextDocument(each));
  }

  async function timeOf(): Promise<number> {
    return (await stat(noteFile(path))).mtimeMs;
  }
});
