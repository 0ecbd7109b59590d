import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { day, hasNote, noteUri, readNote, startAfresh, until, writeNote } from './support/notes.ts';
import { behind, openNote } from './support/providers.ts';

describe('renaming a person', () => {
  const note = `mia-wolf/${day(-3)}.md`;
  const other = `oda-new/${day(-2)}.md`;
  const texts = {
    'mia-wolf/README.md':
      '---\nname: Mia Wolf\ncadence: weekly\n---\n\n# Mia Wolf\n\n## Next time\n\n- a point\n',
    [note]: '---\nperson: mia-wolf\n---\n\n- [ ] @mia-wolf outline  \n- Mia Wolf was glad\n',
    'oda-new/README.md': '---\nname: Oda New\n---\n',
    [other]: '- [ ] @me ask @mia-wolf\r\n- trailing blanks  \r\n',
  };

  beforeEach(async () => {
    await startAfresh();
    for (const [path, text] of Object.entries(texts)) await writeNote(path, text);
  });
  after(startAfresh);

  it('moves their folder, and changes page, notes and handles, all of it saved', async () => {
    await renameTo('Mia Stone');
    const moved = note.replace('mia-wolf', 'mia-stone');
    assert.equal(
      await readNote('mia-stone/README.md'),
      texts['mia-wolf/README.md'].replaceAll('Wolf', 'Stone'),
    );
    assert.equal(
      await readNote(moved),
      '---\nperson: mia-stone\n---\n\n- [ ] @mia-stone outline  \n- Mia Wolf was glad\n',
    );
    assert.equal(await readNote(other), '- [ ] @me ask @mia-stone\r\n- trailing blanks  \r\n');
    assert.ok(!hasNote('mia-wolf/README.md') && !hasNote(note));
    assert.deepEqual(unsaved(), []);
  });

  it('is taken back by one undo', async () => {
    await renameTo('Mia Stone');
    await openNote('mia-stone/README.md');
    await vscode.commands.executeCommand('undo');
    await until('the folder is back', () => hasNote('mia-wolf/README.md') && !hasNote('mia-stone/README.md'));
    const page = await vscode.workspace.openTextDocument(noteUri('mia-wolf/README.md'));
    await until('the page says the old name', () => page.getText() === texts['mia-wolf/README.md']);
    const read = await vscode.workspace.openTextDocument(noteUri(other));
    await until('the handle is the old one', () => read.getText() === texts[other]);
  });

  it('keeps the folder where the new name comes to the same', async () => {
    await renameTo('Mia WOLF');
    assert.match(await readNote('mia-wolf/README.md'), /^---\nname: Mia WOLF\n/);
    assert.equal(await readNote(note), texts[note]);
  });

  it('refuses a name whose folder is taken, and changes nothing', async () => {
    await assert.rejects(renameTo('Oda New'));
    for (const [path, text] of Object.entries(texts)) assert.equal(await readNote(path), text);
  });

  it('refuses while a note is being typed in', async () => {
    const { document } = await openNote(other);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '- typed\n');
    await vscode.workspace.applyEdit(edit);
    await assert.rejects(renameTo('Mia Stone'));
    assert.equal(await readNote('mia-wolf/README.md'), texts['mia-wolf/README.md']);
  });

  it('never moves into a folder that is there', async () => {
    await writeNote('mia-stone/keep.txt', 'kept');
    await renameTo('Mia Stone');
    for (const [path, text] of Object.entries(texts)) assert.equal(await readNote(path), text);
    assert.equal(await readNote('mia-stone/keep.txt'), 'kept');
  });

  /** Renames as F2 does, on the handle in the note of mia-wolf. */
  async function renameTo(name: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(noteUri(note));
    await until('the note is read', () => document.getText() === texts[note]);
    await until('the handle is known', () => prepared(document));
    await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      behind(document, '@mia'),
      name,
    );
  }

  async function prepared(document: vscode.TextDocument): Promise<boolean> {
    try {
      const found = await vscode.commands.executeCommand<{ readonly placeholder: string }>(
        'vscode.prepareRename',
        document.uri,
        behind(document, '@mia'),
      );
      return found.placeholder === 'Mia Wolf';
    } catch {
      // Nothing there to rename, as far as is known.
      return false;
    }
  }

  function unsaved(): readonly string[] {
    return vscode.workspace.textDocuments
      .filter(({ isDirty, uri }) => isDirty && uri.scheme === 'file')
      .map(({ uri }) => uri.path);
  }
});
