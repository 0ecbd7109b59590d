import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { correctionEdit } from '../../src/core/balance/correctionEdit.ts';
import { readCorrections } from '../../src/core/balance/corrections.ts';
import type { Label } from '../../src/core/balance/labeller.ts';
import { findConflict } from '../../src/core/notes/conflict.ts';
import { applyEdits } from '../../src/core/notes/span.ts';

/** What the README says to put beside the notes. */
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const [, advice = ''] = /```gitattributes\n(.*?)```/s.exec(readme) ?? [];

describe('two machines that add to the same files, with the .gitattributes that the README advises', () => {
  let repo: string;

  before(async () => {
    repo = await mkdtemp(join(tmpdir(), 'one-on-one-union-'));
    await git('init', '--quiet', '--initial-branch=main');
    await git('config', 'user.name', 'A Manager');
    await git('config', 'user.email', 'manager@example.org');
    await put('.gitattributes', advice);
    await put('balance.yml', corrected('', 'ana asked about mentoring'));
    await put('prompts.md', '- What gave you energy?\n');
    await put('reflections/convictions.md', '- People grow by being trusted\n');
    await commit('Start');
  });
  after(() => rm(repo, { recursive: true, force: true }));

  it('loses no line of either and stops at none', async () => {
    assert.notEqual(advice, '');
    await git('checkout', '--quiet', '-b', 'laptop');
    await add('laptop', 'omar wants to teach', 'people');
    await git('checkout', '--quiet', 'main');
    await add('desktop', 'nobody was at the stand-up', 'process');
    await git('merge', '--quiet', '--no-edit', 'laptop');

    for (const path of ['prompts.md', 'reflections/convictions.md']) {
      const text = await readFile(join(repo, path), 'utf8');
      assert.equal(findConflict(text), undefined);
      assert.deepEqual(text.match(/^- From the .*$/gm)?.sort(), ['- From the desktop', '- From the laptop']);
    }
    const { corrections, findings } = readCorrections(await readFile(join(repo, 'balance.yml'), 'utf8'));
    assert.deepEqual(findings, []);
    assert.deepEqual(
      [...corrections.lines].sort(([a], [b]) => a.localeCompare(b)),
      [
        ['ana asked about mentoring', 'people'],
        ['nobody was at the stand-up', 'process'],
        ['omar wants to teach', 'people'],
      ],
    );
  });

  async function add(machine: string, line: string, label: Label): Promise<void> {
    for (const path of ['prompts.md', 'reflections/convictions.md'])
      await put(path, `${await readFile(join(repo, path), 'utf8')}- From the ${machine}\n`);
    await put('balance.yml', corrected(await readFile(join(repo, 'balance.yml'), 'utf8'), line, label));
    await commit(machine);
  }

  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(repo, path)), { recursive: true });
    await writeFile(join(repo, path), text);
  }

  async function commit(message: string): Promise<void> {
    await git('add', '--all');
    await git('commit', '--quiet', '-m', message);
  }

  async function git(...args: string[]): Promise<void> {
    await promisify(execFile)('git', args, { cwd: repo });
  }
});

function corrected(text: string, line: string, label: Label = 'people'): string {
  const edit = correctionEdit(text, line, label);
  assert.ok('edits' in edit);
  return applyEdits(text, edit.edits);
}
