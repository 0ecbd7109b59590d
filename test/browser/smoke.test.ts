import assert from 'node:assert/strict';
import { sitDown, type Person } from '../support/person.ts';

describe('a person who has just installed it', () => {
  let person: Person;

  before(async () => {
    person = await sitDown();
  });
  after(() => person.leave());

  it('finds its icon in the activity bar and opens the panel with it', async () => {
    const panel = await person.openPanel();
    await panel.getByText('Team').first().waitFor();
  });

  it('finds its commands in the palette', async () => {
    await person.runCommand('One on One: Show Team');
    assert.deepEqual(await person.notifications(), []);
  });
});
