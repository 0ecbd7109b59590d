import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/editor/ids.ts';
import { hasNote, noteUri, readNote, startAfresh, until, writeNote } from './support/notes.ts';

describe('marking lines', () => {
  const path = 'mia-wolf/2026-11-15.md';

  beforeEach(async () => {
    await startAfresh();
    await writeNote(
      path,
      '# Mia\n\n- Moved to the other room\n- Release on Thursday\n\nA sentence. Another one.\n',
    );
    await until('the editor saw the clean folder', () => !hasNote('balance.yml'));
  });
  after(startAfresh);

  it('keeps what the line under the cursor is about in balance.yml', async () => {
    await select(2, 5);
    await vscode.commands.executeCommand(commands.markPeople);
    await until('it is kept', () => hasNote('balance.yml'));
    assert.match(await readNote('balance.yml'), /^lines:\n {2}"?moved to the other room"?: people$/m);
  });

  it('keeps every line that the selection touches, sorted, one a line', async () => {
    await select(2, 0, 3, 4);
    await vscode.commands.executeCommand(commands.markProcess);
    await until('it is kept', () => hasNote('balance.yml'));
    const kept = (await readNote('balance.yml')).split('\n').filter((line) => line.endsWith(': process'));
    assert.deepEqual(
      kept.map((line) => line.replace(/"/g, '').trim()),
      ['moved to the other room: process', 'release on thursday: process'],
    );
  });

  it('changes its mind', async () => {
    await select(3, 1);
    await vscode.commands.executeCommand(commands.markPeople);
    await until('it is kept', () => hasNote('balance.yml'));
    await vscode.commands.executeCommand(commands.markNeither);
    await until('it is changed', async () => (await readNote('balance.yml')).includes(': neither'));
    assert.doesNotMatch(await readNote('balance.yml'), /: people/);
  });

  it('writes nothing for a heading', async () => {
    await select(0, 1);
    await vscode.commands.executeCommand(commands.markPeople);
    assert.equal(hasNote('balance.yml'), false);
  });

  async function select(
    line: number,
    character: number,
    toLine = line,
    toCharacter = character,
  ): Promise<void> {
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    const selection = new vscode.Range(line, character, toLine, toCharacter);
    await vscode.window.showTextDocument(document, { selection });
  }
});
