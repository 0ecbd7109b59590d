import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

describe('from place to place', () => {
  let person: Person;
  let panel: FrameLocator;
  /** The button over a note that shows whom it is with. */
  let shows: Locator;

  before(async () => {
    person = await sitDown();
    panel = await person.openPanel();
    shows = person.page.locator('.editor-actions a[aria-label^="Open Person"]');
    await row('Ana Lima').waitFor();
  });
  after(() => person.leave());

  describe('in the panel', () => {
    it('is one click from anywhere to anywhere, and back to where one was', async () => {
      await row('Ana Lima').click();
      await heading('Ana Lima').waitFor();
      await way('Reflect').click();
      await heading('Reflect').waitFor();
      await way('Back to Ana Lima').click();
      await heading('Ana Lima').waitFor();
      await way('Back to the team').click();
      await heading('Team').waitFor();
      assert.equal(await panel.locator('nav').count(), 0);
      // From where one reflects to whoever was looked at last.
      await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
      await way('Ana Lima').click();
      await heading('Ana Lima').waitFor();
      await way('Back to Reflect').click();
      await way('Back to the team').click();
      await heading('Team').waitFor();
    });

    it('finds Reflect as it was left, from somebody’s page', async () => {
      await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
      await panel
        .locator('summary', { has: panel.getByRole('heading', { name: 'What I promised' }) })
        .click();
      const ben = panel.locator('main').getByRole('button', { name: /^Ben/ });
      await ben.click();
      await heading('Ben Whitlock').waitFor();
      await way('Back to Reflect').click();
      await ben.waitFor();
      await until('the row has the focus again', () => ben.evaluate((it) => it === document.activeElement));
      await way('Back to the team').click();
      await heading('Team').waitFor();
    });

    it('remembers the way when the window is loaded anew', async () => {
      await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
      await heading('Reflect').waitFor();
      await person.runCommand('One on One: Open Person…');
      await person.pick('Jiwoo Cho');
      await heading('Jiwoo Cho').waitFor();
      // VS Code writes down a moment later what extensions ask it to remember.
      await person.page.waitForTimeout(1000);
      await person.reload();
      panel = await person.openPanel();
      await way('Back to Reflect').click();
      await heading('Reflect').waitFor();
      await way('Back to the team').click();
    });
  });

  describe('with the other mouse button', () => {
    it('has on a row what one does with somebody', async () => {
      await heading('Team').waitFor();
      await row('Ben Whitlock').click({ button: 'right' });
      await menuItem('Start One-on-One…').waitFor();
      assert.deepEqual(await menuItems(), [
        'Start One-on-One…',
        'Park a Talking Point…',
        'Suggest a Question…',
        'Gather Evidence…',
        'Rename Person…',
      ]);
      await person.screenshot('the menu of a row');
      await menuItem('Park a Talking Point…').click();
      // It is about the one whose row it was: nobody is asked for.
      await person.answer('The conference in May');
      await row('Ben Whitlock').click();
      await panel.getByText('The conference in May').waitFor();
      await way('Back to the team').click();
    });

    it('has in a note what one does with its lines', async () => {
      await person.openFile('one-on-ones/ana-lima/README.md');
      await person.openFile(await newestOf('ana-lima'));
      await shows.waitFor();
      await person.page.locator('.view-line', { hasText: '- ' }).first().click({ button: 'right' });
      await menuItem('One on One').hover();
      await menuItem('Mark Line as People').waitFor();
      await person.screenshot('the menu of a line');
      await person.page.keyboard.press('Escape');
      await person.page.keyboard.press('Escape');
    });
  });

  describe('from a note', () => {
    it('shows whom it is with', async () => {
      await shows.click();
      await heading('Ana Lima').waitFor();
    });

    it('has nothing of ours in other files', async () => {
      await person.openFile('one-on-ones/ana-lima/README.md');
      await shows.waitFor({ state: 'hidden' });
    });
  });

  describe('by keys', () => {
    it('focuses the panel, starts and parks', async () => {
      await person.openFile('one-on-ones/ana-lima/README.md');
      await chord('1');
      await until('the panel has the focus', () => panel.locator('body').evaluate(() => document.hasFocus()));
      await chord('n');
      await person.quickInput.getByText('With whom?').waitFor();
      await person.cancel();
      await chord('a');
      await person.quickInput.getByText('For whom is it?').waitFor();
      await person.cancel();
    });
  });

  const row = (name: string): Locator => panel.getByRole('button', { name: new RegExp(`^${name}`) }).first();
  const heading = (name: string): Locator => panel.getByRole('heading', { name, exact: true, level: 1 });
  const way = (name: string): Locator => panel.locator('nav').getByRole('button', { name, exact: true });
  const menuItem = (name: string): Locator =>
    // Its name goes on with the keys that do the same.
    person.page.locator('.monaco-menu').getByRole('menuitem', { name: new RegExp(`^${name}`) });

  async function menuItems(): Promise<readonly string[]> {
    return person.page.locator('.monaco-menu .action-label:not(.separator)').allInnerTexts();
  }

  async function newestOf(handle: string): Promise<string> {
    const files = await person.git('ls-files', `one-on-ones/${handle}/2*.md`);
    return files.trim().split('\n').at(-1) ?? '';
  }

  async function chord(key: string): Promise<void> {
    await person.page.keyboard.press('ControlOrMeta+K');
    await person.page.keyboard.press(key);
  }
});
