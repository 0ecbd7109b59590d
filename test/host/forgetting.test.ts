import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { label } from '../../src/core/balance/label.ts';
import { makeReader } from '../../src/core/team/labelled.ts';
import { personOf, teamOf } from '../../src/core/team/notebook.ts';
import { movesIn, putAway } from '../../src/editor/leaving/archiving.ts';
import { unfinished } from '../../src/editor/commands/reflect.ts';
import type { House } from '../../src/editor/house.ts';
import { forget } from '../../src/editor/leaving/forgetting.ts';
import { gatherOn, whoever, type Gathered } from '../../src/editor/leaving/gathered.ts';
import { letGoOf } from '../../src/editor/leaving/keptBeside.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { fastRead } from '../../src/editor/node/fastRead.ts';
import { kept } from '../../src/editor/node/kept.ts';
import { NoteStore } from '../../src/editor/noteStore.ts';
import { PanelMemory } from '../../src/editor/panel/panelMemory.ts';
import { Session } from '../../src/editor/session.ts';
import { Slices } from '../../src/editor/slices.ts';
import { Snooze } from '../../src/editor/snooze.ts';
import { today } from '../../src/editor/today.ts';
import { everyNote } from './support/everyNote.ts';
import {
  closeEditors,
  git,
  hasNote,
  noteFile,
  noteUri,
  readNote,
  startAfresh,
  workspace,
  writeNote,
} from './support/notes.ts';
import { openNote } from './support/providers.ts';

