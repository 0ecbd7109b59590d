import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { commands } from '../../src/editor/ids.ts';
import { git, noteFile, noteUri, readNote, startAfresh, writeNote } from './support/notes.ts';

describe('Commit Notes', () => {
  // A file of its own in each test: the editor may not have seen yet that the last one's is gone.
  let count = 0;
  let path: string;

  beforeEach(async () => {
    await startAfresh();
    path = `ida-noor/2026-11-0${++count}.md`;
  });
  after(startAfresh);

  it('commits what is being typed', async () => {
    await typeInto(path);
    const head = await git('rev-parse', 'HEAD');
    await vscode.commands.executeCommand(commands.commit);
    assert.equal(await git('rev-parse', 'HEAD~1'), head);
    assert.equal(await git('show', `HEAD:one-on-ones/${path}`), 'Typed.\n- first\n');
  });

  it('commits nothing when what is being typed cannot be saved', async () => {
    await typeInto(path);
    await writeFile(noteFile(path), 'Written meanwhile by somebody else.\n');
    const head = await git('rev-parse', 'HEAD');
    await vscode.commands.executeCommand(commands.commit);
    assert.equal(await git('rev-parse', 'HEAD'), head);
    assert.equal(await readNote(path), 'Written meanwhile by somebody else.\n');
  });

  async function typeInto(note: string): Promise<void> {
    await writeNote(note, '- first\n');
    const document = await vscode.workspace.openTextDocument(noteUri(note));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed.\n'));
  }
});
