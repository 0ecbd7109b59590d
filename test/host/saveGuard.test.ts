import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { noteFile, noteUri, readNote, startAfresh, until, writeNote } from './support/notes.ts';
import { openNote } from './support/providers.ts';

describe('saving a note that somebody else has changed meanwhile', () => {
  // Another note in each test: what the editor remembers of the last one is none of this.
  let path = 'mia-wolf/2026-11-15.md';
  let count = 0;
  const times = 100;
  /** Fewer, as each takes a while: saves during which somebody types on. */
  const saves = 30;

  before(async () => {
    const ours = vscode.extensions.all.find(
      ({ packageJSON }) => (packageJSON as { name?: string }).name === 'one-on-one',
    );
    await ours?.activate();
    await startAfresh();
    await writeNote(path, '---\nmood: 11\n---\n');
    await until('the notes are read', () => vscode.languages.getDiagnostics(noteUri(path)).length > 0);
  });
  beforeEach(async () => {
    path = `mia-wolf/2026-08-1${++count}.md`;
    await startAfresh();
  });
  // A hundred saves take a minute where the machine has much else to do.
  const busy = 180_000;
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await startAfresh();
  });

  it(`keeps both texts each of ${times} times where they changed different lines, the length the same`, async function () {
    this.timeout(busy);
    await writeNote(path, text('A0000', 'B0000'));
    const { document } = await openNote(path);
    for (let time = 1; time <= times; time++) {
      const [mine, theirs] = [`A${1000 + time}`, `B${1000 + time}`];
      await type(document, /A\d{4}/, mine);
      await meddle(document, /B\d{4}/, theirs);
      assert.equal(await document.save(), true);
      assert.equal(await readNote(path), text(mine, theirs));
      await until(
        'the editor shows both',
        () => document.getText() === text(mine, theirs) && !document.isDirty,
      );
    }
  });

  it('goes on from what has come together, where it was side by side', async () => {
    await writeNote(path, '- A0000\n- B0000\n- C0000\n');
    const { document } = await openNote(path);
    for (let time = 1; time <= 10; time++) {
      await type(document, /A\d{4}/, `A${1000 + time}`);
      await meddle(document, /B\d{4}/, `B${1000 + time}`);
      assert.equal(await document.save(), true);
      const both = `- A${1000 + time}\n- B${1000 + time}\n- C0000\n`;
      assert.equal(await readNote(path), both);
      await until('the editor shows both', () => document.getText() === both && !document.isDirty);
    }
  });

  it(`keeps both texts each of ${times} times where the length changed, too, and VS Code refuses none of them`, async function () {
    this.timeout(busy);
    await writeNote(path, text('A0000', 'B0000'));
    const { document } = await openNote(path);
    let theirs = '';
    for (let time = 1; time <= times; time++) {
      const mine = `A${1000 + time}`;
      await type(document, /A\d{4}/, mine);
      // A line more each time.
      theirs += `- T${1000 + time} 🦄\n`;
      const before = (await readNote(path)).replace(/^- T.*\n/gm, '');
      await writeNote(
        path,
        before.replace('- in between\n', () => `- in between\n${theirs}`),
      );
      assert.equal(await document.save(), true);
      const both = text(mine, 'B0000').replace('- in between\n', () => `- in between\n${theirs}`);
      assert.equal(await readNote(path), both);
      await until('the editor shows both', () => document.getText() === both && !document.isDirty);
      // What is on disk has the time at which it was saved.
      assert.ok(Date.now() - (await stat(noteFile(path))).mtimeMs < 5000);
    }
  });

  it('refuses where the length changed and both typed in the same line: VS Code lets one compare', async () => {
    await writeNote(path, text('A0000', 'B0000'));
    const { document } = await openNote(path);
    await type(document, /A\d{4}/, 'M0001');
    await writeNote(path, text('T0001 and more', 'B0000'));
    assert.equal(await document.save(), false);
    assert.equal(await readNote(path), text('T0001 and more', 'B0000'));
    assert.equal(document.getText(), text('M0001', 'B0000'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it(`writes over nothing and lets go of nothing each of ${times} times where it was the same line`, async function () {
    this.timeout(busy);
    await writeNote(path, text('A0000', 'B0000'));
    const { document } = await openNote(path);
    for (let time = 1; time <= times; time++) {
      const [mine, theirs] = [`M${1000 + time}`, `T${1000 + time}`];
      await type(document, /[AMT]\d{4}/, mine);
      await meddle(document, /[AMT]\d{4}/, theirs);
      await document.save();
      await until(
        'what was typed is back',
        () => document.getText() === text(mine, 'B0000') && document.isDirty,
      );
      assert.equal(await readNote(path), text(theirs, 'B0000'));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until(
        'the file is shown',
        () => document.getText() === text(theirs, 'B0000') && !document.isDirty,
      );
    }
  });

  it('saves what is typed where nobody has changed anything', async () => {
    await writeNote(path, text('A0000', 'B0000'));
    const { document } = await openNote(path);
    for (const mine of ['A0001', 'A0002']) {
      await type(document, /A\d{4}/, mine);
      assert.equal(await document.save(), true);
      assert.equal(await readNote(path), text(mine, 'B0000'));
    }
  });

  it(`keeps what is typed while a save is under way, each of ${saves} times`, async () => {
    await writeNote(path, text('A', 'B0000'));
    const { document } = await openNote(path);
    let typed = 'A';
    for (let time = 1; time <= saves; time++) {
      typed += await saveWhileTyping(document, 2, time);
      // It says no where it is dirty again by then.
      await document.save();
      assert.equal(document.getText(), text(typed, 'B0000'));
      assert.equal(await readNote(path), text(typed, 'B0000'));
    }
  });

  it(`keeps it, too, where both changed different lines, each of ${saves} times`, async () => {
    await writeNote(path, text('A', 'B0000'));
    const { document } = await openNote(path);
    let typed = 'A';
    for (let time = 1; time <= saves; time++) {
      typed += await add(document, 2, '.');
      const theirs = `B${1000 + time}`;
      await meddle(document, /B\d{4}/, theirs);
      typed += await saveWhileTyping(document, 2, time);
      await until('the editor shows both', () => document.getText() === text(typed, theirs));
      await document.save();
      await until('the editor still shows both', () => document.getText() === text(typed, theirs));
      assert.equal(await readNote(path), text(typed, theirs));
    }
  });

  it(`keeps it, too, in another line than the one that both changed, each of ${saves} times`, async () => {
    await writeNote(path, text('A0000', 'B'));
    const { document } = await openNote(path);
    let typed = 'B';
    for (let time = 1; time <= saves; time++) {
      const [mine, theirs] = [`M${1000 + time}`, `T${1000 + time}`];
      await type(document, /[AMT]\d{4}/, mine);
      await meddle(document, /[AMT]\d{4}/, theirs);
      typed += await saveWhileTyping(document, 4, time);
      await until('what was typed is back', () => document.getText() === text(mine, typed));
      // Whatever is on disk holds a text of one of them, and nothing in between.
      assert.match(await readNote(path), new RegExp(`^- (${mine}|${theirs})$`, 'm'));
      await writeNote(path, text(mine, typed));
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until('it is saved', () => document.getText() === text(mine, typed) && !document.isDirty);
    }
  });

  it('keeps Windows line endings where both texts come together', async () => {
    const windows = (first: string, last: string): string => text(first, last).replace(/\n/g, '\r\n');
    await writeNote(path, windows('A0000', 'B0000'));
    const { document } = await openNote(path);
    await type(document, /A\d{4}/, 'A0001');
    await meddle(document, /B\d{4}/, 'B0001');
    await document.save();
    assert.equal(await readNote(path), windows('A0001', 'B0001'));
  });

  function text(first: string, last: string): string {
    return `# Mia\n\n- ${first}\n- in between\n- ${last}\n`;
  }

  async function type(document: vscode.TextDocument, what: RegExp, words: string): Promise<void> {
    const at = document.getText().search(what);
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, range, words);
    await vscode.workspace.applyEdit(edit);
    assert.ok(document.isDirty);
  }

  /** Types at the end of a line for as long as a save goes on, from its beginning or a little later, as fast as may be, and says what. */
  async function saveWhileTyping(document: vscode.TextDocument, line: number, time: number): Promise<string> {
    let typed = await add(document, line, '.');
    let isSaving = true;
    const saved = document.save().then(() => {
      isSaving = false;
    });
    await new Promise((resolve) => setTimeout(resolve, (time % 4) * 15));
    while (isSaving && typed.length < 40) typed += await add(document, line, String(time % 10));
    await saved;
    return typed;
  }

  async function add(document: vscode.TextDocument, line: number, letters: string): Promise<string> {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.lineAt(line).range.end, letters);
    return (await vscode.workspace.applyEdit(edit)) ? letters : '';
  }

  /** Another program changes the file by as many letters as it had. */
  async function meddle(document: vscode.TextDocument, what: RegExp, words: string): Promise<void> {
    const { size } = await stat(noteFile(path));
    await writeNote(path, (await readNote(path)).replace(what, words));
    assert.equal((await stat(noteFile(path))).size, size);
    assert.ok(document.isDirty);
  }
});
