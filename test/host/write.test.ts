import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { tickEdits } from '../../src/core/notes/edits/tick.ts';
import { asDay } from '../../src/core/notes/day.ts';
import type { Document } from '../../src/core/notes/document.ts';
import type { TextEdit } from '../../src/core/notes/span.ts';
import { Session } from '../../src/editor/session.ts';
import { write, type Written } from '../../src/editor/write.ts';
import { closeEditors, hasNote, noteUri, readNote, startAfresh, until, writeNote } from './support/notes.ts';

describe('writing to a note', () => {
  const path = 'mia-wolf/2026-11-15.md';
  let session: Session;

  before(async () => {
    await startAfresh();
    session = new Session(vscode.window.createOutputChannel('test', { log: true }));
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

  it('keeps two writes at once apart', async () => {
    await writeNote(path, '- [ ] first\n- [ ] second\n');
    const ticked = await Promise.all(['first', 'second'].map((words) => tick(words)));
    assert.deepEqual(ticked, ['done', 'done']);
    assert.equal(await readNote(path), '- [x] first\n- [x] second\n');
  });

  async function tick(words: string): Promise<Written> {
    const today = asDay('2026-11-22');
    assert.ok(today);
    const edit = ({ text, items }: Document): readonly TextEdit[] | undefined => {
      const item = items.find((each) => each.text === words);
      return item?.task && tickEdits(text, item, item.task, true, today, 'none');
    };
    return write(await reloaded(), () => ({ changes: [{ path, edit }] }));
  }

  async function reloaded(): Promise<Session> {
    await session.reload();
    return session;
  }
});
