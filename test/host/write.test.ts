import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { tickEdits } from '../../src/core/notes/edits/tick.ts';
import { asDay } from '../../src/core/notes/day.ts';
import type { Document } from '../../src/core/notes/document.ts';
import type { TextEdit } from '../../src/core/notes/span.ts';
import { workOut } from '../../src/editor/change.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
import { write, type Plan, type Written } from '../../src/editor/write.ts';
import { writeTogether } from '../../src/editor/writeTogether.ts';
import {
  closeEditors,
  hasNote,
  noteFile,
  noteUri,
  readNote,
  startAfresh,
  tidyOnSaving,
  until,
  workspace,
  writeNote,
} from './support/notes.ts';

describe('writing to a note', () => {
  const path = 'mia-wolf/2026-11-15.md';
  let session: Session;

  before(async () => {
    await startAfresh();
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
  });
  after(async () => {
    session.dispose();
    await startAfresh();
  });
  afterEach(closeEditors);

  const kept: readonly (readonly [string, string])[] = [
    ['Windows line endings', '- [ ] first\r\n- [ ] second\r\n'],
    ['no line ending at the end', '- [ ] first\n- [ ] second'],
    ['a byte order mark', '\uFEFF- [ ] first\n- [ ] second\n'],
    ['mixed line endings', '- [ ] first\r\n- [ ] second\n- third\r\n'],
    ['tabs, trailing spaces and emoji', '- [ ] first  \n\t- nested 🦄  \n- [ ] second\t\n'],
  ];
  for (const [what, text] of kept) {
    it(`changes the ticked box alone, with ${what}`, async () => {
      await writeNote(path, text);
      assert.equal(await tick('second'), 'done');
      assert.equal(await readNote(path), text.replace('[ ] second', '[x] second'));
    });
  }

  it('leaves typing that is not saved yet unsaved, and edits it', async () => {
    await writeNote(path, '- [ ] first\n');
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    await until('the editor has caught up', () => document.getText() === '- [ ] first\n');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed just now.\n\n'));
    assert.equal(await tick('first'), 'done');
    assert.equal(document.getText(), 'Typed just now.\n\n- [x] first\n');
    assert.equal(document.isDirty, true);
    assert.equal(await readNote(path), '- [ ] first\n');
  });

  it('can be undone', async () => {
    await writeNote(path, '- [ ] first\n');
    await tick('first');
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '- [ ] first\n');
  });

  it('never writes to a file in the middle of a merge', async () => {
    const text = '- [ ] first\n<<<<<<< HEAD\n- ours\n=======\n- theirs\n>>>>>>> other\n';
    await writeNote(path, text);
    assert.equal(await tick('first'), 'conflicted');
    assert.equal(await readNote(path), text);
  });

  it('changes the ticked box alone in the file in front, whatever extensions do on saving', async () => {
    await writeNote(path, '- [ ] first\n');
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    await until('the editor has caught up', () => document.getText() === '- [ ] first\n');
    await vscode.window.showTextDocument(document);
    const tidying = vscode.workspace.onWillSaveTextDocument((event) => {
      event.waitUntil(Promise.resolve([vscode.TextEdit.insert(new vscode.Position(0, 0), 'Tidied up.\n')]));
    });
    try {
      assert.equal(await tick('first'), 'done');
    } finally {
      tidying.dispose();
    }
    assert.equal(await readNote(path), '- [x] first\n');
  });

  it('writes nothing at all when one of several files has moved on', async () => {
    await writeNote(path, '- [ ] first\n');
    const other = 'mia-wolf/2026-11-08.md';
    await writeNote(other, '- [ ] older\n');
    const written = await write(await reloaded(), () => ({
      changes: [
        { path: other, edit: ({ text }) => [{ start: 0, end: text.length, newText: '' }] },
        { path, edit: () => undefined },
      ],
      newFiles: [{ path: 'mia-wolf/2026-11-22.md', text: 'new\n' }],
    }));
    assert.equal(written, 'movedOn');
    assert.equal(await readNote(other), '- [ ] older\n');
    assert.equal(hasNote('mia-wolf/2026-11-22.md'), false);
  });

  it('never makes a file in the place of another', async () => {
    await writeNote(path, 'mine\n');
    assert.equal(await write(await reloaded(), () => ({ newFiles: [{ path, text: 'new\n' }] })), 'movedOn');
    assert.equal(await readNote(path), 'mine\n');
  });

  it('never makes a file in the place of one that is gone from the disk and still being typed in', async () => {
    await writeNote(path, 'mine\n');
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    await until('the editor has caught up', () => document.getText() === 'mine\n');
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed just now.\n'));
    await rm(noteFile(path));
    assert.equal(await write(await reloaded(), () => ({ newFiles: [{ path, text: 'new\n' }] })), 'movedOn');
    assert.equal(document.getText(), 'Typed just now.\nmine\n');
    assert.equal(document.isDirty, true);
    assert.equal(hasNote(path), false);
  });

  it('keeps two writes at once apart', async () => {
    await writeNote(path, '- [ ] first\n- [ ] second\n');
    const ticked = await Promise.all(['first', 'second'].map((words) => tick(words)));
    assert.deepEqual(ticked, ['done', 'done']);
    assert.equal(await readNote(path), '- [x] first\n- [x] second\n');
  });

  describe('in an editor that tidies up on saving', () => {
    const untidy = '- [ ] first  \n- [ ] second\n- third\t\n\n\n- last ';
    const ticked = untidy.replace('[ ] second', '[x] second');

    beforeEach(async () => {
      await tidyOnSaving();
      await writeNote(path, untidy);
    });
    after(startAfresh);

    it('changes the ticked box alone where no editor shows the file, and can be undone', async () => {
      assert.equal(await tick('second'), 'done');
      assert.equal(await readNote(path), ticked);
      const { document } = await inFront();
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), untidy);
    });

    it('changes the ticked box alone in the file in front, and can be undone', async () => {
      const { document } = await inFront();
      assert.equal(await tick('second'), 'done');
      assert.equal(await readNote(path), ticked);
      assert.equal(document.isDirty, false);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), untidy);
    });

    it('changes the ticked box alone in a tab behind another, and leaves both where they are', async () => {
      const { document } = await inFront();
      const other = await vscode.workspace.openTextDocument({ content: 'Something else.' });
      await vscode.window.showTextDocument(other, { preview: false });
      assert.equal(await tick('second'), 'done');
      assert.equal(await readNote(path), ticked);
      assert.equal(document.getText(), ticked);
      assert.equal(vscode.window.activeTextEditor?.document, other);
    });

    it('changes several files by the ticked box alone, and leaves no tab behind', async () => {
      const older = 'mia-wolf/2026-11-08.md';
      await writeNote(older, untidy);
      const tabs = vscode.window.tabGroups.activeTabGroup.tabs.length;
      assert.equal(await tick('second', [path, older]), 'done');
      assert.equal(await readNote(path), ticked);
      assert.equal(await readNote(older), ticked);
      assert.equal(vscode.window.tabGroups.activeTabGroup.tabs.length, tabs);
    });

    async function inFront(): Promise<vscode.TextEditor> {
      const document = await vscode.workspace.openTextDocument(noteUri(path));
      const disk = await readNote(path);
      await until('the editor has caught up', () => document.getText() === disk);
      return vscode.window.showTextDocument(document, { preview: false });
    }
  });

  it('puts everything back when a file cannot be made', async () => {
    const mixed = '- [ ] first\r\n- [ ] second\n- third\r\n';
    const plain = '- [ ] second\n';
    const older = 'mia-wolf/2026-11-08.md';
    await writeNote(path, mixed);
    await writeNote(older, plain);
    const written = await write(await reloaded(), () => ({
      changes: [path, older].map((each) => ({ path: each, edit: ticking('second') })),
      newFiles: [
        { path: 'mia-wolf/2026-11-22.md', text: 'new\n' },
        { path: `${older}/in-a-file.md`, text: 'new\n' },
      ],
    }));
    assert.equal(written, 'refused');
    assert.equal(await readNote(path), mixed);
    assert.equal(await readNote(older), plain);
    assert.equal(hasNote('mia-wolf/2026-11-22.md'), false);
  });

  it('leaves nothing behind when somebody begins to type while a file cannot be made', async () => {
    await writeNote(path, '- [ ] second\n');
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    await until('the editor has caught up', () => document.getText() === '- [ ] second\n');
    const editor = await vscode.window.showTextDocument(document);
    const { folder } = await reloaded();
    assert.ok(folder);
    const change = await workOut(folder.uri, { path, edit: ticking('second') });
    assert.ok(typeof change === 'object');
    const typing = vscode.workspace.onWillCreateFiles((event) => {
      typing.dispose();
      event.waitUntil(editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed just now.\n\n')));
    });
    const [made, unmakeable] = ['mia-wolf/2026-11-22.md', `${path}/in-a-file.md`];
    const files = [made, unmakeable].map((each) => ({ path: each, text: 'new\n' }));
    assert.equal(await writeTogether(folder, [{ ...change, document }], files), 'movedOn');
    assert.equal(document.getText(), 'Typed just now.\n\n- [ ] second\n');
    assert.equal(hasNote(made), false);
  });

  it('saves over nothing that came meanwhile, be it as long, also where no guard looks after the saving', async () => {
    // Beside the notes: in their folder every save is looked after once more.
    const beside = join(workspace(), 'beside');
    const file = join(beside, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '- [ ] second\n- was said\n');
    const folder = { ...((await reloaded()).folder ?? assert.fail()), uri: vscode.Uri.file(beside) };
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
    const change = await workOut(folder.uri, { path, edit: ticking('second') });
    assert.ok(typeof change === 'object');
    const theirs = '- [ ] second\n- was sung\n';
    const listening = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) writeFileSync(file, theirs);
    });
    const written = await writeTogether(folder, [{ ...change, document }], []);
    listening.dispose();
    assert.deepEqual(written, { kind: 'unsaved', path });
    assert.equal(readFileSync(file, 'utf8'), theirs);
    assert.ok(document.isDirty);
    assert.equal(document.getText(), '- [x] second\n- was said\n');
  });

  describe('that may show ahead of its file', () => {
    const before = '- [ ] first\n';
    const after = '- [x] first\n';
    // A file of its own in each test: the editor must not have it open.
    let count = 0;
    let fresh: string;
    let listening: vscode.Disposable | undefined;

    afterEach(() => {
      listening?.dispose();
    });
    beforeEach(async () => {
      fresh = `mia-wolf/2026-08-0${++count}.md`;
      await writeNote(fresh, before);
      await reloaded();
    });

    it('is shown at once, and no longer when it failed', async () => {
      const shown: unknown[] = [];
      listening = session.onDidChange(() => {
        shown.push(known());
        rmSync(noteFile(fresh), { force: true });
      });
      await assert.rejects(write(session, plan, { ahead: true }));
      assert.deepEqual(shown, [after, undefined]);
    });

    it('is shown once it is written unless that was asked for', async () => {
      const shown: unknown[] = [];
      listening = session.onDidChange(() => {
        shown.push([known(), readFileSync(noteFile(fresh), 'utf8')]);
      });
      assert.equal(await write(session, plan), 'done');
      assert.deepEqual(shown, [[after, after]]);
    });

    it('is not shown in another folder', () => {
      assert.ok(session.folder);
      session.foresee({ ...session.folder }, [{ path: fresh, after }]);
      assert.equal(known(), before);
    });

    const known = (): string | undefined => session.notebook.documents.get(fresh)?.text;
    const plan: Plan = () => ({ changes: [{ path: fresh, edit: ticking('first') }] });
  });

  it('says which file could not be saved, and overwrites nothing', async () => {
    await writeNote(path, '- [ ] second\n');
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    await until('the editor has caught up', () => document.getText() === '- [ ] second\n');
    await vscode.window.showTextDocument(document);
    // Somebody else writes to it after it was changed here and before it is saved.
    const meddling = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) writeFileSync(noteFile(path), 'Written by somebody else.\n');
    });
    try {
      assert.deepEqual(await tick('second'), { kind: 'unsaved', path });
    } finally {
      meddling.dispose();
    }
    assert.equal(await readNote(path), 'Written by somebody else.\n');
    assert.equal(document.getText(), '- [x] second\n');
  });

  describe('where a link leads elsewhere', () => {
    let outside: string;

    beforeEach(async () => {
      await startAfresh();
      outside = await mkdtemp(join(tmpdir(), 'one-on-one-outside-'));
    });
    afterEach(async () => {
      await startAfresh();
      await rm(outside, { recursive: true, force: true });
    });

    for (const link of ['', 'reflections', 'ana-lima']) {
      it(`writes nothing and says what is linked: ${link || 'the notes folder'}`, async () => {
        await rm(noteFile(link), { recursive: true, force: true });
        await symlink(outside, noteFile(link));
        const file = { path: link === '' ? 'prompts.md' : `${link}/README.md`, text: 'new\n' };
        const written = await write(await reloaded(), () => ({ newFiles: [file] }));
        const path = ['one-on-ones', ...(link === '' ? [] : [link])].join('/');
        assert.deepEqual(written, { kind: 'linked', path });
        assert.deepEqual(await readdir(outside), []);
      });
    }

    it('does not write to a file that is one itself, be it there or not', async () => {
      const there = join(outside, 'note.md');
      await writeFile(there, '- [ ] second\n');
      await mkdir(noteFile('mia-wolf'), { recursive: true });
      await symlink(there, noteFile(path));
      assert.deepEqual(await tick('second'), { kind: 'linked', path: `one-on-ones/${path}` });
      assert.equal(await readFile(there, 'utf8'), '- [ ] second\n');

      await rm(there);
      const written = await write(await reloaded(), () => ({ newFiles: [{ path, text: 'new\n' }] }));
      assert.deepEqual(written, { kind: 'linked', path: `one-on-ones/${path}` });
      assert.deepEqual(await readdir(outside), []);
    });
  });

  async function tick(words: string, paths: readonly string[] = [path]): Promise<Written> {
    const changes = paths.map((each) => ({ path: each, edit: ticking(words) }));
    return write(await reloaded(), () => ({ changes }));
  }

  function ticking(words: string): (document: Document) => readonly TextEdit[] | undefined {
    const today = asDay('2026-11-22');
    assert.ok(today);
    return ({ text, items }) => {
      const item = items.find((each) => each.text === words);
      return item?.task && tickEdits(text, item, item.task, true, today, 'none');
    };
  }

  async function reloaded(): Promise<Session> {
    await session.reload();
    return session;
  }
});
