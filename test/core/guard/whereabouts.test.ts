import assert from 'node:assert/strict';
import { readRemote } from '../../../src/core/guard/remote.ts';
import {
  circumstances,
  holdsNotes,
  isOther,
  whereabouts,
  type GitFacts,
  type Repository,
} from '../../../src/core/guard/whereabouts.ts';
import { readDocument } from '../../../src/core/notes/document.ts';
import { marked } from '../../../src/core/sample/mark.ts';

const plain: Repository = {
  top: '/w',
  path: 'one-on-ones',
  isAbove: false,
  worktreeOf: undefined,
  submoduleOf: undefined,
  within: undefined,
  ignoredBy: undefined,
  hasNotes: false,
  hasOthers: false,
  remotes: [],
  names: ['Ana Petrov'],
};

function repository(facts: Partial<Repository>): GitFacts {
  return { kind: 'repository', ...plain, ...facts };
}

function remotes(...urls: readonly string[]): Partial<Repository> {
  return { remotes: urls.map((url) => readRemote('origin', url)) };
}

describe('where notes will live', () => {
  const own = 'https://git.example.org/ana-petrov/notes';
  const kinds: readonly (readonly [what: string, GitFacts, kind: string, choices: string])[] = [
    ['no repository', { kind: 'none' }, 'noRepository', 'here ownFolder'],
    ['a browser', { kind: 'notAsked', why: 'browser' }, 'browser', 'here'],
    ['a folder not trusted', { kind: 'notAsked', why: 'untrusted' }, 'untrusted', 'here ownFolder'],
    ['no git', { kind: 'notAsked', why: 'noGit' }, 'noGit', 'here ownFolder'],
    ['a broken repository', { kind: 'unreadable', message: 'fatal' }, 'unreadable', 'ownFolder here'],
    ['git’s own folder', { kind: 'gitFolder' }, 'gitFolder', 'ownFolder here'],
    ['no remote', repository({ hasOthers: true }), 'noRemote', 'here ownFolder exclude'],
    ['an own remote', repository(remotes(own)), 'privateLooking', 'here ownFolder exclude'],
    [
      'a path',
      repository({ ...remotes('/srv/x'), hasOthers: true }),
      'privateLooking',
      'here ownFolder exclude',
    ],
    [
      'an own remote of other files',
      repository({ ...remotes(own), hasOthers: true }),
      'shared',
      'ownFolder exclude here',
    ],
    ['others’ remote', repository(remotes('git@example.org:acme/x')), 'shared', 'ownFolder exclude here'],
    [
      'one of two remotes',
      repository(remotes(own, 'git@example.org:acme/x')),
      'shared',
      'ownFolder exclude here',
    ],
    [
      'ignored',
      repository({ ...remotes(own), ignoredBy: { file: '.gitignore', pattern: 'n' } }),
      'ignored',
      'here ownFolder',
    ],
    [
      'known to git already',
      repository({ ...remotes(own), hasNotes: true }),
      'privateLooking',
      'here ownFolder',
    ],
    ['the repository itself', repository({ path: '' }), 'noRemote', 'here ownFolder'],
  ];
  for (const [what, facts, kind, choices] of kinds) {
    it(`is told, and what can be done: ${what}`, () => {
      const found = whereabouts(facts);
      assert.equal(found.kind, kind);
      assert.equal(found.choices.join(' '), choices);
    });
  }

  it('tells what is around the repository', () => {
    const all = { isAbove: true, worktreeOf: '/main', submoduleOf: '/super', within: '/outer' };
    assert.deepEqual(whereabouts(repository(all)).around, [
      { kind: 'parent', path: '/w' },
      { kind: 'worktree', path: '/main' },
      { kind: 'submodule', path: '/super' },
    ]);
    assert.deepEqual(whereabouts(repository({ within: '/outer' })).around, [
      { kind: 'nested', path: '/outer' },
    ]);
  });

  it('is agreed to anew when a remote comes, and not when one is listed in another order', () => {
    const [one, two] = ['git@example.org:acme/x', 'git@example.org:acme/y'];
    const agreed = (...urls: readonly string[]): string =>
      circumstances(whereabouts(repository(remotes(...urls))));
    assert.notEqual(agreed(), agreed(one));
    assert.notEqual(agreed(one), agreed(one, two));
    assert.equal(agreed(one, two), agreed(two, one, two));
  });

  it('has notes once somebody is named, met or reflected on', () => {
    const holds = (path: string, text: string): boolean => {
      const read = readDocument(path, text);
      return read !== undefined && holdsNotes([read]);
    };
    assert.ok(holds('ana/2026-11-22.md', '- line'));
    assert.ok(holds('ana/README.md', '---\nname: Ana\n---\n'));
    assert.ok(holds('reflections/2026-11-20.md', ''));
    assert.ok(!holds('docs/README.md', '# How to build'), 'as any repository has');
    assert.ok(
      !holds('leila/2026-11-22.md', marked('leila/2026-11-22.md', '---\nperson: leila\n---\n')),
      'invented',
    );
    assert.ok(!holds('templates/one-on-one.md', ''));
    assert.ok(!holds('prompts.md', '- Why?'));
  });

  it('has other files than notes, or only what any repository has', () => {
    for (const path of ['.gitignore', '.vscode/settings.json', 'README.md', 'LICENSE', 'licence.txt'])
      assert.ok(!isOther(path, false), path);
    for (const path of ['src/app.ts', 'docs/guide.md']) assert.ok(isOther(path, false), path);
    assert.ok(!isOther('ana/2026-11-22.md', true));
    assert.ok(isOther('src/app.ts', true));
  });
});
