import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { lastNote } from './support/lastNote.ts';
import { until } from './support/until.ts';

describe('somebody’s new name', () => {
  let person: Person;
  let panel: FrameLocator;
  let note: string;

  before(async () => {
    person = await sitDown();
    note = await lastNote(person, 'ana-lima');
    const mention =
      '\n- Ben Whitlock helped, see [his page](../ben-whitlock/README.md), [[Ben Whitlock]] and @ben-whitlock\n';
    await appendFile(join(person.workspace, note), mention);
    await person.git('commit', '--quiet', '--all', '--message', 'Mentioned');
    panel = await person.openPanel();
    await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
    await panel.getByRole('heading', { name: 'Ben Whitlock', exact: true }).waitFor();
  });
  after(() => person.leave());

  it('comes everywhere with a few keys: page, folder, notes, handles, links and, if one likes, the text', async () => {
    await person.runCommand('One on One: Rename Person…');
    await person.pick('Ben Whitlock');
    await person.answer('Ben Okafor');
    console.log(`      ${await person.screenshot('renaming')}`);
    await person.pick('Change it in the text, too');
    await panel.getByRole('heading', { name: 'Ben Okafor', exact: true }).waitFor();
    assert.ok(!existsSync(join(person.workspace, 'one-on-ones/ben-whitlock')));
    assert.match(await person.read('one-on-ones/ben-okafor/README.md'), /^name: Ben Okafor$/m);
    assert.match(
      await person.read(note),
      /^- Ben Okafor helped, see \[his page\]\(\.\.\/ben-okafor\/README\.md\), \[\[Ben Okafor\]\] and @ben-okafor$/m,
    );
    const left = await person.git('grep', '--untracked', '-il', 'whitlock').catch(() => '');
    assert.equal(left, '', 'nothing says the old name');
  });

  it('goes with one undo', async () => {
    await person.openFile('one-on-ones/ben-okafor/README.md');
    await person.page.keyboard.press('ControlOrMeta+Z');
    await until('the folder is back', () =>
      existsSync(join(person.workspace, 'one-on-ones/ben-whitlock/README.md')),
    );
    // The editor undoes file by file, and what it has not come to yet is not saved.
    await until('everything is as it was', async () => {
      await person.runCommand('File: Save All');
      return (await person.git('status', '--porcelain')) === '';
    });
    await panel.locator('.person-row .row-main, h1', { hasText: 'Ben Whitlock' }).first().waitFor();
  });
});
