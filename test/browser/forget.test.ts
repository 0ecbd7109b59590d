import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { told } from './support/told.ts';
import { until } from './support/until.ts';

describe('Forget a Person, from the keyboard', () => {
  const folder = 'one-on-ones/ben-whitlock';
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown();
    panel = await person.openPanel();
    await panel.getByRole('button', { name: /^Ben Whitlock/ }).click();
    await heading('Ben Whitlock').waitFor();
    await point().fill('His unsaid half');
  });
  after(() => person.leave());

  it('opens a preview of what goes, what stays and what git holds, and Escape deletes nothing', async () => {
    await ask();
    await person.page.keyboard.press('Escape');
    await person.quickInput.waitFor({ state: 'hidden' });
    const preview = await textInFront();
    assert.match(preview, /^# Forget Ben Whitlock: what would happen\n/);
    const files = (await person.git('ls-files', folder)).trim().split('\n');
    assert.ok(preview.includes(`## Files to be deleted: ${files.length}\n`), preview);
    for (const file of files) assert.ok(preview.includes(file.replace('one-on-ones/', '')), file);
    const commits = (await person.git('log', '--all', '--oneline', '--', folder)).trim().split('\n').length;
    assert.ok(preview.includes(`changed these files: ${commits}\n`), preview);
    assert.ok(preview.includes('- a talking point not yet parked: His unsaid half\n'), preview);
    assert.match(preview, /^- \[omar-haddad\/2026-\d\d-\d\d\.md:\d+\]\(.*\) .*Ben/m);
    assert.equal(await changed(), '');
  });

  it('asks once more, and Enter in a hurry deletes nothing', async () => {
    await ask();
    await goOn();
    await dialog().getByText('This cannot be undone').waitFor();
    await person.page.keyboard.press('Enter');
    await dialog().waitFor({ state: 'hidden' });
    await nothingIsDeleted();
  });

  it('deletes nothing when the dialog is left', async () => {
    await ask();
    await goOn();
    await person.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await nothingIsDeleted();
  });

  it('deletes his files, and nothing else, when that is chosen', async () => {
    await ask();
    await goOn();
    const forGood = dialog().getByRole('button', { name: 'Delete for Good' });
    await until('the button has the focus', async () => {
      await person.page.keyboard.press('Tab');
      return forGood.evaluate((button) => button === document.activeElement);
    });
    await person.page.keyboard.press('Enter');
    await told(person, 'Ben Whitlock’s files are deleted.');
    const files = (await person.git('ls-files', folder)).trim().split('\n');
    assert.equal(await changed(), files.map((path) => ` D ${path}\n`).join(''));
    await panel.getByRole('button', { name: /^Ana Lima/ }).waitFor();
    assert.equal(await panel.getByRole('button', { name: /^Ben Whitlock/ }).count(), 0);
  });

  it('has let go of what was being written for him', async () => {
    await person.runCommand('One on One: Add Person…');
    await person.answer('Ben Whitlock');
    await person.answer('');
    await person.pick('Every week');
    await heading('Ben Whitlock').waitFor();
    assert.equal(await point().inputValue(), '');
  });

  const heading = (name: string): Locator => panel.getByRole('heading', { name, exact: true });
  const point = (): Locator => panel.getByRole('textbox', { name: 'A point to talk about next time' });
  const dialog = (): Locator => person.page.getByRole('dialog').filter({ hasText: 'for good?' });

  async function ask(): Promise<void> {
    await person.runCommand('One on One: Forget a Person…');
    await person.pick('Ben Whitlock');
    await person.quickRow('Delete nothing').waitFor();
  }

  async function goOn(): Promise<void> {
    await person.page.keyboard.press('ArrowDown');
    await person.page.keyboard.press('Enter');
    await dialog().waitFor();
  }

  async function textInFront(): Promise<string> {
    await person.page.keyboard.press('ControlOrMeta+A');
    await person.page.keyboard.press('ControlOrMeta+C');
    return (await person.page.evaluate(() => navigator.clipboard.readText())).replace(/\r\n/g, '\n');
  }

  /** Deleting takes its time: it would have begun by then. */
  async function nothingIsDeleted(): Promise<void> {
    await person.page.waitForTimeout(1500);
    assert.equal(await changed(), '');
  }

  function changed(): Promise<string> {
    return person.git('status', '--porcelain');
  }
});
