import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { finderOf } from '../../src/core/leaving/mentions.ts';
import { heldByGit, type Counted } from '../../src/editor/git/heldByGit.ts';
import { runGit } from '../../src/editor/node/git.ts';

const page = (name: string): string =>
  `---\nname: ${name}\n---\n\nA page that is about ${name} at some length.\n`;

describe('what git holds of somebody', () => {
  let repo: string;

  beforeEach(async () => {
    repo = await mkdtemp(join(tmpdir(), 'one-on-one-held-'));
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'A Manager');
    await git('config', 'user.email', 'manager@example.org');
    await write('notes/ana-lima/README.md', page('Ana'));
    await write('notes/ana-lima/2026-11-01.md', '- one\n');
    await write('notes/ben/README.md', page('Ben'));
    await write('src/app.ts', 'one\n');
    await commit('Start');
  });
  afterEach(() => rm(repo, { recursive: true, force: true }));

  it('is every commit that changed a file, and every version; nobody else’s', async () => {
    await write('notes/ana-lima/2026-11-01.md', '- two\n');
    await commit('Two');
    await write('notes/ben/README.md', `${page('Ben')}More.\n`);
    await commit('About Ben');
    await rm(join(repo, 'notes/ana-lima/2026-11-01.md'));
    await commit('Gone');
    // Start, Two and Gone; the page and two texts of the note.
    await holds({ commits: 3, versions: 3 });
  });

  it('is what stands on other branches and tags, whether they were merged or not', async () => {
    await git('checkout', '--quiet', '-b', 'other');
    await write('notes/ana-lima/2026-11-02.md', '- on a branch\n');
    await commit('On a branch');
    await git('checkout', '--quiet', 'main');
    await write('src/app.ts', 'two\n');
    await commit('Else');
    await holds({ commits: 2, versions: 3 });
    await git('merge', '--quiet', '--no-edit', 'other');
    await git('branch', '--quiet', '-D', 'other');
    await holds({ commits: 2, versions: 3 });
    await git('checkout', '--quiet', '--detach', 'HEAD~1');
    await write('notes/ana-lima/2026-11-03.md', '- under a tag\n');
    await commit('Under a tag');
    await git('tag', 'kept');
    await git('checkout', '--quiet', 'main');
    await holds({ commits: 3, versions: 4 });
  });

  it('is the version that a merge brought by itself', async () => {
    await git('checkout', '--quiet', '-b', 'other');
    await write('notes/ana-lima/2026-11-01.md', '- theirs\n');
    await commit('Theirs');
    await git('checkout', '--quiet', 'main');
    await write('notes/ana-lima/2026-11-01.md', '- ours\n');
    await commit('Ours');
    await git('merge', '--quiet', 'other').catch(() => undefined);
    await write('notes/ana-lima/2026-11-01.md', '- both\n');
    await commit('Both');
    // Start, Theirs, Ours and the merge; the page and four texts of the note.
    await holds({ commits: 4, versions: 5 });
  });

  it('is followed to where the files were before, over several renames', async () => {
    await rename(join(repo, 'notes/ana-lima'), join(repo, 'notes/ana-petrov'));
    await commit('She has married');
    await rename(join(repo, 'notes'), join(repo, 'one-on-ones'));
    await commit('Another folder');
    await write('one-on-ones/ana-petrov/2026-11-01.md', '- two\n');
    await commit('Two');
    const held = await counted(['ana-petrov'], 'one-on-ones');
    assert.deepEqual(held.earlier, ['notes/ana-lima', 'notes/ana-petrov']);
    assert.deepEqual(held.paths, ['notes/ana-lima', 'notes/ana-petrov', 'one-on-ones/ana-petrov']);
    assert.deepEqual([held.commits, held.versions], [4, 3]);
  });

  it('is what was deleted in a folder before that was renamed', async () => {
    await write('notes/ana-lima/2026-10-01.md', '- regretted\n');
    await commit('Regretted');
    await rm(join(repo, 'notes/ana-lima/2026-10-01.md'));
    await commit('Taken back');
    await rename(join(repo, 'notes/ana-lima'), join(repo, 'notes/ana-petrov'));
    await commit('Renamed');
    const held = await counted(['ana-petrov']);
    assert.deepEqual([held.commits, held.versions], [4, 3]);
  });

  it('is not what somebody else still has, however alike it is', async () => {
    await write('notes/cho/README.md', page('Cho'));
    await commit('Cho');
    await rename(join(repo, 'notes/ben/README.md'), join(repo, 'notes/ben/page.md'));
    await write('notes/ben/README.md', page('Ben'));
    await commit('Ben twice');
    const held = await counted(['ana-lima']);
    assert.deepEqual(held.earlier, []);
    assert.deepEqual([held.commits, held.versions], [1, 2]);
  });

  it('is what every stash has, not the newest alone, with files that were never added', async () => {
    await write('notes/ana-lima/2026-11-01.md', '- stashed first\n');
    await git('stash', '--quiet');
    await write('notes/ana-lima/2026-11-04.md', '- stashed second, never added\n');
    await git('stash', '--quiet', '--include-untracked');
    await write('src/app.ts', 'not hers\n');
    await git('stash', '--quiet');
    await holds({ commits: 1, stashes: 2, versions: 4 });
  });

  it('is what only the reflog has, and what is staged', async () => {
    await write('notes/ana-lima/2026-11-01.md', '- amended away\n');
    await commit('Wrong');
    await git('reset', '--quiet', '--hard', 'HEAD~1');
    await write('notes/ana-lima/2026-11-05.md', '- staged\n');
    await git('add', '--all');
    await holds({ commits: 1, onlyInReflog: 1, versions: 4 });
  });

  it('is counted for a place in the archive and for where it was before, committed or not', async () => {
    await mkdir(join(repo, 'notes/leavers'));
    await rename(join(repo, 'notes/ana-lima'), join(repo, 'notes/leavers/ana-lima'));
    const uncommitted = await counted(['leavers/ana-lima']);
    assert.deepEqual([uncommitted.commits, uncommitted.versions], [1, 2]);
    await commit('Archived');
    const held = await counted(['leavers/ana-lima']);
    assert.deepEqual(held.paths, ['notes/ana-lima', 'notes/leavers/ana-lima']);
    assert.deepEqual([held.commits, held.versions], [2, 2]);
  });

  it('is the commit messages to the notes that name them, and the remotes', async () => {
    await write('notes/ben/2026-11-01.md', '- a\n');
    await commit('After the talk with Ana');
    await write('notes/ben/2026-11-01.md', '- b\n');
    await commit('Banana');
    await git('remote', 'add', 'origin', 'https://example.org/notes.git');
    await holds({ commits: 1, messages: 1, versions: 2, remotes: ['origin'] });
  });

  it('is nothing where git has never had them', async () => {
    await write('notes/dora/2026-11-01.md', '- new\n');
    const held = await counted(['dora']);
    assert.deepEqual([held.commits, held.versions, held.stashes, held.onlyInReflog], [0, 0, 0, 0]);
  });

  it('is counted where names are such as git would quote', async () => {
    await write('notes/zoë "ç" [x]*/2026-11-01.md', '- a\n');
    await commit('Zoë');
    const held = await counted(['zoë "ç" [x]*']);
    assert.deepEqual([held.commits, held.versions], [1, 1]);
  });

  it('is not asked of git in a new repository, or where there is none, in vain', async () => {
    await rm(join(repo, '.git'), { recursive: true });
    assert.deepEqual(await ask(['ana-lima']), { kind: 'noRepo' });
    await git('init', '--quiet');
    const held = await counted(['ana-lima']);
    assert.deepEqual([held.commits, held.versions], [0, 0]);
  });

  it('changes nothing', async () => {
    await write('notes/ana-lima/2026-11-01.md', '- changed\n');
    const state = async (): Promise<string> =>
      (await git('status', '--porcelain')) + (await git('for-each-ref')) + (await git('reflog'));
    const before = await state();
    await counted(['ana-lima']);
    assert.equal(await state(), before);
  });

  async function holds(expected: Partial<Counted>): Promise<void> {
    const { commits, stashes, onlyInReflog, versions, messages, remotes } = await counted(['ana-lima']);
    assert.deepEqual(
      { commits, stashes, onlyInReflog, versions, messages, remotes },
      { commits: 0, stashes: 0, onlyInReflog: 0, versions: 0, messages: 0, remotes: [], ...expected },
    );
  }

  async function counted(places: readonly string[], folder = 'notes'): Promise<Counted> {
    const held = await ask(places, folder);
    return held.kind === 'counted' ? held : assert.fail(JSON.stringify(held));
  }

  function ask(places: readonly string[], folder = 'notes'): ReturnType<typeof heldByGit> {
    const find = finderOf({ id: 'ana-lima', name: 'Ana Lima', aliases: [] }, []);
    return heldByGit(runGit, vscode.Uri.file(join(repo, folder)), places, find);
  }

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(repo, path)), { recursive: true });
    await writeFile(join(repo, path), text);
  }

  async function commit(message: string): Promise<void> {
    await git('add', '--all');
    await git('commit', '--quiet', '-m', message);
  }

  async function git(...args: string[]): Promise<string> {
    return (await promisify(execFile)('git', args, { cwd: repo })).stdout;
  }
});
