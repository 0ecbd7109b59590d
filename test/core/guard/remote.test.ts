import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOwn, readRemote } from '../../../src/core/guard/remote.ts';

describe('the address of a remote', () => {
  const addresses: readonly (readonly [url: string, shown: string, owner?: string])[] = [
    ['https://git.example.org/acme/app.git', 'git.example.org/acme/app', 'acme'],
    ['https://ana:s3cret@git.example.org/acme/app.git', 'git.example.org/acme/app', 'acme'],
    ['https://s3cret@git.example.org:8443/acme/app', 'git.example.org:8443/acme/app', 'acme'],
    ['https://ana:s3/cret@git.example.org/acme/app', 'https://…'],
    ['https://ana:s3?cret@git.example.org/acme/app', 'https://…'],
    ['https://ana:s3#cret@git.example.org/acme/app', 'https://…'],
    ['https://ana:12345/s3cret@git.example.org/acme/app', 'https://…'],
    ['https://git.example.org/acme/app.git?token=s3cret#s3cret', 'git.example.org/acme/app', 'acme'],
    ['https://git.example.org/s3cret0123456789abcdefgh/app', 'git.example.org/…/app'],
    ['git@git.example.org:acme/team/app.git', 'git.example.org/acme/team/app', 'acme'],
    ['ana:s3cret@git.example.org:acme/app.git', 'git.example.org/acme/app', 'acme'],
    ['work:app.git', 'work/app'],
    ['[::1]:app.git', '[::1]/app'],
    ['ssh://git@git.example.org:2222/~ana/app.git', 'git.example.org:2222/~ana/app', 'ana'],
    ['ssh://git@ssh.example.org/v3/acme/project/app', 'ssh.example.org/v3/acme/project/app', 'acme'],
    ['https://git.example.org/scm/acme/app.git', 'git.example.org/scm/acme/app', 'acme'],
    ['https://münchen.example.org/acme/app', 'münchen.example.org/acme/app', 'acme'],
    ['ext::sh -c s3cret', 'ext::…'],
    ['codecommit::eu-1://s3cret@app', 'codecommit::…'],
    ['\\\\server\\share\\app.git', 'server/share/app', 'share'],
    ['file://server/share/app.git', 'server/share/app', 'share'],
    ['', ''],
  ];
  for (const [url, shown, owner] of addresses) {
    it(`of ${url} is shown as ${shown}`, () => {
      const remote = readRemote('origin', url);
      assert.equal(remote.address, shown);
      assert.equal(remote.owner, owner);
      assert.doesNotMatch(JSON.stringify(remote), /s3|cret/);
    });
  }

  for (const url of [
    '/srv/git/app.git',
    '../app.git',
    '~/app',
    'C:\\git\\app',
    'C:/git/app',
    'app',
    'file:///srv/app',
  ]) {
    it(`that is a path is on this machine: ${url}`, () => {
      const remote = readRemote('origin', url);
      assert.ok(remote.onMachine);
      assert.equal(remote.address, url.replace('file://', ''));
    });
  }

  it('can be this machine by its name', () => {
    for (const url of ['http://localhost:3000/ana/notes', 'git@127.0.0.1:notes.git', 'ssh://[::1]/notes'])
      assert.ok(readRemote('origin', url).onMachine, url);
    for (const url of ['https://localhost.example.org/a/b', '//server/share', 'https://example.org'])
      assert.ok(!readRemote('origin', url).onMachine, url);
  });

  it('never shows what stands before an @, whatever the address looks like', () => {
    const word = fc.stringMatching(/^[a-z0-9:/?#@%.\\-]{0,12}$/);
    const scheme = fc.constantFrom('https://', 'ssh://', 'http://', 'git://', 'file://', '');
    const never = fc.property(scheme, word, word, (start, before, after) => {
      const remote = readRemote('origin', `${start}u:${before}S3CRET${after}@example.org/acme/app`);
      return !JSON.stringify(remote).includes('S3CRET');
    });
    fc.assert(never, { numRuns: 20_000 });
  });

  const own: readonly (readonly [owner: string, names: readonly string[], own: boolean])[] = [
    ['ana-petrov', ['Ana Petrov'], true],
    ['anapetrov', ['ana.petrov@example.org'], true],
    ['ana', ['12345+ana@users.example.org'], true],
    ['ana', ['Ana Petrov', 'ana.petrov@example.org'], false],
    ['acme', ['Ana Petrov'], false],
    ['---', ['---'], false],
  ];
  for (const [owner, names, isIt] of own) {
    it(`of ${owner} is ${isIt ? 'their' : 'not their'} own for ${names.join(', ')}`, () => {
      assert.equal(isOwn(readRemote('origin', `https://git.example.org/${owner}/notes`), names), isIt);
    });
  }
});
