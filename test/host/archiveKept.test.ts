import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { label } from '../../src/core/balance/label.ts';
import { makeReader } from '../../src/core/team/labelled.ts';
import { personOf, teamOf } from '../../src/core/team/notebook.ts';
import { bringOut, movesIn, movesOut, putAway } from '../../src/editor/leaving/archiving.ts';
import { readArchive } from '../../src/editor/leaving/readArchive.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { fastRead } from '../../src/editor/node/fastRead.ts';
import { kept } from '../../src/editor/node/kept.ts';
import { NoteStore } from '../../src/editor/noteStore.ts';
import { Session } from '../../src/editor/session.ts';
import { Slices } from '../../src/editor/slices.ts';
import { noteUri, startAfresh, writeNote } from './support/notes.ts';

describe('the archive, and what is kept for the next start', () => {
  const log = vscode.window.createOutputChannel('test', { log: true });
  let session: Session;

  before(async () => {
    session = new Session(log, { disk });
    await startAfresh();
    await writeNote('mia-wolf/README.md', '---\nname: Mia Wolf\n---\n');
    await writeNote('mia-wolf/2026-11-02.md', '- one of hers\n');
    await writeNote('2026-11-03 - Mia Wolf.md', '- a loose one\n');
    await writeNote('oda-new/2026-11-03.md', '- Mia Wolf helped\n');
  });
  after(async () => {
    session.dispose();
    await startAfresh();
  });

  it('leaves nothing of a leaver in it, and it knows them again once they are back', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'one-on-one-kept-'));
    const noteStore = new NoteStore(kept, folder, '1');
    const sessions: Session[] = [];
    /** A window on the notes, which reads what the last one kept. */
    const start = async (): Promise<Session> => {
      const started = new Session(log, { disk, fastRead, noteStore });
      sessions.push(started);
      await started.reload();
      return started;
    };
    const held = async (): Promise<string> => {
      const names = await readdir(folder);
      return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
    };
    const save = ({ notebook, folder }: Session): Promise<boolean> => {
      const reader = makeReader(label, [], teamOf(notebook).people);
      const uri = folder?.uri.toString() ?? assert.fail();
      return noteStore.save(uri, notebook.documents.values(), reader, new Slices());
    };
    const known = ({ notebook }: Session): unknown =>
      [...notebook.documents].map(([path, { kind, text, items }]) => [path, kind, text, items]);
    try {
      const own = await start();
      assert.ok(await save(own));
      assert.match(await held(), /mia.wolf/i);
      const mia = personOf(teamOf(own.notebook), 'mia-wolf') ?? assert.fail();
      assert.equal(
        await putAway({ session: own, noteStore }, 'mia-wolf', movesIn(own.notebook, mia)),
        'done',
      );
      assert.equal(await held(), '', 'it is gone at once');
      assert.ok(await save(own));
      assert.match(await held(), /oda-new/);
      assert.doesNotMatch(await held(), /mia.wolf|leavers/i, 'and what is kept next has nothing of them');

      const next = await start();
      assert.equal(personOf(teamOf(next.notebook), 'mia-wolf'), undefined);
      assert.equal(await bringOut(next, await movesBack()), 'done');
      const warm = await start();
      await session.reload();
      assert.deepEqual(known(warm), known(session), 'as if nothing had been kept');
      assert.ok(await save(warm));
      assert.doesNotMatch(await held(), /leavers/);
      assert.deepEqual(known(await start()), known(session));
    } finally {
      for (const each of sessions) each.dispose();
      await rm(folder, { recursive: true, force: true });
    }
  });

  async function movesBack(): Promise<ReturnType<typeof movesOut>> {
    const archived = await readArchive(noteUri(''));
    return movesOut(archived, personOf(teamOf(archived), 'mia-wolf') ?? assert.fail());
  }
});
