import assert from 'node:assert/strict';
import { sitDown, type Person } from '../support/person.ts';

describe('Enter, in a note', () => {
  let person: Person;

  before(async () => {
    person = await sitDown();
    await person.openPanel();
    await person
      .panel()
      .getByRole('button', { name: /^Ben Whitlock/ })
      .waitFor();
  });
  after(() => person.leave());

  it('begins the next bullet or box, which a bullet that is typed replaces; it ends the list behind an empty one', async () => {
    await person.runCommand('One on One: Start One-on-One…');
    await person.pick('Ben');
    await person.page.locator('.editor-actions a[aria-label^="Open Person"]').waitFor();
    await person.page.keyboard.press('ControlOrMeta+A');
    await person.page.keyboard.press('Delete');
    await person.typeLines(
      '- Slept well',
      'Wants the review',
      '',
      'A sentence',
      '',
      '* [ ] @me ask',
      '@ben-whitlock write it',
      '- No box',
      '* Nor here',
    );
    await person.save();
    const path = (await person.git('ls-files', '--others', '--', 'one-on-ones/ben-whitlock')).trim();
    const wanted =
      '- Slept well\n- Wants the review\n\nA sentence\n\n* [ ] @me ask\n* [ ] @ben-whitlock write it\n- No box\n* Nor here';
    assert.equal(await person.read(path), wanted);
  });

  it('does nothing of the kind in another file', async () => {
    await person.openFile('README.md');
    await person.page.locator('.editor-actions a[aria-label^="Open Person"]').waitFor({ state: 'hidden' });
    await person.page.keyboard.press('ControlOrMeta+A');
    await person.typeLines('- One', 'two');
    await person.save();
    assert.equal(await person.read('README.md'), '- One\ntwo');
  });
});
