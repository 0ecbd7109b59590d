import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import type { Choice, Whereabouts } from '../../src/core/guard/whereabouts.ts';
import { FirstNote, type Questions } from '../../src/editor/guard/firstNote.ts';
import { runGit } from '../../src/editor/node/git.ts';
import type { Git, Platform } from '../../src/editor/platform.ts';
import { Session } from '../../src/editor/session.ts';
import { guardWords } from '../../src/editor/words/guard.ts';
import { write, type Written } from '../../src/editor/write.ts';
import { commandsIn } from './support/gitTrace.ts';
import { closeEditors } from './support/notes.ts';

const note = { path: 'ana-lima/2026-11-22.md', text: '- first\n' };

describe('before the first note goes into a folder', () => {
  /** Everything lies in here. */
  let root: string;
  /** The folder that is open, within it. */
  let open: string;
  let session: Session | undefined;
  let asked: Asked;

  beforeEach(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'one-on-one-guard-')));
    open = join(root, 'open');
    await mkdir(open);
    asked = { where: [], newRemote: [], others: [] };
  });
  afterEach(async () => {
    session?.dispose();
    await closeEditors();
    await rm(root, { recursive: true, force: true });
  });

  interface Layout {
    readonly what: string;
    /** Makes it; `open` is where the notes folder will be. */
    readonly make: () => Promise<unknown>;
    readonly kind: Whereabouts['kind'];
    readonly around?: readonly Whereabouts['around'][number]['kind'][];
    /** What is said of it. */
    readonly says: RegExp;
    /** Instead of the git there is. */
    readonly git?: Git | undefined;
  }

  const layouts: readonly Layout[] = [
    { what: 'no git', make: () => Promise.resolve(), kind: 'noRepository', says: /No git repository holds/ },
    { what: 'a fresh repository', make: () => repository(open), kind: 'noRemote', says: /without a remote/ },
    {
      what: 'a company’s remote',
      make: async () => {
        await repository(open);
        await git(open, 'remote', 'add', 'origin', 'https://bot:s3cret@git.acme.example/platform/notes.git');
      },
      kind: 'shared',
      says: /looks shared: its remote is git\.acme\.example\/platform\/notes\. /,
    },
    {
      what: 'a remote of one’s own',
      make: async () => {
        await repository(open);
        await git(open, 'remote', 'add', 'origin', 'git@git.example.org:a-manager/notes.git');
      },
      kind: 'privateLooking',
      says: /looks private\. Its remote is git\.example\.org\/a-manager\/notes; an address does not tell/,
    },
    {
      what: 'a remote that is a path',
      make: async () => {
        await git(root, 'init', '--quiet', '--bare', 'backup.git');
        await repository(open);
        await git(open, 'remote', 'add', 'backup', '../backup.git');
      },
      kind: 'privateLooking',
      says: /Its remote is \.\.\/backup\.git; /,
    },
    {
      what: 'a shared repository with other things in it',
      make: async () => {
        await repository(open, 'src/app.ts');
        await git(open, 'remote', 'add', 'origin', 'git@git.example.org:a-manager/app.git');
      },
      kind: 'shared',
      says: /it has other files too, and its remote is git\.example\.org\/a-manager\/app\. /,
    },
    {
      what: 'a repository that begins above',
      make: async () => {
        await repository(root, '.bashrc', 'bin/backup');
        await git(root, 'remote', 'add', 'origin', 'https://git.example.org/a-manager/dotfiles');
      },
      kind: 'shared',
      around: ['parent'],
      says: /begins above the folder that is open, at .*one-on-one-guard-\w+\.\n/,
    },
    {
      what: 'a folder deep in a repository, opened by itself',
      make: async () => {
        await repository(root, 'packages/app/src/app.ts');
        open = join(root, 'packages/app');
      },
      kind: 'noRemote',
      around: ['parent'],
      says: /begins above/,
    },
    {
      what: 'a worktree',
      make: async () => {
        const main = join(root, 'main');
        await repository(main, 'src/app.ts');
        await git(main, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git');
        await git(main, 'worktree', 'add', '--quiet', '-b', 'other', open);
      },
      kind: 'shared',
      around: ['worktree'],
      says: /is a worktree of \S+\/main: /,
    },
    {
      what: 'a submodule',
      make: async () => {
        const [inner, outer] = [join(root, 'inner'), join(root, 'outer')];
        await repository(inner, 'README.md');
        await repository(outer, 'src/app.ts');
        await git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'notes');
        await git(outer, 'commit', '--quiet', '-m', 'Notes');
        open = join(outer, 'notes');
      },
      kind: 'privateLooking',
      around: ['submodule'],
      says: /is a submodule of \S+\/outer\./,
    },
    {
      what: 'ignored by .gitignore',
      make: async () => {
        await repository(open, 'src/app.ts');
        await put(open, '.gitignore', '*.log\none-on-ones/\n');
      },
      kind: 'ignored',
      says: /Git ignores this folder \(“one-on-ones\/” in \.gitignore\)/,
    },
    {
      what: 'ignored by info/exclude',
      make: async () => {
        await repository(open, 'src/app.ts');
        await put(open, '.git/info/exclude', '/one-on-ones/\n');
      },
      kind: 'ignored',
      says: /Git ignores this folder \(“\/one-on-ones\/” in \.git\/info\/exclude\)/,
    },
    {
      what: 'a repository of its own within another',
      make: async () => {
        await repository(root, 'src/app.ts');
        await git(root, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git');
        await repository(open);
      },
      kind: 'noRemote',
      around: ['nested'],
      says: /lies within another one, \S+, which does not take in its files/,
    },
    {
      what: 'a bare repository',
      make: () => git(open, 'init', '--quiet', '--bare'),
      kind: 'gitFolder',
      says: /git’s own folder, or a bare repository/,
    },
    {
      what: 'a repository that is broken',
      make: () => put(open, '.git', 'gitdir: /nowhere/at/all\n'),
      kind: 'unreadable',
      says: /that git does not read: fatal: not a git repository: \/nowhere\/at\/all/,
    },
    {
      what: 'git is missing',
      make: () => repository(open),
      git: () => Promise.reject(new Error('spawn git ENOENT')),
      kind: 'noGit',
      says: /Git was not found/,
    },
    {
      what: 'a browser',
      make: () => repository(open),
      git: undefined,
      kind: 'browser',
      says: /Git cannot be seen from this browser window/,
    },
  ];
  for (const { what, make, kind, around = [], says, ...other } of layouts) {
    it(`says where that is, and writes nothing before consent: ${what}`, async () => {
      await make();
      const before = everything();
      const platform = 'git' in other ? { git: other.git } : { git: runGit };
      await begin([undefined, 'here'], { platform });
      assert.equal(await writeNote(), 'declined');
      assert.deepEqual(everything(), before, 'not a byte is written with a no');
      const [where] = asked.where;
      assert.ok(where);
      assert.equal(where.kind, kind);
      assert.deepEqual(
        where.around.map((each) => each.kind),
        around,
      );
      assert.match(guardWords.where(where), says);
      assert.doesNotMatch(JSON.stringify(where), /s3cret|bot/);
      assert.ok(asked.others.every(same(before)), 'and none before the answer');

      assert.equal(await writeNote(), 'done');
      assert.ok(asked.others.every(same(before)), 'and none before the yes');
      const added = new Map([...everything()].filter(([path, text]) => before.get(path) !== text));
      const folder = join(open, 'one-on-ones').slice(root.length + 1);
      assert.deepEqual([...added.keys()].sort(), [folder, `${folder}/ana-lima`, `${folder}/${note.path}`]);
      assert.equal(asked.where.length, 2);
    });
  }

  it('asks once, and anew when a remote came before the first note did', async () => {
    await repository(open);
    await begin(['here', 'here']);
    assert.equal(await session?.consent(), 'given');
    assert.equal(await session?.consent(), 'had');
    await git(open, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git');
    assert.equal(await session?.consent(), 'given');
    assert.equal(await session?.consent(), 'had');
    assert.deepEqual(
      asked.where.map(({ kind }) => kind),
      ['noRemote', 'shared'],
    );
  });

  it('asks again where a remote came while it asked', async () => {
    await repository(open);
    await begin(['here', undefined], {
      meanwhile: () =>
        git(open, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git').catch(() => ''),
    });
    assert.equal(await writeNote(), 'declined');
    assert.deepEqual(
      asked.where.map(({ kind }) => kind),
      ['noRemote', 'shared'],
    );
  });

  it('asks once for two writes at once', async () => {
    await begin(['here']);
    const second = { path: 'ben/2026-11-22.md', text: '- second\n' };
    assert.deepEqual(await Promise.all([writeNote(), session?.consent(), writeNote(second)]), [
      'done',
      'given',
      'done',
    ]);
    assert.equal(asked.where.length, 1);
  });

  it('asks nothing where notes are already', async () => {
    await repository(open);
    await put(open, 'one-on-ones/ben/2026-11-15.md', '- before\n');
    await begin([]);
    assert.equal(await writeNote(), 'done');
    assert.deepEqual(asked.where, []);
  });

  it('does not run git in a folder that is not trusted', async () => {
    await repository(open);
    const forbidden: Git = () => assert.fail('git ran');
    await begin([undefined], { platform: { git: forbidden }, isTrusted: false });
    assert.equal(await writeNote(), 'declined');
    assert.equal(asked.where[0]?.kind, 'untrusted');
  });

  describe('.git/info/exclude', () => {
    it('gets one line that ends as the others do, and git leaves the notes alone', async () => {
      await repository(open, 'src/app.ts');
      await put(open, '.git/info/exclude', '# mine\r\n*.log');
      await begin(['exclude']);
      assert.equal(await writeNote(), 'done');
      assert.equal(
        await readFile(join(open, '.git/info/exclude'), 'utf8'),
        '# mine\r\n*.log\r\n/one-on-ones/\r\n',
      );
      assert.equal(await git(open, 'status', '--porcelain'), '');
    });

    it('is the one that all worktrees share', async () => {
      const main = join(root, 'main');
      await repository(main, 'src/app.ts');
      await git(main, 'worktree', 'add', '--quiet', '-b', 'other', open);
      await begin(['exclude']);
      assert.equal(await writeNote(), 'done');
      assert.match(await readFile(join(main, '.git/info/exclude'), 'utf8'), /^\/one-on-ones\/$/m);
      assert.equal(await git(open, 'status', '--porcelain'), '');
    });

    it('is made where there is none, and names the folder from the repository’s top', async () => {
      await repository(root, 'src/app.ts');
      await rm(join(root, '.git/info'), { recursive: true });
      await begin(['exclude']);
      assert.equal(await writeNote(), 'done');
      assert.equal(await readFile(join(root, '.git/info/exclude'), 'utf8'), '/open/one-on-ones/\n');
      assert.equal(await git(root, 'status', '--porcelain'), '');
    });

    it('keeps bytes that are no UTF-8', async () => {
      await repository(open, 'src/app.ts');
      const odd = Buffer.from([0x23, 0xff, 0xfe, 0x0a]);
      await writeFile(join(open, '.git/info/exclude'), odd);
      await begin(['exclude']);
      await writeNote();
      const after = await readFile(join(open, '.git/info/exclude'));
      assert.deepEqual(after, Buffer.concat([odd, Buffer.from('/one-on-ones/\n')]));
    });

    it('does not count where a .gitignore takes the folder in again: it is asked anew', async () => {
      await repository(open, 'src/app.ts');
      await put(open, '.gitignore', '!/one-on-ones/\n');
      await put(open, '.git/info/exclude', '');
      await begin(['exclude', undefined]);
      assert.equal(await writeNote(), 'declined');
      assert.deepEqual(asked.said, ['stillSeen']);
      assert.equal((await lstat(open)).isDirectory(), true);
      assert.ok(![...everything().keys()].some((path) => path.endsWith('one-on-ones')));
    });
  });

  describe('a folder of the notes’ own', () => {
    it('is opened by itself, and nothing is written to it or here', async () => {
      await repository(open, 'src/app.ts');
      await mkdir(join(root, 'elsewhere'));
      const before = everything();
      await begin(['ownFolder'], { folders: [join(root, 'elsewhere')] });
      assert.equal(await writeNote(), 'declined');
      assert.deepEqual(asked.said, [`open ${join(root, 'elsewhere')}`]);
      assert.deepEqual(everything(), before);
    });

    it('is not one in the same repository', async () => {
      await repository(open, 'src/app.ts');
      await mkdir(join(root, 'elsewhere'));
      await begin(['ownFolder'], { folders: [join(open, 'src'), join(root, 'elsewhere')] });
      assert.equal(await writeNote(), 'declined');
      assert.deepEqual(asked.said, [`same ${join(open, 'src')}`, `open ${join(root, 'elsewhere')}`]);
    });

    it('can be thought better of', async () => {
      await repository(open, 'src/app.ts');
      await begin(['ownFolder', 'here'], { folders: [] });
      assert.equal(await writeNote(), 'done');
      assert.deepEqual(asked.said, []);
    });
  });

  describe('a remote that comes later', () => {
    it('is said once, and each further one', async () => {
      await repository(open);
      const guard = await begin(['here']);
      await writeNote();
      await notice(guard);
      assert.deepEqual(asked.newRemote, []);
      await git(open, 'remote', 'add', 'origin', 'https://bot:s3cret@git.acme.example/platform/app.git');
      await notice(guard);
      await notice(guard);
      assert.deepEqual(asked.newRemote, [['git.acme.example/platform/app']]);
      await git(open, 'remote', 'add', 'fork', 'git@git.example.org:a-manager/app.git');
      await notice(guard);
      assert.deepEqual(asked.newRemote.slice(1), [['git.example.org/a-manager/app']]);
      await git(open, 'remote', 'remove', 'fork');
      await notice(guard);
      assert.equal(asked.newRemote.length, 2);
    });

    it('is said in a folder that came with notes, and not what it came with', async () => {
      await repository(open, 'one-on-ones/ben/2026-11-15.md');
      await git(open, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git');
      const guard = await begin([]);
      await notice(guard);
      assert.deepEqual(asked.newRemote, []);
      await git(open, 'remote', 'set-url', 'origin', '--push', 'git@git.acme.example:elsewhere/app.git');
      await notice(guard);
      assert.deepEqual(asked.newRemote, [['git.acme.example/elsewhere/app']]);
    });

    it('is said of a repository that came later itself', async () => {
      const guard = await begin(['here']);
      await writeNote();
      await notice(guard);
      await repository(open);
      await git(open, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git');
      await notice(guard);
      assert.deepEqual(asked.newRemote, [['git.acme.example/platform/app']]);
    });

    it('is not said where git ignores the notes, until it does not', async () => {
      await repository(open, 'src/app.ts');
      const guard = await begin(['exclude']);
      await writeNote();
      await git(open, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git');
      await notice(guard);
      assert.deepEqual(asked.newRemote, []);
      await put(open, '.git/info/exclude', '');
      await notice(guard);
      assert.deepEqual(asked.newRemote, [['git.acme.example/platform/app']]);
    });

    async function notice(guard: FirstNote): Promise<void> {
      assert.ok(session?.folder);
      await guard.notice(session.folder, session.notebook);
    }
  });

  it('runs nothing in git that writes or goes to the network', async () => {
    const log = `${root}.log`;
    await repository(open, 'src/app.ts');
    await git(open, 'remote', 'add', 'origin', 'git@git.acme.example:platform/app.git');
    const traced = process.env['GIT_TRACE'];
    process.env['GIT_TRACE'] = log;
    try {
      const guard = await begin(['here']);
      await writeNote();
      assert.ok(session?.folder);
      await guard.notice(session.folder, session.notebook);
      const ran = commandsIn(readFileSync(log, 'utf8'));
      assert.ok(ran.length >= 10, `${ran.length} commands were traced`);
      // To find what a submodule belongs to, git lists the files of the folder above by itself.
      const itself = /^(?:unset GIT_PREFIX; )?git --literal-pathspecs -C \.\. ls-files /;
      const reading = /^git (?:rev-parse|remote -v$|check-ignore|ls-files|config --null --get-regexp)/;
      assert.deepEqual(
        ran.filter((command) => !reading.test(command) && !itself.test(command)),
        [],
      );
    } finally {
      if (traced === undefined) delete process.env['GIT_TRACE'];
      else process.env['GIT_TRACE'] = traced;
      await rm(log, { force: true });
    }
  });

  interface Asked {
    readonly where: Whereabouts[];
    readonly newRemote: (readonly string[])[];
    /** What lay in the folder at each question. */
    readonly others: ReadonlyMap<string, string>[];
    said?: string[];
  }

  interface Setting {
    readonly platform?: Pick<Platform, 'git'>;
    readonly isTrusted?: boolean;
    readonly folders?: readonly string[];
    readonly meanwhile?: () => Promise<unknown>;
  }

  /** A session on the folder that is open, whose guard is answered with `answers`, in turn. */
  async function begin(answers: readonly (Choice | undefined)[], setting: Setting = {}): Promise<FirstNote> {
    const { platform = { git: runGit }, isTrusted = true, folders = [], meanwhile } = setting;
    const [left, chosen] = [[...answers], [...folders]];
    const said: string[] = [];
    asked.said = said;
    const questions: Questions = {
      where: async (_place, where) => {
        asked.where.push(where);
        asked.others.push(everything());
        await meanwhile?.();
        assert.ok(left.length > 0, 'nothing more was to be asked');
        return left.shift();
      },
      newRemote: (_place, _where, addresses) => {
        asked.newRemote.push(addresses);
        return Promise.resolve(undefined);
      },
      folder: () => {
        const path = chosen.shift();
        return Promise.resolve(path === undefined ? undefined : vscode.Uri.file(path));
      },
      sameRepository: (folder) => Promise.resolve(void said.push(`same ${folder.fsPath}`)),
      stillSeen: () => Promise.resolve(void said.push('stillSeen')),
      open: (folder) => Promise.resolve(void said.push(`open ${folder.fsPath}`)),
    };
    const guard = new FirstNote(platform, new Memory(), questions, () => isTrusted);
    const uri = vscode.Uri.file(join(open, 'one-on-ones'));
    const workspaceFolder = { uri: vscode.Uri.file(open), name: 'open', index: 0 };
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), {
      find: async () => ({ uri, workspaceFolder, exists: await isThere(uri.fsPath) }),
      consent: (folder, notebook) => guard.consent(folder, notebook),
    });
    await session.reload();
    return guard;
  }

  function writeNote(file = note): Promise<Written> {
    assert.ok(session);
    return write(session, () => ({ newFiles: [file] }));
  }

  /** Every file and folder there is, git's own among them, and what is in it. */
  function everything(): ReadonlyMap<string, string> {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    return new Map(
      entries.map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(root.length + 1), entry.isFile() ? readFileSync(path, 'latin1') : ''];
      }),
    );
  }

  function same(before: ReadonlyMap<string, string>): (now: ReadonlyMap<string, string>) => boolean {
    return (now) => {
      assert.deepEqual(now, before);
      return true;
    };
  }

  /** A repository with a first commit: of these files, or of nothing. */
  async function repository(folder: string, ...files: readonly string[]): Promise<void> {
    await mkdir(folder, { recursive: true });
    await git(folder, 'init', '--quiet', '--initial-branch=main');
    await git(folder, 'config', 'user.name', 'A Manager');
    await git(folder, 'config', 'user.email', 'manager@example.org');
    for (const file of files) await put(folder, file, `${file}\n`);
    await git(folder, 'add', '--all');
    await git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'Start');
  }
});

/** What VS Code keeps for a workspace, in memory. */
class Memory implements vscode.Memento {
  readonly #kept = new Map<string, unknown>();
  keys(): readonly string[] {
    return [...this.#kept.keys()];
  }
  get<T>(key: string): T | undefined {
    return this.#kept.get(key) as T | undefined;
  }
  update(key: string, value: unknown): Promise<void> {
    this.#kept.set(key, value);
    return Promise.resolve();
  }
}

async function put(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)('git', args, { cwd: folder })).stdout;
}
