import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { day } from './support/day.ts';
import { lastNote as lastNoteOf } from './support/lastNote.ts';
import { promptly } from './support/promptly.ts';
import { until } from './support/until.ts';

describe('a person’s page', () => {
  const page = 'one-on-ones/ben-whitlock/README.md';
  const today = `one-on-ones/ben-whitlock/${day()}.md`;
  let person: Person;
  let panel: FrameLocator;
  let lastNote: string;

  before(async () => {
    // Low enough that the team has to be scrolled.
    person = await sitDown({ viewport: { width: 1280, height: 640 } });
    panel = await person.openPanel();
    lastNote = await lastNoteOf(person, 'ben-whitlock');
  });
  after(() => person.leave());

  it('opens with a click on somebody, and the way back finds the team as it was left', async () => {
    await row('Zoë Çelik').scrollIntoViewIfNeeded();
    const scrolled = await scrollTop();
    assert.ok(scrolled > 0);
    await row('Zoë Çelik').click();
    await heading('Zoë Çelik').waitFor();
    await until('the page begins at its top', async () => (await scrollTop()) === 0);
    await panel.getByRole('button', { name: 'Back to the team' }).click();
    await row('Zoë Çelik').waitFor();
    await until('the team is scrolled as before', async () => (await scrollTop()) === scrolled);
    await until('the focus is on the row that was left', () => hasFocus(row('Zoë Çelik')));
  });

  it('opens from the keyboard alone, and the keyboard finds back', async () => {
    await person.runCommand('One on One: Show Team');
    await heading('Team').waitFor();
    await tabTo(row('Ben Whitlock'));
    await person.page.keyboard.press('Enter');
    await heading('Ben Whitlock').waitFor();
    await until('the focus is on the heading', () => hasFocus(heading('Ben Whitlock')));
    await tabTo(panel.getByRole('button', { name: 'Back to the team' }), 'Shift+Tab');
    await person.page.keyboard.press('Enter');
    await until('the focus is back on the row', () => hasFocus(row('Ben Whitlock')));
    await person.page.keyboard.press('Enter');
    await heading('Ben Whitlock').waitFor();
  });

  it('ticks a promise off: the box and the day, on its line alone', async () => {
    const task = 'estimate for PAY-1461';
    const before = await person.read(lastNote);
    const line = before.split('\n').find((each) => each.includes(task)) ?? '';
    await panel.getByRole('checkbox', { name: task }).click();
    await promptly(
      'it is gone from what is open',
      panel.getByRole('checkbox', { name: task }).waitFor({ state: 'detached' }),
    );
    const ticked = `${line.replace('- [ ]', '- [x]')} ✅ ${day()}`;
    await becomes(() => person.read(lastNote), before.replace(line, ticked));

    // It was a slip of the hand. What is done stands in the note; there it is opened again.
    await person.openFile(lastNote);
    await person.page.keyboard.press('ControlOrMeta+Z');
    await person.save();
    assert.equal(await person.read(lastNote), before);
    await panel.getByRole('checkbox', { name: task }).waitFor();
  });

  it('keeps a point for next time that is typed and sent with Enter', async () => {
    const before = await person.read(page);
    const box = panel.getByRole('textbox', { name: 'A point to talk about next time' });
    await box.click();
    await person.type('What he’d design from an empty page');
    await person.page.keyboard.press('Enter');
    const shown = section('For next time').getByRole('listitem').filter({ hasText: 'an empty page' });
    await promptly('it shows', shown.waitFor());
    await becomes(() => person.read(page), `${before}- What he’d design from an empty page\n`);
    await until('the box is empty for the next one', async () => (await box.inputValue()) === '');
  });

  it('leads to their file and to every note', async () => {
    await panel.getByRole('button', { name: 'Open page' }).click();
    await person.tab.filter({ hasText: 'README.md' }).waitFor();
    const notes = section('Notes').getByRole('listitem').getByRole('button');
    assert.equal(await notes.count(), 8);
    await notes.first().click();
    await person.tab.filter({ hasText: lastNote.split('/').at(-1) ?? '' }).waitFor();
    assert.equal(await person.git('status', '--porcelain'), ` M ${page}\n`, 'looking changes nothing');
    await person.git('commit', '--quiet', '--all', '--message', 'A point');
  });

  it('starts today’s note beside it, with all that is open and parked', async () => {
    await panel.getByRole('button', { name: 'Start one-on-one' }).click();
    await person.tab.filter({ hasText: `${day()}.md` }).waitFor();
    const note = await person.read(today);
    assert.match(
      note,
      /## Talking points\n\n- Saturday primary[^]*- What he’d design from an empty page\n\n## Notes\n\n- \n/,
    );
    assert.match(note, /- \[ \] @ben-whitlock estimate for PAY-1461 \(carried from \d{4}-\d{2}-\d{2}\) 📅/);
    assert.equal(note.match(/^- \[[ /]\] .*\(carried from /gm)?.length, 6);
    await until('all is saved', async () => (await person.page.locator('.tab.dirty').count()) === 0);
    assert.equal((await person.read(lastNote)).match(/^- \[>\] /gm)?.length, 6);
    assert.doesNotMatch(await person.read(page), /Saturday primary|empty page\n$/);
    const line = note.split('\n').indexOf('- ') + 1;
    await person.cursor.filter({ hasText: `Ln ${line}, Col 3` }).waitFor();
    await panel.getByRole('button', { name: 'Open today’s note' }).waitFor();
    assert.equal(await section('They promised').getByRole('checkbox').count(), 4, 'nothing is there twice');
  });

  it('takes all of it back with one undo', async () => {
    await person.page.keyboard.press('ControlOrMeta+Z');
    await until('the new note is gone', () => !existsSync(join(person.workspace, today)));
    await person.runCommand('File: Save All');
    await until('everything is as it was', async () => (await person.git('status', '--porcelain')) === '');
    await panel.getByRole('button', { name: 'Start one-on-one' }).waitFor();
    await panel.getByRole('checkbox', { name: 'estimate for PAY-1461' }).waitFor();
    await section('For next time').getByText('Saturday primary for the on-sale weekend').waitFor();
  });

  const heading = (name: string): Locator => panel.getByRole('heading', { name, exact: true });
  const row = (name: string): Locator => panel.locator('.person-row .row-main', { hasText: name });
  const section = (title: string): Locator => panel.locator('details.section', { has: heading(title) });
  const scrollTop = (): Promise<number> => panel.locator('body').evaluate(() => window.scrollY);
  const hasFocus = (element: Locator): Promise<boolean> =>
    element.evaluate((each) => document.hasFocus() && document.activeElement === each);

  async function tabTo(element: Locator, key = 'Tab'): Promise<void> {
    await until('the focus comes by', async () => {
      if (await hasFocus(element)) return true;
      await person.page.keyboard.press(key);
      return false;
    });
  }
});
