import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

describe('the weekly reminder', () => {
  let person: Person;

  beforeEach(async () => {
    person = await sitDown({ settings: { 'oneOnOne.reminder': true } });
    await reminder().waitFor();
  });
  afterEach(() => person.leave());

  it('says that a flag is up, names nobody, shows it, and does not come again with the next window', async () => {
    assert.doesNotMatch(await reminder().innerText(), /Ben|Whitlock/);
    await choose('Show');
    await flag().waitFor();
    await person.reload();
    await person.openPanel();
    await flag().waitFor();
    await until('all is quiet', async () => (await person.notifications()).length === 0);
  });

  it('puts the flag off with Not this week', async () => {
    await choose('Not this week');
    const panel = await person.openPanel();
    await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
    await flag().waitFor({ state: 'detached' });
    await reminder().waitFor({ state: 'detached' });
  });

  it('never comes again after Never, which is a setting', async () => {
    await choose('Never');
    const settings = join(person.data, 'data/User/settings.json');
    await until('it is in the settings', async () => {
      return existsSync(settings) && /"oneOnOne\.reminder": false/.test(await readFile(settings, 'utf8'));
    });
    // The flag itself stays: only its notification was told to.
    await person.openPanel();
    await flag().waitFor();
  });

  const reminder = (): Locator =>
    person.notification('Recent notes with one of your people are all process.');
  const flag = (): Locator => person.panel().getByRole('heading', { name: /^Your last 4 notes with Ben/ });

  async function choose(name: string): Promise<void> {
    await person.page.getByRole('button', { name, exact: true }).click();
  }
});