describe('forgetting somebody', () => {
  const corrections = [
    '# Mine.',
    'lines:',
    '  "mia wolf was glad": people',
    '  "asked for quiet": people',
    '  "stands in both": process',
    '',
  ];
  const theirs = {
    'mia-wolf/README.md': '---\nname: Mia Wolf\n---\n',
    'mia-wolf/2026-11-02.md':
      '- asked for quiet\n- stands in both\n- Oda New was there, and Marcus\n```\n# fenced\n',
    'mia-wolf/cv.pdf': new Uint8Array([0, 255]),
    'mia-wolf/.draft.txt': 'hidden',
    'loose/2026-11-03.md': '---\nperson: mia-wolf\n---\n- loose\n',
    'leavers/mia-wolf/2025-11-02.md': '- from long ago\n',
  };
  const others = {
    'oda-new/README.md': '---\nname: Oda New\n---\n',
    'oda-new/2026-11-03.md':
      '- stands in both\n- [ ] @mia-wolf outline\r\n- Mia helped\n- @mia-wolf-2 and Miami\n',
    'wolf-pack/ideas.md': '- the wolf\n',
    'mia-wolf-2/2026-11-03.md': '- somebody else\n- Mia Wolf helped her\n',
    'prompts.md': '- What would Mia Wolf say?\n',
    'photo.png': new Uint8Array([137, 0]),
    'balance.yml': corrections.join('\n'),
    'reflections/2026-11-06.md': '# Reflection\n\n## Whom did I lead?\n\nMia, for once\n',
  };
  let session: Session;

  before(() => {
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
  });
  beforeEach(async () => {
    await startAfresh();
    for (const [path, contents] of Object.entries({ ...theirs, ...others })) await writeNote(path, contents);
    await session.reload();
  });
  after(async () => {
    session.dispose();
    await startAfresh();
  });

  it('begins with all that is theirs, in the archive, too', async () => {
    const { files, corrections } = await gathered();
    assert.deepEqual(files.map(({ path }) => path).sort(), Object.keys(theirs).sort());
    assert.equal(files.find(({ path }) => path.endsWith('.pdf'))?.text, undefined);
    assert.deepEqual(corrections, [{ key: 'asked for quiet', label: 'people' }]);
  });

  it('lists every other line that speaks of them, and which are not sure', async () => {
    const { elsewhere, unsearched } = await gathered();
    const listed = elsewhere.flatMap(({ path, mentions }) =>
      mentions.map(({ line, sure }) => `${path}:${line}${sure ? '' : '?'}`),
    );
    assert.deepEqual(listed, [
      'balance.yml:3?',
      'mia-wolf-2/2026-11-03.md:2',
      'oda-new/2026-11-03.md:2',
      'oda-new/2026-11-03.md:3?',
      'prompts.md:1',
      'reflections/2026-11-06.md:5?',
      'wolf-pack/ideas.md:0?',
      'wolf-pack/ideas.md:1?',
    ]);
    assert.deepEqual(unsearched, ['photo.png']);
  });

  it('deletes exactly that, and their corrections, and leaves every other byte', async () => {
    const before = await everyNote();
    await openNote('mia-wolf/2026-11-02.md');
    assert.equal(await forget(session, await gathered()), 'done');
    const left = new Map([...before].filter(([path]) => !Object.hasOwn(theirs, path)));
    const after = await everyNote();
    left.delete('balance.yml');
    assert.equal(await readNote('balance.yml'), corrections.toSpliced(3, 1).join('\n'));
    after.delete('balance.yml');
    assert.deepEqual(after, left);
    for (const folder of ['mia-wolf', 'loose', 'leavers']) assert.ok(!hasNote(folder), `${folder} is gone`);
    assert.deepEqual(
      (await whoever(session)).filter(({ id }) => id === 'mia-wolf'),
      [],
    );
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    assert.deepEqual(
      tabs.map(({ label }) => label),
      [],
    );
  });

  const changes: Readonly<Record<string, () => Promise<unknown>>> = {
    'a file has changed': () => writeNote('mia-wolf/2026-11-02.md', '- asked for quiex\n'),
    'a file that is no text has changed': () => writeNote('mia-wolf/cv.pdf', new Uint8Array([0, 254])),
    'a file has come': () => writeNote('mia-wolf/new.txt', 'new'),
    'a file has gone': () => rm(noteFile('mia-wolf/cv.pdf')),
    'a file became a link': async () => {
      await rm(noteFile('mia-wolf/cv.pdf'));
      await symlink(tmpdir(), noteFile('mia-wolf/cv.pdf'));
    },
    'something is typed in one': async () => {
      const { document } = await openNote('mia-wolf/2026-11-02.md');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), 'x');
      await vscode.workspace.applyEdit(edit);
    },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`deletes nothing where ${what} since the preview`, async () => {
      const preview = await gathered();
      await change();
      const before = await everyNote();
      assert.equal(await forget(session, preview), 'movedOn');
      assert.deepEqual(await everyNote(), before);
      await closeEditors();
    });
  }

  it('deletes nothing where balance.yml cannot be edited', async () => {
    const preview = await gathered();
    assert.equal(preview.correctionsStuck, false);
    await writeNote('balance.yml', 'lines: { "asked for quiet": people, "stands in both": process }\n');
    session.touch(noteUri('balance.yml'));
    assert.equal((await gathered()).correctionsStuck, true);
    const before = await everyNote();
    assert.notEqual(await forget(session, preview), 'done');
    assert.deepEqual(await everyNote(), before);
  });

  it('finds somebody who is in the archive alone', async () => {
    const mia = personOf(teamOf(session.notebook), 'mia-wolf') ?? assert.fail();
    await rm(noteFile('leavers'), { recursive: true });
    const archived = putAway({ session, noteStore: undefined }, 'mia-wolf', movesIn(session.notebook, mia));
    assert.equal(await archived, 'done');
    const preview = await gathered();
    assert.equal(preview.files.length, Object.keys(theirs).length - 1);
    assert.deepEqual(
      preview.corrections.map(({ key }) => key),
      ['asked for quiet'],
    );
    assert.equal(await forget(session, preview), 'done');
    assert.ok(!hasNote('leavers'));
  });

  it('leaves nothing of them in what is kept beside the notes', async () => {
    const { find } = await gathered();
    const kept = new Map<string, unknown>();
    const store = {
      keys: () => [...kept.keys()],
      get: (key: string, otherwise?: unknown) => kept.get(key) ?? otherwise,
      update: (key: string, value: unknown) => {
        if (value === undefined) kept.delete(key);
        else kept.set(key, value);
        return Promise.resolve();
      },
    } as vscode.Memento;
    const memory = new PanelMemory(store);
    const snooze = new Snooze(store, () => '');
    const day = today();
    await memory.keep({
      turn: 7,
      drafts: [
        ['q1', 'I let Mia Wolf lead'],
        ['q2', 'I let somebody else lead'],
      ],
      begunOver: [['q1', 'Mia Wolf, again']],
      points: [
        ['mia-wolf', 'a point for her'],
        ['oda-new', 'ask Mia Wolf'],
        ['oda-new-2', 'a point'],
      ],
      folds: [
        ['person:mia-wolf/notes', true],
        ['person:oda-new/notes', true],
      ],
      scroll: [
        ['person:mia-wolf', 120],
        ['person:oda-new', 240],
      ],
    });
    await snooze.untilNextWeek('mia-wolf', day);
    await snooze.untilNextWeek('oda-new', day);
    await store.update('lastPerson', 'mia-wolf');
    unfinished.keep('q1', day, '', 'Mia Wolf led');
    const house = {
      ...{ session, memory, snooze },
      context: { workspaceState: store },
      restartPanel: () => undefined,
      show: () => Promise.resolve(),
    } as unknown as House;
    assert.match(JSON.stringify([...kept]), /mia/i);
    await letGoOf(house, 'mia-wolf', find);
    assert.doesNotMatch(JSON.stringify([...kept]), /mia|for her/i);
    assert.equal(unfinished.read('q1', day, ''), undefined);
    assert.deepEqual(memory.kept.points, [['oda-new-2', 'a point']]);
    assert.deepEqual(memory.kept.drafts, [['q2', 'I let somebody else lead']]);
    assert.deepEqual([memory.kept.folds.length, memory.kept.scroll.length], [1, 1]);
    assert.ok(snooze.has('oda-new', day));
    snooze.dispose();
  });

  it('leaves nothing of them in what is kept for the next start', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'one-on-one-kept-'));
    const noteStore = new NoteStore(kept, folder, '1');
    const own = new Session(vscode.window.createOutputChannel('test', { log: true }), {
      disk,
      fastRead,
      noteStore,
    });
    try {
      await own.reload();
      const uri = own.folder?.uri.toString() ?? assert.fail();
      const save = (): Promise<boolean> => {
        const reader = makeReader(label, [], teamOf(own.notebook).people);
        return noteStore.save(uri, own.notebook.documents.values(), reader, new Slices());
      };
      const held = async (): Promise<string> => {
        const names = await readdir(folder);
        return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
      };
      assert.ok(await save());
      assert.match(await held(), /mia-wolf"/);
      const theirs = (await gatherOn(own, 'mia-wolf')) ?? assert.fail();
      assert.equal(await forget(own, theirs), 'done');
      const store = new Map<string, unknown>();
      const workspaceState = {
        get: (key: string) => store.get(key),
        update: (key: string, value: unknown) => Promise.resolve(void store.set(key, value)),
      } as unknown as vscode.Memento;
      const house = {
        ...{
          session: own,
          noteStore,
          memory: new PanelMemory(workspaceState, () => ''),
          snooze: new Snooze(workspaceState, () => ''),
        },
        context: { workspaceState },
        restartPanel: () => undefined,
        show: () => Promise.resolve(),
      } as unknown as House;
      await letGoOf(house, 'mia-wolf', theirs.find);
      assert.equal(await held(), '');
      assert.ok(await save());
      // Somebody else is called so, with a number behind it.
      assert.doesNotMatch((await held()).replaceAll('mia-wolf-2', ''), /mia/i);
    } finally {
      own.dispose();
      await rm(folder, { recursive: true, force: true });
    }
  });

  describe('is not exporting everything about them, which', () => {
    it('opens a document with every file to the letter and every line elsewhere, and writes nothing', async () => {
      const status = await git('status', '--porcelain', '--untracked-files=all');
      await vscode.commands.executeCommand('oneOnOne.exportPerson', 'mia-wolf');
      const document = vscode.window.activeTextEditor?.document ?? assert.fail('a document is in front');
      assert.ok(document.isUntitled);
      const text = document.getText();
      for (const [path, contents] of Object.entries(theirs)) {
        if (typeof contents === 'string') assert.ok(text.includes(contents), path);
        assert.ok(text.includes(path), path);
      }
      for (const part of [
        'prompts.md:1',
        'What would Mia Wolf say?',
        '2026-11-03.md:2',
        'asked for quiet: people',
      ])
        assert.ok(text.includes(part), `${part}\n${text}`);
      const [before = ''] = text.split('## Files');
      assert.match(before, /^- Oda New: \d+ lines?$/m);
      assert.match(before, /^- Marcus: 1 line$/m);
      assert.equal(await git('status', '--porcelain', '--untracked-files=all'), status);
      await closeEditors();
    });
  });

  async function gathered(): Promise<Gathered> {
    return (await gatherOn(session, 'mia-wolf')) ?? assert.fail(workspace());
  }
});
