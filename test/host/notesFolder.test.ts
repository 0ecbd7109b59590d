import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { findNotesFolder, pathWithin } from '../../src/editor/notesFolder.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
import { watchNotes } from '../../src/editor/watcher.ts';
import { isFolderInside, readSettings } from '../../src/editor/settings.ts';
import { write } from '../../src/editor/write.ts';
import { noteFile, noteUri, readNote, startAfresh, until, workspace, writeNote } from './support/notes.ts';

describe('the notes folder', () => {
  before(startAfresh);
  afterEach(() => set(undefined));
  after(startAfresh);

  it('is one-on-ones in the workspace folder', async () => {
    const folder = await findNotesFolder();
    assert.equal(folder?.uri.fsPath, join(workspace(), 'one-on-ones'));
    assert.equal(folder?.exists, true);
  });

  const outside = [
    '/etc',
    '..',
    'a/../../b',
    '\\\\server\\notes',
    'C:\\notes',
    '~/notes',
    'file:///etc',
    '',
    'one-on-ones/../../elsewhere',
    '..\\..\\elsewhere',
    '.. /elsewhere',
    '//server/notes',
    'vscode-remote://elsewhere/notes',
    '.git/hooks',
    'a/.GIT',
    'a\0b',
    7,
    ['/etc'],
    null,
  ];
  for (const value of outside) {
    it(`is never ${JSON.stringify(value)}: the default is used and the setting is reported`, async () => {
      assert.equal(isFolderInside(value), false);
      if (value === null || String(value).includes('\0')) return;
      await set(value);
      const settings = readSettings(vscode.workspace.workspaceFolders?.[0]?.uri);
      assert.equal(settings.notesFolder, 'one-on-ones');
      assert.deepEqual(
        settings.problems.map(({ setting }) => setting),
        ['oneOnOne.notesFolder'],
      );
      await writesHere();
    });
  }

  it('is not a link that leads elsewhere', async () => {
    await mkdir(join(workspace(), 'elsewhere'));
    await symlink(join(workspace(), 'elsewhere'), join(workspace(), 'linked'));
    await set('linked');
    assert.equal((await findNotesFolder())?.exists, false);
    const session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
    try {
      await session.reload();
      const written = await write(session, () => ({
        newFiles: [{ path: 'mia-wolf/2026-11-22.md', text: '- new\n' }],
      }));
      assert.deepEqual(written, { kind: 'linked', path: 'linked' });
      assert.deepEqual(await readdir(join(workspace(), 'elsewhere')), []);
    } finally {
      session.dispose();
    }
  });

  it('may be the workspace folder itself', async () => {
    await set('.');
    assert.equal((await findNotesFolder())?.uri.fsPath.replace(/\/$/, ''), workspace());
  });

  it('is read anew with the page of a folder that appears as a whole', async () => {
    const session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
    try {
      await session.reload();
      await writeNote('mia-wolf/README.md', '---\nname: Mia Wolf\n---\n');
      session.touch(noteUri('mia-wolf'), 'files');
      await session.settled();
      assert.equal(session.notebook.documents.get('mia-wolf/README.md')?.kind, 'page');
    } finally {
      session.dispose();
    }
  });

  it('is read where what it lies in comes at once, and given up where that goes', async () => {
    await set('around/notes');
    const session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
    const watching = watchNotes(session);
    try {
      await session.reload();
      assert.equal(session.folder?.exists, false);
      const around = join(workspace(), 'around');
      await mkdir(join(around, 'notes/mia-wolf'), { recursive: true });
      await writeFile(join(around, 'notes/mia-wolf/2026-11-22.md'), '- new\n');
      await until('it is read', () => session.notebook.documents.has('mia-wolf/2026-11-22.md'));
      await rm(around, { recursive: true });
      await until('it is given up', () => session.folder?.exists === false);
      assert.equal(session.notebook.documents.size, 0);
    } finally {
      watching.dispose();
      session.dispose();
    }
  });

  it('is followed where it is renamed in the editor', async () => {
    const from = vscode.Uri.joinPath(noteUri(''), '.');
    const to = vscode.Uri.file(join(workspace(), 'private/talks'));
    await rename(from, to);
    const setting = (): unknown => vscode.workspace.getConfiguration('oneOnOne').get('notesFolder');
    await until('the setting follows', () => setting() === 'private/talks');
    assert.ok(existsSync(join(to.fsPath, 'mia-wolf')));
    await vscode.commands.executeCommand('notifications.clearAll');
    await rename(to, from);
    await until('and comes back', () => setting() === 'one-on-ones');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    assert.ok(await vscode.workspace.applyEdit(edit));
  }

  it('knows what lies in it', () => {
    const folder = vscode.Uri.file('/work/notes');
    assert.equal(pathWithin(folder, vscode.Uri.file('/work/notes/ana/a.md')), 'ana/a.md');
    assert.equal(pathWithin(folder, vscode.Uri.file('/work/notes-2/a.md')), undefined);
    assert.equal(pathWithin(folder, vscode.Uri.file('/work/notes')), undefined);
    assert.equal(pathWithin(folder, vscode.Uri.parse('untitled:/work/notes/a.md')), undefined);
  });

  /** What is written goes to the default folder. */
  async function writesHere(): Promise<void> {
    const session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
    try {
      await session.reload();
      const path = 'mia-wolf/2026-11-22.md';
      await rm(noteFile(path), { force: true });
      assert.equal(await write(session, () => ({ newFiles: [{ path, text: '- new\n' }] })), 'done');
      assert.equal(await readNote(path), '- new\n');
    } finally {
      session.dispose();
    }
  }

  /** Written as a hand would: the settings editor would refuse most of these. */
  async function set(value: unknown): Promise<void> {
    const file = join(workspace(), '.vscode/settings.json');
    if (value === undefined && !existsSync(file)) return;
    await mkdir(join(workspace(), '.vscode'), { recursive: true });
    await writeFile(file, JSON.stringify(value === undefined ? {} : { 'oneOnOne.notesFolder': value }));
    const wanted = value ?? 'one-on-ones';
    const read = (): unknown => vscode.workspace.getConfiguration('oneOnOne').get('notesFolder');
    const end = Date.now() + 10_000;
    const isRead = (): boolean => JSON.stringify(read()) === JSON.stringify(wanted);
    while (!isRead() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(read(), wanted, 'the setting is in force');
  }
});
