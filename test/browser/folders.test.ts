import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { themes, violations } from './support/axe.ts';
import { becomes } from './support/becomes.ts';
import { day } from './support/day.ts';
import { until } from './support/until.ts';

describe('two notes folders in one workspace', () => {
  let person: Person;
  let panel: FrameLocator;
  const other = 'second/talks/kwame-mensah';

  before(async () => {
    person = await sitDown();
    const settings = {
      'oneOnOne.notesFolder': 'talks',
      'oneOnOne.balance.minimumItems': 1,
      'oneOnOne.balance.minimumNotes': 1,
    };
    await beside('second/.vscode/settings.json', JSON.stringify(settings));
    await beside(`${other}/README.md`, '---\nname: Kwame the Second\n---\n');
    await beside(`${other}/2026-01-05.md`, '- Plays the bass\n');
    await beside('second/talks/sam/README.md', '---\nname: Sam the Second\n---\n');
    await beside(
      `second/talks/sam/${day(-3)}.md`,
      '- The release is cut on Thursday\n- Two tickets are left\n- The import job failed again\n',
    );
    await inTheme(themes[0]);
    await person.open(join(person.workspace, '../both.code-workspace'));
    panel = await person.openPanel();
  });
  after(() => person.leave());

  it('are both named over the team, the first of them shown', async () => {
    await inFront('Kwame Mensah').waitFor();
    assert.deepEqual(await choices().allInnerTexts(), ['notes', 'second']);
    await becomes(shown, 'notes');
  });

  it('are both shown, each under its name with its own people and settings', async () => {
    await panel.getByRole('heading', { name: 'second', level: 2 }).waitFor();
    await inOther('second', 'Kwame the Second').waitFor();
    // One line of process raises the flag by the settings of this folder alone.
    const heart = inOther('second', 'Sam the Second').locator('.heart');
    assert.equal(await heart.getAttribute('title'), 'Your last note with Sam is all process.');
    assert.equal(await inOther('second', 'Kwame the Second').locator('.heart').count(), 0);
    assert.equal(await inOther('second', 'Kwame Mensah').count(), 0);
    await person.screenshot('two folders');
  });

  it('follow what changes in the one that is not in front', async () => {
    await beside('second/talks/lee-park/README.md', '---\nname: Lee the Second\n---\n');
    await inOther('second', 'Lee the Second').waitFor();
    await rm(join(person.workspace, '../second/talks/lee-park'), { recursive: true });
    await inOther('second', 'Lee the Second').waitFor({ state: 'hidden' });
  });

  it('are a click apart, somebody’s page too', async () => {
    await inOther('second', 'Kwame the Second').click();
    await panel.getByRole('heading', { name: 'Kwame the Second', level: 1 }).waitFor();
    await panel.getByRole('button', { name: /^Back to/ }).click();
    await becomes(shown, 'second');
    await inOther('notes', 'Kwame Mensah').waitFor();
    await choices().filter({ hasText: 'notes' }).click();
    await becomes(shown, 'notes');
  });

  it('change with a click', async () => {
    await choices().filter({ hasText: 'second' }).click();
    await becomes(shown, 'second');
    await inFront('Kwame the Second').waitFor();
    assert.equal(await inFront('Kwame Mensah').count(), 0);
    await person.screenshot('folders');
  });

  it('are named so that nothing is in the way of anybody', async () => {
    const drawnIn = (): Promise<string | null> => panel.locator('body').getAttribute('data-vscode-theme-id');
    for (const theme of [...themes.slice(1), ...themes.slice(0, 1)]) {
      const before = await drawnIn();
      await inTheme(theme);
      await until(`it is drawn in ${theme}`, async () => (await drawnIn()) !== before);
      assert.deepEqual(await violations(panel), [], theme);
      await choices().filter({ hasText: 'notes' }).hover();
      assert.deepEqual(await violations(panel), [], `${theme}, the mouse on the other`);
    }
  });

  it('keep apart what is being typed about somebody who is called the same', async () => {
    await inFront('Kwame the Second').click();
    await point().fill('The second one’s talk');
    await panel.getByRole('button', { name: /^Back to/ }).click();
    await choices().filter({ hasText: 'notes' }).click();
    await inFront('Kwame Mensah').click();
    await panel.getByRole('heading', { name: 'Kwame Mensah' }).waitFor();
    assert.equal(await point().inputValue(), '');
    await panel.getByRole('button', { name: /^Back to/ }).click();
    await choices().filter({ hasText: 'second' }).click();
    await inFront('Kwame the Second').click();
    await becomes(() => point().inputValue(), 'The second one’s talk');
  });

  it('are written to one by one', async () => {
    await point().press('Enter');
    await panel.getByRole('listitem').filter({ hasText: 'The second one’s talk' }).waitFor();
    await panel.getByRole('button', { name: /^Back to/ }).click();
    assert.match(await person.read(`../${other}/README.md`), /^- The second one’s talk$/m);
    assert.equal(await person.git('status', '--porcelain'), '', 'nothing changed in the first');
  });

  it('follow the note in front', async () => {
    await open('one-on-ones/kwame-mensah/README.md');
    await inFront('Kwame Mensah').waitFor();
    await becomes(shown, 'notes');
    await open('talks/kwame-mensah/2026-01-05.md');
    await inFront('Kwame the Second').waitFor();
    await becomes(shown, 'second');
  });

  it('leave the focus in the note', async () => {
    await open('one-on-ones/kwame-mensah/README.md');
    await becomes(shown, 'notes');
    await person.type('Typed. ');
    await person.page.locator('.tab.active.dirty').waitFor();
    await person.runCommand('File: Revert File');
    await open('talks/kwame-mensah/2026-01-05.md');
    await becomes(shown, 'second');
  });

  it('are remembered when the window is opened anew', async () => {
    await person.runCommand('View: Close All Editors');
    await person.reload();
    panel = await person.openPanel();
    await inFront('Kwame the Second').waitFor();
    await becomes(shown, 'second');
  });

  const choices = (): Locator => panel.getByRole('navigation', { name: 'Notes folders' }).getByRole('button');
  const shown = (): Promise<string> => panel.locator('.folder-choice[aria-current=true]').innerText();
  const inFront = (name: string): Locator =>
    panel.getByRole('list', { name: 'Team' }).getByRole('button', { name: new RegExp(`^${name}`) });
  const inOther = (folder: string, name: string): Locator =>
    panel.getByRole('list', { name: folder }).getByRole('button', { name: new RegExp(`^${name}`) });
  const point = (): Locator => panel.getByRole('textbox', { name: /next time/ });

  /** Ctrl+P names the folder of the workspace before the path. */
  async function open(path: string): Promise<void> {
    const [name = '', folder = ''] = path.split(/\/(?=[^/]*$)/).reverse();
    await person.page.keyboard.press('ControlOrMeta+P');
    await person.quickInput.getByRole('textbox').fill(path);
    await person.quickInput.locator(`.monaco-list-row.focused[aria-label*="${folder}"]`).waitFor();
    await person.page.keyboard.press('Enter');
    await person.tab.filter({ hasText: name }).waitFor();
  }

  async function inTheme(theme: string | undefined): Promise<void> {
    const folders = [{ path: 'notes' }, { path: 'second' }];
    const settings = { 'workbench.colorTheme': theme };
    await beside('both.code-workspace', JSON.stringify({ folders, settings }));
  }

  async function beside(path: string, text: string): Promise<void> {
    const file = join(person.workspace, '..', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
});
