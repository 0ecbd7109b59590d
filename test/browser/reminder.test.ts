import assert from 'node:assert/strict';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

describe('the weekly reminder', () => {
  let person: Person;

  before(async () => {
    person = await sitDown({ settings: { 'oneOnOne.reminder': true } });
  });
  after(() => person.leave());

  it('says that a flag is up, and names nobody', async () => {
    const reminder = person.notification('Recent notes with one of your people are all process.');
    await reminder.waitFor();
    assert.doesNotMatch(await reminder.innerText(), /Ben|Whitlock/);
  });

  it('shows the flag, and does not come again with the next window', async () => {
    await person.page.getByRole('button', { name: 'Show', exact: true }).click();
    await person
      .panel()
      .getByRole('heading', { name: /^Your last 4 notes with Ben/ })
      .waitFor();
    await person.reload();
    await person.openPanel();
    await person
      .panel()
      .getByRole('heading', { name: /^Your last 4 notes with Ben/ })
      .waitFor();
    await until('all is quiet', async () => (await person.notifications()).length === 0);
  });
});
