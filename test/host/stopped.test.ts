import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Session } from '../../src/editor/session.ts';
import { startAfresh } from './support/notes.ts';

describe('reading the notes', () => {
  let session: Session;
  before(startAfresh);
  beforeEach(() => {
    session = new Session(vscode.window.createOutputChannel('test', { log: true }));
  });
  afterEach(() => session.dispose());

  it('can be stopped, and is done after all for whoever needs them', async () => {
    let begun = (): void => undefined;
    const under = new Promise<void>((resolve) => (begun = resolve));
    session.prepare = () => {
      begun();
      return new Promise(() => undefined);
    };
    void session.reload();
    await under;
    assert.equal(session.isLoading, true);
    session.stop();
    assert.equal(session.isLoading, false);
    assert.equal(session.isStopped, true);
    assert.equal(session.notebook.documents.size, 0);
    session.prepare = () => Promise.resolve();
    await session.settled();
    assert.equal(session.isStopped, false);
    assert.ok(session.notebook.documents.size > 0);
  });

  it('is not stopped where the notes were read before: what is known of them stays true', async () => {
    await session.reload();
    const again = session.reload();
    session.stop();
    assert.equal(session.isStopped, false);
    await again;
    assert.ok(session.notebook.documents.size > 0);
  });

  it('tells everybody of news, in turns where that takes long, and each once', async () => {
    await session.reload();
    const told: string[] = [];
    const busy = (name: string) => () => {
      told.push(name);
      for (const start = performance.now(); performance.now() - start < 20;);
    };
    const listening = ['a', 'b', 'c'].map((name) => session.onDidChange(busy(name)));
    let turns = 0;
    const counting = setInterval(() => turns++, 0);
    const failure = { failed: 'full', code: 'ENOSPC' } as const;
    session.setTrouble('a.md', failure);
    session.setTrouble('b.md', failure);
    assert.deepEqual(told, ['a'], 'the others have their turn later');
    while (told.length < 4) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 60));
    clearInterval(counting);
    for (const each of listening) void each.dispose();
    assert.deepEqual(told, ['a', 'b', 'c', 'a']);
    assert.ok(turns >= 2, 'others had their turn in between');
  });
});
