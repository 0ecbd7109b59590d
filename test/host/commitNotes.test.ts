import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { commitNotes, type CommitOutcome } from '../../src/editor/git/commitNotes.ts';
import { runGit } from '../../src/editor/node/git.ts';
import { said } from '../../src/editor/words/commands.ts';

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

  it('takes none of five files staged elsewhere along, a hundred times over', async function () {
    this.timeout(120_000);
    for (const name of ['changed', 'deleted', 'renamed', 'half']) await write(`src/${name}.ts`, `${name}\n`);
    await git('add', '--all');
    await git('commit', '--quiet', '-m', 'Code');
    for (let run = 0; run < 100; run++) {
      await write('src/changed.ts', `changed ${run}\n`);
      await write('src/half.ts', `staged ${run}\n`);
      await write(`src/new.ts`, `new ${run}\n`);
      await git('rm', '--quiet', 'src/deleted.ts');
      await git('mv', 'src/renamed.ts', 'src/elsewhere.ts');
      await git('add', 'src/changed.ts', 'src/half.ts', 'src/new.ts');
      await write('src/half.ts', `staged, and typed on ${run}\n`);
      // A note of each kind in turn: new, changed, deleted.
      const note = `one-on-ones/ana-lima/${String(2001 + Math.floor(run / 3))}-11-22.md`;
      if (run % 3 === 2) await rm(join(repo, note));
      else await write(note, `- ${run}\n`);
      const staged = await git('diff', '--cached', '--', 'src');
      const outside = await git('status', '--porcelain', '--', 'src');

      assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [] });
      assert.equal(await git('show', '--format=', '--name-only', '--no-renames', 'HEAD'), `${note}\n`);
      assert.equal(await git('diff', '--cached', '--', 'src'), staged);
      assert.equal(await git('status', '--porcelain'), outside);
      assert.equal(outside.trim().split('\n').length, 5);
      await git('reset', '--quiet', '--hard');
    }
  });

  it('names none of five hundred people in its message', async () => {
    const firsts = Array.from({ length: 25 }, (_, index) => `first${String.fromCharCode(97 + index)}`);
    const lasts = Array.from({ length: 20 }, (_, index) => `last${String.fromCharCode(97 + index)}`);
    for (const first of firsts)
      for (const last of lasts)
        await write(`one-on-ones/${first}-${last}/README.md`, `---\nname: ${first} ${last}\n---\n`);
    const committed = await commitNotes(
      runGit,
      vscode.Uri.file(join(repo, 'one-on-ones')),
      said.commitMessage,
    );
    assert.deepEqual(committed, { kind: 'committed', files: 500, nested: [] });
    const message = await git('log', '-1', '--format=%B');
    assert.equal(message, 'One-on-one notes, 500 files\n\n');
    assert.deepEqual(
      [...firsts, ...lasts].filter((name) => message.includes(name)),
      [],
    );
  });

  it('pushes nothing and asks no remote, also where a push would need no more words', async () => {
    const remote = join(repo, '.git/elsewhere.git');
    await git('init', '--quiet', '--bare', remote);
    await git('remote', 'add', 'origin', remote);
    await git('push', '--quiet', '--set-upstream', 'origin', 'main');
    const [pushed, configured] = [await git('ls-remote', 'origin'), await git('config', '--list', '--local')];
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    const commands: string[][] = [];
    const committed = await commitNotes(
      (folder, args, input) => {
        commands.push([...args]);
        return runGit(folder, args, input);
      },
      vscode.Uri.file(join(repo, 'one-on-ones')),
      said.commitMessage,
    );
    assert.equal(committed.kind, 'committed');
    assert.equal(await git('ls-remote', 'origin'), pushed);
    assert.equal(await git('config', '--list', '--local'), configured);
    const reaching = ['push', 'fetch', 'pull', 'remote', 'ls-remote', 'config', 'send-pack'];
    assert.deepEqual(
      commands.filter((args) => args.some((arg) => reaching.includes(arg))),
      [],
    );
  });

  describe('signs where the user signs', () => {
    it('with the program that they set', async () => {
      await signWith('echo "[GNUPG:] SIG_CREATED " >&2\necho "-----BEGIN PGP SIGNATURE-----"\necho signed\n');
      await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
      assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [] });
      assert.match(
        await git('cat-file', 'commit', 'HEAD'),
        /^gpgsig -----BEGIN PGP SIGNATURE-----\n signed$/m,
      );
    });

    it('and commits nothing where that fails', async () => {
      await signWith('echo "no secret key" >&2\nexit 2\n');
      await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
      const before = [await git('rev-parse', 'HEAD'), await git('status', '--porcelain')];
      assert.equal((await commit()).kind, 'failed');
      assert.deepEqual([await git('rev-parse', 'HEAD'), await git('status', '--porcelain')], before);
    });

    async function signWith(script: string): Promise<void> {
      await write('.git/sign', `#!/bin/sh\ncat >/dev/null\n${script}`);
      await chmod(join(repo, '.git/sign'), 0o755);
      await git('config', 'commit.gpgSign', 'true');
      await git('config', 'gpg.program', join(repo, '.git/sign'));
    }
  });

  it('runs every hook of a commit once', async () => {
    const hooks = ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit'];
    for (const hook of hooks) {
      await write(`.git/hooks/${hook}`, `#!/bin/sh\necho ${hook} >>.git/ran\n`);
      await chmod(join(repo, '.git/hooks', hook), 0o755);
    }
    await write('one-on-ones/ana-lima/2026-11-22.md', '- new\n');
    assert.deepEqual(await commit(), { kind: 'committed', files: 1, nested: [] });
    assert.equal(await readFile(join(repo, '.git/ran'), 'utf8'), `${hooks.join('\n')}\n`);
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
