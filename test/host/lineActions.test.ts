import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, hasNote, readNote, startAfresh, until, writeNote } from './support/notes.ts';
import { behind, openNote } from './support/providers.ts';

describe('the code actions of a line', () => {
  const path = 'mia-wolf/2026-11-15.md';
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await startAfresh();
    await writeNote(path, '# Mia\n\n- Moved to the other room\n- Release on Thursday\n- Third\n');
    ({ document } = await openNote(path));
    await until(
      'there are actions',
      async () => (await actions('Moved')).length > 0 && !hasNote('balance.yml'),
    );
  });
  after(startAfresh);

  it('are the three labels, as a rewriting', async () => {
    const found = await actions('Moved');
    assert.deepEqual(
      found.map(({ title }) => title),
      ['Mark line as people', 'Mark line as process', 'Mark line as neither'],
    );
    for (const { kind } of found) assert.ok(kind && vscode.CodeActionKind.RefactorRewrite.contains(kind));
  });

  it('are none on a heading', async () => {
    assert.deepEqual(await actions('# Mi'), []);
  });

  it('mark one line', async () => {
    await run('Mark line as people', await actions('Moved'));
    await until('it is kept', () => hasNote('balance.yml'));
    assert.deepEqual(await kept(), ['moved to the other room: people']);
  });

  it('mark every line of a selection with one write and one undo', async () => {
    await run('Mark line as process', await actions('Third'));
    await until('the first is kept', () => hasNote('balance.yml'));
    const before = await readNote('balance.yml');
    await run('Mark 2 lines as people', await actions('Moved', 'Rel'));
    await until('they are kept', async () => (await kept()).length === 3);
    assert.deepEqual(await kept(), [
      'moved to the other room: people',
      'release on thursday: people',
      'third: process',
    ]);
    const { document: corrections } = await openNote('balance.yml');
    await vscode.commands.executeCommand('undo');
    await until('one undo took both back', () => corrections.getText() === before);
    await closeEditors();
  });

  it('do not offer what the user has said already', async () => {
    await run('Mark line as neither', await actions('Moved'));
    await until('it is not offered', async () => (await actions('Moved')).length === 2);
    assert.deepEqual(
      (await actions('Moved')).map(({ title }) => title),
      ['Mark line as people', 'Mark line as process'],
    );
  });

  async function actions(from: string, to = from): Promise<readonly vscode.CodeAction[]> {
    const range = new vscode.Range(behind(document, from), behind(document, to));
    const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    return found.filter(({ title }) => title.startsWith('Mark '));
  }

  async function run(title: string, found: readonly vscode.CodeAction[]): Promise<void> {
    const command = found.find((each) => each.title === title)?.command;
    assert.ok(command, title);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  }

  async function kept(): Promise<readonly string[]> {
    const lines = (await readNote('balance.yml')).split('\n');
    return lines.filter((line) => line.startsWith('  ')).map((line) => line.replace(/"/g, '').trim());
  }
});
