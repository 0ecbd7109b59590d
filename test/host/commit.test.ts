import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { commit } from '../../src/editor/commands/commit.ts';
import { commands } from '../../src/editor/ids.ts';
import { runGit } from '../../src/editor/node/git.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
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

  it('waits for what is being written', async () => {
    const session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
    await session.reload();
    await writeNote(path, '- first\n');
    const head = await git('rev-parse', 'HEAD');
    try {
      const written = session.inTurn(async () => {
        // Longer than committing takes.
        await new Promise((resolve) => setTimeout(resolve, 1500));
        assert.equal(await git('rev-parse', 'HEAD'), head);
        await writeNote(path, '- first\n- second\n');
      });
      const committed = commit({ session, platform: { git: runGit, disk: undefined } });
      await Promise.all([written, committed]);
      assert.equal(await git('show', `HEAD:one-on-ones/${path}`), '- first\n- second\n');
    } finally {
      session.dispose();
    }
  });

  async function typeInto(note: string): Promise<void> {
    await writeNote(note, '- first\n');
    const document = await vscode.workspace.openTextDocument(noteUri(note));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Typed.\n'));
  }
});
