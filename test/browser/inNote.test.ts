import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { day } from './support/day.ts';
import { lastNote } from './support/lastNote.ts';
import { until } from './support/until.ts';

describe('in a note', () => {
  let person: Person;
  let note: string;

  before(async () => {
    person = await sitDown();
    note = await lastNote(person, 'ben-whitlock');
    await person.openFile(note);
  });
  after(() => person.leave());

  it('stands what is counted, and a click on it opens the person’s page', async () => {
    const lens = editor().locator('.codelens-decoration a', { hasText: /people \d+ · process \d+/ });
    await lens.waitFor();
    console.log(`      ${await person.screenshot('in a note')}: ${await lens.innerText()}`);
    await lens.click();
    await person.panel().getByRole('heading', { name: 'Ben Whitlock' }).waitFor();
  });

  it('stands in the status bar how many are overdue; a click on it opens the team', async () => {
    const status = person.statusBar('overdue');
    await status.hover();
    const hover = person.page.locator('.workbench-hover', { hasText: 'overdue' });
    await hover.waitFor();
    assert.match((await hover.innerText()).replace(/\s/g, ' '), /\w+: \d+ days? overdue/);
    console.log(`      ${await person.screenshot('status bar')}`);
    await status.locator('a').click();
    await person.panel().getByRole('list', { name: 'Team' }).waitFor();
    await settings({ 'oneOnOne.editor.statusBar': false });
    await status.waitFor({ state: 'hidden' });
    await settings({});
    await status.waitFor();
  });

  it('says a hover what a line counts as, and a click corrects it', async () => {
    await typeAtEnd('\n- PAY-1600 goes out on Thursday');
    await word('PAY').hover();
    const hover = editor().locator('.monaco-hover', { hasText: 'about process' });
    await hover.waitFor();
    console.log(`      ${await person.screenshot('hover on a line')}`);
    await hover
      .getByRole('link', { name: 'People' })
      .or(hover.locator('a', { hasText: 'People' }))
      .first()
      .click();
    await person.statusBar('Marked as people.').waitFor();
    assert.match(await person.read('one-on-ones/balance.yml'), /pay-1600 goes out on thursday.*: people/);
  });

  it('relabel code actions by keyboard, in one menu', async () => {
    await person.page.keyboard.press('Escape');
    await person.page.keyboard.press('ControlOrMeta+.');
    const menu = person.page.locator('.action-widget');
    await menu.locator('.monaco-list-row', { hasText: 'Mark line as neither' }).waitFor();
    console.log(`      ${await person.screenshot('code actions')}`);
    await menu.locator('.monaco-list-row', { hasText: 'Mark line as neither' }).click();
    await person.statusBar('Marked as neither.').waitFor();
  });

  it('become words a due date while they are typed', async () => {
    await typeAtEnd('\n[ ] @');
    await suggestion('@me').waitFor();
    console.log(`      ${await person.screenshot('handles')}`);
    await person.type('me');
    await person.page.keyboard.press('Tab');
    await person.type(' find a slot 📅 ');
    await suggestion('tomorrow').waitFor();
    await person.type('in 3 we');
    await suggestion('in 3 weeks').waitFor();
    console.log(`      ${await person.screenshot('due date')}`);
    await person.page.keyboard.press('Tab');
    await person.save();
    assert.match(await person.read(note), new RegExp(`^- \\[ \\] @me find a slot 📅 ${day(21)}$`, 'm'));
  });

  it('come questions for the person behind a question mark', async () => {
    await typeAtEnd('\n\n? ');
    const first = person.page.locator('.suggest-widget .monaco-list-row').first();
    await first.waitFor();
    console.log(`      ${await person.screenshot('questions')}`);
    await person.page.keyboard.press('Enter');
    await person.save();
    const last = (await person.read(note)).trimEnd().split('\n').at(-1) ?? '';
    assert.match(last, /^[^?].{10,}$/);
  });

  it('leads a handle to the person’s page', async () => {
    // Enter ends the line, though there was something to complete until just now.
    await typeAtEnd('\n\n- sync with ');
    // At a person's pace: each letter asks anew what there is to complete.
    await person.page.keyboard.type('@ana-lima', { delay: 80 });
    await person.page.locator('.suggest-widget').waitFor({ state: 'hidden' });
    await person.typeLines('', '', 'The end');
    await person.page.keyboard.press('ArrowUp');
    await person.page.keyboard.press('ArrowUp');
    await person.page.keyboard.press('End');
    await person.page.keyboard.press('ArrowLeft');
    const line = word('ana');
    const width = (await line.boundingBox())?.width ?? 0;
    const brief = editor().locator('.monaco-hover', { hasText: 'Ana Lima' });
    await until('the brief shows', async () => {
      // A hover that something closed comes back when the mouse does.
      await person.page.mouse.move(5, 5);
      await line.hover({ position: { x: width - 30, y: 8 } });
      await person.page.waitForTimeout(700);
      return brief.isVisible();
    });
    console.log(`      ${await person.screenshot('hover on a handle')}`);
    await person.page.keyboard.press('F12');
    await person.tab.filter({ hasText: 'README.md' }).waitFor();
    assert.ok(existsSync(join(person.workspace, 'one-on-ones/ana-lima/README.md')));
  });

  function editor(): Locator {
    return person.page.locator('.editor-group-container.active');
  }

  /** The last line of the file in front; its words. */
  function word(start: string): Locator {
    return editor().locator('.view-line span span', { hasText: start }).last();
  }

  function suggestion(label: string): Locator {
    return person.page.locator('.suggest-widget .monaco-list-row', { hasText: label }).first();
  }

  async function typeAtEnd(text: string): Promise<void> {
    await editor().locator('.view-lines').click();
    await person.page.keyboard.press('ControlOrMeta+End');
    await person.typeLines(...text.split('\n'));
  }

  async function settings(values: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(person.workspace, '.vscode'), { recursive: true });
    await writeFile(join(person.workspace, '.vscode/settings.json'), JSON.stringify(values));
    await until('the file is there', () => existsSync(join(person.workspace, '.vscode/settings.json')));
  }
});
