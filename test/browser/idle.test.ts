import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

describe('a workspace without notes', () => {
  let person: Person;

  before(async () => {
    person = await sitDown({ workspace: 'empty' });
  });
  after(() => person.leave());

  it('runs nothing of ours', async () => {
    // Git is started with the window, and so would we be.
    await until('the others are started', async () => (await started()).includes('vscode.git'));
    await person.page.waitForTimeout(2000);
    assert.equal((await started()).includes(us), false);
  });

  it('does once somebody asks for us', async () => {
    await person.openPanel();
    await until('we are started', async () => (await started()).includes(us));
  });

  const us = 'one-on-one-notes.one-on-one';

  /** The extensions that VS Code says it has started. */
  async function started(): Promise<readonly (string | undefined)[]> {
    const logs = globSync('data/logs/*/exthost*/remoteexthost.log', { cwd: person.data });
    const texts = await Promise.all(logs.map((log) => readFile(join(person.data, log), 'utf8')));
    return texts.flatMap((text) =>
      [...text.matchAll(/_doActivateExtension ([\w.-]+)/g)].map(([, name]) => name),
    );
  }
});
