import assert from 'node:assert/strict';
import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { day } from './support/day.ts';
import { told } from './support/told.ts';
import { until } from './support/until.ts';

describe('Commit Notes', () => {
  const draft = 'Roadmap: move the freeze';
  let person: Person;

  before(async () => {
    person = await sitDown();
    await appendFile(join(person.workspace, 'docs/roadmap.md'), '\nMore.\n');
    await person.git('add', 'docs/roadmap.md');
    await appendFile(join(person.workspace, 'docs/on-call.md'), '\nMore.\n');
  });
  after(() => person.leave());

  it('commits what is being typed and what was written, and says so in the status bar', async () => {
    await person.page.getByRole('tab', { name: /^Source Control/ }).click();
    await messageBox().click();
    await person.type(draft);
    await person.runCommand('One on One: Start One-on-One…');
    await person.pick('Kwame Mensah');
    await person.tab.filter({ hasText: `${day()}.md` }).waitFor();
    await person.type('He would teach again');
    await person.runCommand('One on One: Commit Notes');
    await person.statusBar('2 note files committed.').waitFor();
    assert.deepEqual(await lines('show', '--name-only', '--format=', 'HEAD'), [
      // The one before, whose open promise was carried over.
      ...(await lines('ls-files', 'one-on-ones/kwame-mensah/2*')).slice(-2, -1),
      `one-on-ones/kwame-mensah/${day()}.md`,
    ]);
    assert.match(
      await person.git('show', `HEAD:one-on-ones/kwame-mensah/${day()}.md`),
      /^- He would teach again$/m,
    );
    assert.deepEqual(await person.notifications(), []);
  });

  it('names nobody in its message', async () => {
    assert.equal(await person.git('log', '-1', '--format=%B'), 'One-on-one notes, 2 files\n\n');
  });

  it('leaves what is staged staged, the rest changed, and the message box as it was', async () => {
    assert.equal(await person.git('status', '--porcelain'), ' M docs/on-call.md\nM  docs/roadmap.md\n');
    assert.equal((await messageBox().innerText()).replaceAll('\u00A0', ' ').trim(), draft);
  });

  it('says so when there is nothing to commit', async () => {
    const head = await person.git('rev-parse', 'HEAD');
    await person.runCommand('One on One: Commit Notes');
    await told(person, 'Nothing to commit: the notes are as last committed.');
    assert.equal(await person.git('rev-parse', 'HEAD'), head);
  });

  it('commits with the button in the panel, too', async () => {
    const panel = await person.openPanel();
    // Whoever has started a one-on-one sees that person's page.
    await panel.getByRole('button', { name: 'Back to the team' }).click();
    await appendFile(join(person.workspace, 'one-on-ones/prompts.md'), '- What is too easy?\n');
    await panel.getByRole('button', { name: 'Commit notes' }).click();
    await person.statusBar('1 note file committed.').waitFor();
    await becomes(() => person.git('log', '-1', '--format=%s'), 'One-on-one notes, 1 file\n');
  });

  it('says what is in the way, in the middle of a merge', async () => {
    await person.git('update-ref', 'MERGE_HEAD', 'HEAD~1');
    await appendFile(join(person.workspace, 'one-on-ones/prompts.md'), '- What is too hard?\n');
    await person.runCommand('One on One: Commit Notes');
    await told(person, 'A merge is under way. Finish or abort it first, then commit.');
    await person.git('update-ref', '-d', 'MERGE_HEAD');
  });

  it('says so where there is no repository, and harms nothing', async () => {
    await rm(join(person.workspace, '.git'), { recursive: true });
    await person.runCommand('One on One: Commit Notes');
    await told(person, 'The notes are in no git repository. “Git: Initialize Repository” makes one.');
    assert.match(await person.read('one-on-ones/prompts.md'), /^- What is too hard\?$/m);
  });

  const messageBox = (): Locator => person.page.locator('.scm-editor .monaco-editor');

  async function lines(...args: string[]): Promise<readonly string[]> {
    return (await person.git(...args)).trim().split('\n');
  }
});

describe('Restricted Mode', () => {
  let person: Person;

  before(async () => {
    person = await sitDown({ askForTrust: true });
    await person.statusBar('Restricted Mode').waitFor();
  });
  after(() => person.leave());

  it('does not commit, and says why', async () => {
    const head = await person.git('rev-parse', 'HEAD');
    await appendFile(join(person.workspace, 'one-on-ones/prompts.md'), '- What is too easy?\n');
    await person.runCommand('One on One: Commit Notes');
    await person.notification('Committing runs git, which needs a trusted workspace.').waitFor();
    assert.equal(await person.git('rev-parse', 'HEAD'), head);
  });

  it('does everything else', async () => {
    const panel = await person.openPanel();
    await panel.getByRole('button', { name: /^Ana Lima/ }).click();
    await panel.getByRole('checkbox', { name: 'travel request for Porto' }).click();
    await panel.getByRole('checkbox', { name: 'travel request for Porto' }).waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Start one-on-one' }).click();
    const note = `one-on-ones/ana-lima/${day()}.md`;
    await person.tab.filter({ hasText: `${day()}.md` }).waitFor();
    await person.type('Rang her sister');
    await panel.getByText('Rang her sister').waitFor();
    await person.save();
    await until('it is saved', async () => (await person.read(note)).includes('- Rang her sister\n'));
  });

  it('commits once the folder is trusted', async () => {
    await person.statusBar('Restricted Mode').click();
    await person.page.getByRole('button', { name: 'Trust', exact: true }).click();
    await person.statusBar('Restricted Mode').waitFor({ state: 'detached' });
    await person.runCommand('One on One: Commit Notes');
    await person.statusBar('4 note files committed.').waitFor();
  });
});
