import assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitDown, type Person } from '../support/person.ts';
import { lastNote } from './support/lastNote.ts';

describe('a remote that the notes’ repository gets while one works', () => {
  let person: Person;

  before(async () => {
    person = await sitDown();
    const panel = await person.openPanel();
    await panel.locator('.person-row').first().waitFor();
    // The remotes are looked at a moment after the notes were read.
    await person.page.waitForTimeout(4000);
  });
  after(() => person.leave());

  it('is said once, without its password, the next time a note changes', async () => {
    await person.git('remote', 'add', 'origin', 'https://bot:s3cret@git.acme.example/platform/app.git');
    const note = join(person.workspace, await lastNote(person, 'ana-lima'));
    await appendFile(note, '\n- One more\n');
    const said = person.notification('has a remote that it did not have before');
    await said.getByText('git.acme.example/platform/app').waitFor();
    assert.doesNotMatch((await person.notifications()).join(), /s3cret|bot/);
    await person.runCommand('Notifications: Clear All Notifications');
    await appendFile(note, '- And another\n');
    await person.page.waitForTimeout(4000);
    assert.deepEqual(await person.notifications(), []);
  });
});
