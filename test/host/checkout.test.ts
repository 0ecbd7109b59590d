import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { disk } from '../../src/editor/node/disk.ts';
import { fastRead } from '../../src/editor/node/fastRead.ts';
import { Session } from '../../src/editor/session.ts';
import { watchNotes } from '../../src/editor/watcher.ts';
import { git, noteFile, startAfresh, until, workspace } from './support/notes.ts';

const people = 50;
const notes = 100;

describe('a git checkout that changes 5,000 notes', () => {
  let session: Session;
  let watching: vscode.Disposable;

  before(async function () {
    this.timeout(60_000);
    await startAfresh();
    // Of the notes alone: the workspace’s own repository stays as it is.
    await git('init', '--quiet', noteFile('many'));
    for (const round of ['one', 'two']) {
      for (let person = 0; person < people; person++) {
        await mkdir(noteFile(`many/p-${person}`), { recursive: true });
        for (let note = 0; note < notes; note++)
          await writeFile(noteFile(`many/p-${person}/${dayOf(note)}.md`), `- ${round} ${person} ${note}\n`);
      }
      await inMany('add', '--all');
      await inMany('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', round);
    }
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk, fastRead });
    watching = watchNotes(session);
    await session.reload();
  });
  after(async () => {
    watching.dispose();
    session.dispose();
    await rm(noteFile('many'), { recursive: true });
    await startAfresh();
  });

  it('is one refresh, or two where VS Code tells of it late, and ends as if read anew', async function () {
    this.timeout(60_000);
    assert.equal(said('one'), 0);
    assert.equal(said('two'), people * notes);
    const seen = new Set([session.notebook]);
    const counting = session.onDidChange(() => seen.add(session.notebook));
    let looked = session.notebook;
    await inMany('checkout', '--quiet', 'HEAD~1');
    await until('all are read', () => {
      // To look at the text of all of them reads 5,000 files.
      if (looked === session.notebook) return false;
      looked = session.notebook;
      return said('one') === people * notes;
    });
    counting.dispose();
    const refreshes = seen.size - 1;
    console.log(`      ${refreshes} refreshes`);
    assert.ok(refreshes <= 2, `${refreshes} refreshes`);
    const followed = texts(session);
    const anew = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk, fastRead });
    await anew.reload();
    assert.deepEqual(followed, texts(anew));
    anew.dispose();
  });

  function said(round: string): number {
    return texts(session).filter(([, text]) => text.startsWith(`- ${round} `)).length;
  }

  function inMany(...args: readonly string[]): Promise<string> {
    return git('-C', join(workspace(), 'one-on-ones/many'), ...args);
  }
});

function texts({ notebook }: Session): readonly (readonly [path: string, text: string])[] {
  return [...notebook.documents].map(([path, { text }]) => [path, text] as const).sort();
}

/** A hundred days, one after the other. */
function dayOf(note: number): string {
  return new Date(Date.UTC(2026, 0, 1 + note)).toISOString().slice(0, 10);
}
