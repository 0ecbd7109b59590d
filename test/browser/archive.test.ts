import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { told } from './support/told.ts';
import { until } from './support/until.ts';

describe('Archive a Leaver, from the keyboard', () => {
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown();
    panel = await person.openPanel();
    await row('Omar Haddad').waitFor();
  });
  after(() => person.leave());

  it('says what would move, and Escape moves nothing', async () => {
    await ask();
    await dialog().getByText('omar-haddad → leavers/omar-haddad').waitFor();
    await person.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    assert.equal(await person.git('status', '--porcelain'), '');
  });

  it('takes somebody off the team', async () => {
    await ask();
    await person.page.keyboard.press('Enter');
    await told(person, 'Omar Haddad is in the archive.');
    await row('Omar Haddad').waitFor({ state: 'detached' });
    await row('Ana Lima').waitFor();
    assert.ok(existsSync(join(person.workspace, 'one-on-ones/leavers/omar-haddad/README.md')));
    assert.ok(!existsSync(join(person.workspace, 'one-on-ones/omar-haddad')));
  });

  it('brings them back as they were', async () => {
    await person.runCommand('One on One: Bring Back from the Archive…');
    await person.pick('Omar Haddad');
    await panel.getByRole('heading', { name: 'Omar Haddad', exact: true }).waitFor();
    await until('everything is where it was', async () => (await person.git('status', '--porcelain')) === '');
    assert.ok(!existsSync(join(person.workspace, 'one-on-ones/leavers')));
  });

  it('says so when nobody is there', async () => {
    await person.runCommand('One on One: Bring Back from the Archive…');
    await told(person, 'There is nobody in the archive.');
  });

  const row = (name: string): Locator => panel.getByRole('button', { name: new RegExp(`^${name}`) });
  const dialog = (): Locator => person.page.getByRole('dialog').filter({ hasText: 'into the archive' });

  async function ask(): Promise<void> {
    await person.runCommand('One on One: Archive a Leaver…');
    await person.pick('Omar Haddad');
    await dialog().waitFor();
  }
});
