import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { commitNotes, type CommitOutcome } from '../../src/editor/git/commitNotes.ts';
import { runGit } from '../../src/editor/node/git.ts';

describe('committing the notes', () => {
  let repo: string;

  beforeEach(async () => {
    repo = await mkdtemp(join(tmpdir(), 'one-on-one-commit-'));
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'A Manager');
    await git('config', 'user.email', 'manager@example.org');
    await write('src/app.ts', 'one\n');
    await write('one-on-ones/ana-lima/2026-11-15.md', '- before\n');
    await git('add', '--all');
    await git('commit', '--quiet', '-m', 'Start');
  });
  afterEach(() => rm(repo, { recursive: true, force: true }));

  it('commits changed, new and deleted notes, and says how many', async () => {
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    await write('one-on-ones/zoë çelik/2026-11-22.md', '- a name git would quote\n');
    await rm(join(repo, 'one-on-ones/ana-lima/2026-11-15.md'));
    assert.deepEqual(await commit(), { kind: 'committed', files: 3, nested: [] });
    assert.equal(await git('log', '-1', '--format=%s'), 'Notes: 3\n');
    assert.equal(await git('status', '--porcelain'), '');
  });

  it('leaves what is staged elsewhere staged and out of the commit', async () => {
    await write('src/app.ts', 'two\n');
    await write('src/new.ts', 'new\n');
    await git('add', 'src');
    await write('src/app.ts', 'three, not staged\n');
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    const before = await git('diff', '--cached', '--', 'src');
    assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [] });
    assert.equal(
      await git('show', '--format=', '--name-only', 'HEAD'),
      'one-on-ones/ana-lima/2026-11-22.md\n',
    );
    assert.equal(await git('diff', '--cached', '--', 'src'), before);
    assert.equal(await git('status', '--porcelain'), 'MM src/app.ts\nA  src/new.ts\n');
  });

  it('works in the very first commit of a repository', async () => {
    await rm(join(repo, '.git'), { recursive: true });
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'A Manager');
    await git('config', 'user.email', 'manager@example.org');
    assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [] });
    assert.equal(await git('status', '--porcelain'), '?? src/\n');
  });

  it('works where the notes folder is the repository', async () => {
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    assert.deepEqual(await commit(repo), { kind: 'committed', files: 1, nested: [] });
  });

  it('runs the hooks, and takes everything back when one refuses', async () => {
    await write('.git/hooks/pre-commit', '#!/bin/sh\necho "no notes on Fridays" >&2\nexit 1\n');
    await chmod(join(repo, '.git/hooks/pre-commit'), 0o755);
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    await write('one-on-ones/ana-lima/2026-11-15.md', '- changed\n');
    const before = await git('status', '--porcelain');
    assert.deepEqual(await commit(), { kind: 'failed', message: 'no notes on Fridays' });
    assert.equal(await git('status', '--porcelain'), before);
  });

  it('leaves a repository among the notes alone, and says so', async () => {
    const inner = await repositoryAmongNotes();
    assert.deepEqual(await commit(), { kind: 'nothing', nested: [inner] });
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [inner] });
    assert.equal(
      await git('show', '--format=', '--name-only', 'HEAD'),
      'one-on-ones/ana-lima/2026-11-22.md\n',
    );
    assert.equal(await git('status', '--porcelain'), `?? one-on-ones/${inner}/\n`);
  });

  it('leaves a submodule alone in whatever way it changed, and says so', async () => {
    const inner = await repositoryAmongNotes();
    await git('-c', 'advice.addEmbeddedRepo=false', 'add', `one-on-ones/${inner}`);
    await git('commit', '--quiet', '-m', 'A submodule');
    await write(`one-on-ones/${inner}/page.md`, 'Another page\n');
    assert.deepEqual(await commit(), { kind: 'nothing', nested: [inner] });
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [inner] });
    await git('rm', '--quiet', '--cached', `one-on-ones/${inner}`);
    assert.deepEqual(await commit(), { kind: 'nothing', nested: [inner] });
  });

  it('is not held up by a note that was staged and then deleted', async () => {
    await write('one-on-ones/ana-lima/2026-11-21.md', '- staged\n');
    await git('add', 'one-on-ones');
    await rm(join(repo, 'one-on-ones/ana-lima/2026-11-21.md'));
    assert.deepEqual(await commit(), { kind: 'nothing', nested: [] });
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [] });
    assert.equal(await git('status', '--porcelain'), 'AD one-on-ones/ana-lima/2026-11-21.md\n');
  });

  it('counts a note that was taken out of the index once', async () => {
    await git('rm', '--quiet', '--cached', 'one-on-ones/ana-lima/2026-11-15.md');
    await write('one-on-ones/ana-lima/2026-11-15.md', '- since\n');
    assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [] });
    assert.equal(await git('status', '--porcelain'), '');
  });

  it('takes an index that git cannot read for a failure, not for nothing to commit', async () => {
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    await write('.git/index', 'broken');
    const outcome = await commit();
    assert.equal(outcome.kind, 'failed');
    assert.match(outcome.kind === 'failed' ? outcome.message : '', /index/);
  });

  const unfit: readonly (readonly [string, () => Promise<unknown>, CommitOutcome])[] = [
    ['nothing to commit', () => Promise.resolve(), { kind: 'nothing', nested: [] }],
    [
      'a note as it was committed, but taken out of the index',
      () => git('rm', '--quiet', '--cached', 'one-on-ones/ana-lima/2026-11-15.md'),
      { kind: 'nothing', nested: [] },
    ],
    [
      'a folder that git ignores',
      async () => {
        await git('rm', '-rq', '--cached', 'one-on-ones');
        await git('commit', '-qm', 'Out');
        await write('.git/info/exclude', 'one-on-ones\n');
      },
      { kind: 'ignored' },
    ],
    ['no repository', () => rm(join(repo, '.git'), { recursive: true }), { kind: 'noRepo' }],
    [
      'a rebase under way',
      async () => {
        await diverge();
        await git('rebase', 'other').catch(() => undefined);
      },
      { kind: 'underWay', operation: 'rebase' },
    ],
    [
      'a merge under way',
      async () => {
        await diverge();
        await git('merge', 'other').catch(() => undefined);
      },
      { kind: 'underWay', operation: 'merge' },
    ],
    [
      'unresolved conflicts',
      async () => {
        await diverge();
        await write('one-on-ones/ana-lima/2026-11-15.md', '- stashed\n');
        await git('stash', '--quiet');
        await write('one-on-ones/ana-lima/2026-11-15.md', '- since\n');
        await git('commit', '-qam', 'Since');
        await git('stash', 'pop').catch(() => undefined);
      },
      { kind: 'conflicts' },
    ],
  ];
  for (const [what, prepare, outcome] of unfit) {
    it(`says so and changes nothing: ${what}`, async () => {
      await prepare();
      const before = await git('status', '--porcelain').catch(() => '');
      assert.deepEqual(await commit(), outcome);
      assert.equal(await git('status', '--porcelain').catch(() => ''), before);
    });
  }

  /** Two branches that changed the same note. */
  async function diverge(): Promise<void> {
    await git('checkout', '-qb', 'other');
    await write('one-on-ones/ana-lima/2026-11-15.md', '- theirs\n');
    await git('commit', '-qam', 'Theirs');
    await git('checkout', '-q', 'main');
    await write('one-on-ones/ana-lima/2026-11-15.md', '- ours\n');
    await git('commit', '-qam', 'Ours');
  }

  /** As when somebody clones a team's wiki into their notes. */
  async function repositoryAmongNotes(): Promise<string> {
    await write('one-on-ones/ana-lima/wiki/page.md', 'A page\n');
    const cwd = join(repo, 'one-on-ones/ana-lima/wiki');
    const author = ['-c', 'user.name=A Manager', '-c', 'user.email=manager@example.org'];
    for (const args of [
      ['init', '--quiet'],
      ['add', '.'],
      [...author, 'commit', '--quiet', '-m', 'Page'],
    ])
      await promisify(execFile)('git', args, { cwd });
    return 'ana-lima/wiki';
  }

  function commit(folder = join(repo, 'one-on-ones')): Promise<CommitOutcome> {
    return commitNotes(runGit, vscode.Uri.file(folder), (files) => `Notes: ${files}`);
  }

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(repo, path)), { recursive: true });
    await writeFile(join(repo, path), text);
  }

  async function git(...args: string[]): Promise<string> {
    return (await promisify(execFile)('git', args, { cwd: repo })).stdout;
  }
});
