import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { personOf, teamOf } from '../../src/core/team/notebook.ts';
import { bringOut, movesIn, movesOut, putAway, takenBy } from '../../src/editor/leaving/archiving.ts';
import { inTheWay, mergingIn } from '../../src/editor/leaving/inTheWay.ts';
import { readArchive } from '../../src/editor/leaving/readArchive.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
import type { Written } from '../../src/editor/write.ts';
import type { Move } from '../../src/editor/writeTogether.ts';
import { everyNote } from './support/everyNote.ts';
import { closeEditors, hasNote, noteUri, startAfresh, until, writeNote } from './support/notes.ts';
import { openNote } from './support/providers.ts';

describe('the archive', () => {
  /** Whatever a careless program would change on the way. */
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'mia-wolf/README.md': '\uFEFF---\r\nname: Mia Wolf\r\n---\r\n\r\n# Mia Wolf',
    'mia-wolf/2026-11-02.md': '- mixed\r\n- endings\n- trailing  \r- tabs\t\n\n\n',
    'mia-wolf/old/2025-11-02.md': '- 🦄 no final newline',
    'mia-wolf/cv.pdf': new Uint8Array([0, 255, 13, 10, 13]),
    'mia-wolf/.hidden/list.txt': 'hers, too',
    '2026-11-03 - Mia Wolf.md': '- a loose one\r\n',
    'people/Oda New.md': '---\nname: Oda New\n---\n',
    'oda-new/2026-11-03.md': '- Mia Wolf helped\n',
  };
  let session: Session;

  before(() => {
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
  });
  beforeEach(async () => {
    await startAfresh();
    for (const [path, contents] of Object.entries(files)) await writeNote(path, contents);
    await session.reload();
  });
  after(async () => {
    session.dispose();
    await startAfresh();
  });

  it('takes in all that is somebody’s alone, and gives it back byte for byte', async () => {
    const before = await everyNote();
    assert.equal(await archiveMia(), 'done');
    const away = await everyNote();
    const moved = (path: string): string => (/^mia-wolf\/|Mia Wolf/.test(path) ? `leavers/${path}` : path);
    assert.deepEqual(away, new Map([...before].map(([path, bytes]) => [moved(path), bytes])));
    assert.equal(personOf(teamOf(session.notebook), 'mia-wolf'), undefined, 'she is on the team no more');
    assert.ok(personOf(teamOf(session.notebook), 'oda-new'));

    assert.equal(await bringMiaBack(), 'done');
    assert.deepEqual(await everyNote(), before);
    assert.equal(personOf(teamOf(session.notebook), 'mia-wolf')?.notes.length, 3);
    assert.ok(!hasNote('leavers'), 'no empty folder stays');
  });

  it('takes in a page among everybody’s, too', async () => {
    const before = await everyNote();
    assert.equal(await archive('oda-new'), 'done');
    assert.ok(hasNote('leavers/people/Oda New.md') && hasNote('leavers/oda-new/2026-11-03.md'));
    assert.equal(await bringOut(session, await movesBack('oda-new')), 'done');
    assert.deepEqual(await everyNote(), before);
  });

  it('is read like the rest by nobody: neither when it is loaded nor when it changes', async () => {
    await archiveMia();
    await writeNote('leavers/mia-wolf/2026-11-04.md', '- since\n');
    session.touch(noteUri('leavers/mia-wolf/2026-11-04.md'));
    await session.settled();
    const paths = (): readonly string[] =>
      [...session.notebook.documents.keys()].filter((path) => path.startsWith('leavers'));
    assert.deepEqual(paths(), []);
    await session.reload();
    assert.deepEqual(paths(), []);
  });

  it('is left by one undo', async () => {
    const before = await everyNote();
    await archiveMia();
    await openNote('leavers/mia-wolf/old/2025-11-02.md');
    await vscode.commands.executeCommand('undo');
    await until('she is back', () => hasNote('mia-wolf/README.md') && !hasNote('leavers/mia-wolf/README.md'));
    await until('her loose note is back', () => hasNote('2026-11-03 - Mia Wolf.md'));
    assert.deepEqual(await everyNote(), before);
    await closeEditors();
    await session.reload();
    assert.equal(await archiveMia(), 'done', 'the empty folders that stay are in no way');
  });

  it('never comes into the place of anything', async () => {
    await writeNote('leavers/mia-wolf/keep.txt', 'kept');
    const before = await everyNote();
    assert.equal(await takenBy(noteUri(''), miasMoves()), 'leavers/mia-wolf');
    assert.equal(await archiveMia(), 'movedOn');
    assert.deepEqual(await everyNote(), before);
  });

  it('does not take in what has changed since it was looked at', async () => {
    const moves = miasMoves();
    await writeNote('elsewhere/2026-11-05.md', '---\nperson: mia-wolf\n---\n- new\n');
    session.touch(noteUri('elsewhere/2026-11-05.md'));
    const before = await everyNote();
    assert.equal(await putAway({ session, noteStore: undefined }, 'mia-wolf', moves), 'nothing');
    assert.deepEqual(await everyNote(), before);
  });

  it('waits for what is being typed, and for a merge', async () => {
    const places = miasMoves().map(({ from }) => from);
    assert.equal(inTheWay(noteUri(''), mergingIn(session.notebook), places), undefined);
    const { document } = await openNote('mia-wolf/old/2025-11-02.md');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'x');
    await vscode.workspace.applyEdit(edit);
    assert.match(
      inTheWay(noteUri(''), mergingIn(session.notebook), places) ?? '',
      /Save mia-wolf\/old\/2025-11-02\.md first/,
    );
    await closeEditors();
    await writeNote('mia-wolf/2026-11-06.md', '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n');
    await session.reload();
    assert.match(
      inTheWay(noteUri(''), mergingIn(session.notebook), places) ?? '',
      /mia-wolf\/2026-11-06\.md holds/,
    );
  });

  function miasMoves(): readonly Move[] {
    return movesIn(session.notebook, personOf(teamOf(session.notebook), 'mia-wolf') ?? assert.fail());
  }

  function archiveMia(): Promise<Written> {
    return archive('mia-wolf');
  }

  function archive(id: string): Promise<Written> {
    const person = personOf(teamOf(session.notebook), id) ?? assert.fail();
    return putAway({ session, noteStore: undefined }, id, movesIn(session.notebook, person));
  }

  async function bringMiaBack(): Promise<Written> {
    return bringOut(session, await movesBack('mia-wolf'));
  }

  async function movesBack(id: string): Promise<readonly Move[]> {
    const archived = await readArchive(noteUri(''));
    return movesOut(archived, personOf(teamOf(archived), id) ?? assert.fail());
  }
});
