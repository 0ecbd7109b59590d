import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { sampleTeam } from '../../src/core/sample/sampleTeam.ts';
import { makeSample } from '../../src/editor/commands/createSampleTeam.ts';
import { deleteSample, type AboutChanged } from '../../src/editor/commands/deleteSampleTeam.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
import { today } from '../../src/editor/today.ts';
import {
  closeEditors,
  git,
  hasNote,
  noteFile,
  noteUri,
  readNote,
  startAfresh,
  writeNote,
} from './support/notes.ts';

const folders = ['leila-osman', 'nora-quill', 'tomas-varga'];
const page = 'leila-osman/README.md';

describe('the sample team', () => {
  let session: Session;
  /** Every question that was asked, by the files it listed. */
  let asked: (readonly string[])[];

  before(() => {
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
  });
  beforeEach(async () => {
    await startAfresh();
    asked = [];
    await session.reload();
  });
  after(async () => {
    await closeEditors();
    session.dispose();
    await startAfresh();
  });

  it('is made beside the team there is, and deleted without a trace', async () => {
    assert.equal(await makeSample(session), 'done');
    const made = await changedFiles();
    // The workspace has reflections of its own.
    const expected = sampleTeam(today()).filter(({ path }) => !path.startsWith('reflections/'));
    assert.deepEqual(
      made,
      expected.map(({ path }) => `?? one-on-ones/${path}`).sort(),
      'nothing but its own files',
    );
    for (const { path, text } of expected) assert.equal(await readNote(path), text);

    assert.deepEqual(await deleteIt('deleteAll'), { removed: 'done', stays: [] });
    assert.deepEqual(asked, [], 'nothing was changed, so nothing is asked');
    assert.deepEqual(await changedFiles(), []);
    for (const folder of folders) assert.ok(!hasNote(folder), folder);
    assert.equal(await deleteIt(undefined), 'none', 'and a second time there is nothing');
  });

  it('is made once', async () => {
    await makeSample(session);
    const before = await changedFiles();
    assert.equal(await makeSample(session), 'there');
    assert.deepEqual(await changedFiles(), before);
  });

  const namesakes: Readonly<Record<string, () => Promise<void>>> = {
    'somebody’s page': () => writeNote('nora-quill/README.md', '---\nname: Nora Quill\n---\n'),
    'a folder without notes': () => writeNote('nora-quill/cv.txt', 'hers'),
    'a file of that name': () => writeNote('nora-quill', 'hers'),
  };
  for (const [what, put] of Object.entries(namesakes)) {
    it(`is not made where its folder is ${what}`, async () => {
      await put();
      await session.reload();
      const before = await changedFiles();
      assert.deepEqual(await makeSample(session), { taken: ['nora-quill'] });
      assert.deepEqual(await changedFiles(), before);
      await rm(noteFile('nora-quill'), { recursive: true });
    });
  }

  it('is not made through a link', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await symlink(outside, noteFile('nora-quill'));
    assert.deepEqual(await makeSample(session), { taken: ['nora-quill'] });
    await rm(noteFile('nora-quill'));
    await rm(outside, { recursive: true });
  });

  it('is left alone where something in it was changed and nothing is answered', async () => {
    await makeSample(session);
    await change(page, '\nMine.\n');
    const before = await changedFiles();
    assert.equal(await deleteIt(undefined), 'cancelled');
    assert.deepEqual(asked, [[page]], 'the changed file is named');
    assert.deepEqual(await changedFiles(), before, 'all of it is there');
    assert.match(await readNote(page), /Mine\.\n$/);
  });

  it('goes but for what was changed, if that is wanted', async () => {
    await makeSample(session);
    await change(page, '\nMine.\n');
    assert.deepEqual(await deleteIt('keepChanged'), { removed: 'done', stays: [page] });
    assert.deepEqual(await changedFiles(), [`?? one-on-ones/${page}`]);
    assert.match(await readNote(page), /Mine\.\n$/);
  });

  it('goes with what was changed, if that is wanted', async () => {
    await makeSample(session);
    await change(page, '\nMine.\n');
    assert.deepEqual(await deleteIt('deleteAll'), { removed: 'done', stays: [] });
    assert.deepEqual(await changedFiles(), []);
  });

  it('leaves notes of one’s own where they are, and files whose mark was taken out', async () => {
    await makeSample(session);
    const own = `tomas-varga/${today()}.md`;
    await writeNote(own, '- How was your month?\n');
    await writeNote('tomas-varga/plan.txt', 'mine');
    await writeNote(page, (await readNote(page)).replace(/^sample: .*\n/m, ''));
    await session.reload();
    assert.deepEqual(await deleteIt('deleteAll'), { removed: 'done', stays: [page, own] });
    assert.deepEqual(asked, []);
    assert.deepEqual(
      await changedFiles(),
      [page, own, 'tomas-varga/plan.txt'].map((path) => `?? one-on-ones/${path}`),
    );
  });

  it('leaves a file in which something is typed that is not saved', async () => {
    await makeSample(session);
    const document = await vscode.workspace.openTextDocument(noteUri(page));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    session.touch(document.uri);
    assert.deepEqual(await deleteIt('deleteAll'), { removed: 'done', stays: [page] });
    assert.ok(document.isDirty);
    assert.ok(hasNote(page));
    await closeEditors();
  });

  it('is not deleted through a link, and the link stays', async () => {
    await makeSample(session);
    const outside = join(await mkdtemp(join(tmpdir(), 'outside-')), 'leila');
    await rename(noteFile('leila-osman'), outside);
    await symlink(outside, noteFile('leila-osman'));
    const deleted = await deleteIt('deleteAll');
    assert.ok(typeof deleted === 'object');
    assert.deepEqual(deleted.removed, { kind: 'linked', path: 'one-on-ones/leila-osman' });
    assert.ok(existsSync(join(outside, 'README.md')));
    assert.ok(hasNote('tomas-varga/README.md'), 'nothing was deleted');
    await rm(noteFile('leila-osman'));
    await rm(join(outside, '..'), { recursive: true });
  });

  it('is not deleted where a file changed while it was asked', async () => {
    await makeSample(session);
    await change(page, '\nMine.\n');
    const deleted = await deleteSample(session, async () => {
      await writeNote(page, `${await readNote(page)}More.\n`);
      return 'deleteAll';
    });
    assert.ok(typeof deleted === 'object');
    assert.equal(deleted.removed, 'movedOn');
    assert.match(await readNote(page), /Mine\.\nMore\.\n$/);
    assert.ok(hasNote('tomas-varga/README.md'), 'nothing was deleted');
  });

  async function deleteIt(answer: AboutChanged | undefined): ReturnType<typeof deleteSample> {
    return deleteSample(session, (changed) => {
      asked.push(changed);
      return Promise.resolve(answer);
    });
  }

  /** Adds to a note behind the editor's back, and lets the session know. */
  async function change(path: string, more: string): Promise<void> {
    await writeNote(path, (await readNote(path)) + more);
    session.touch(noteUri(path));
    await session.settled();
  }

  /** What git says of the notes folder. */
  async function changedFiles(): Promise<readonly string[]> {
    const status = await git('status', '--porcelain', '--untracked-files=all', 'one-on-ones');
    return status
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  }
});
