import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { day } from './support/day.ts';
import { lastNote } from './support/lastNote.ts';
import { promptly } from './support/promptly.ts';
import { until } from './support/until.ts';

describe('leading, beside managing', () => {
  const reflection = `one-on-ones/reflections/${day()}.md`;
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown({ viewport: { width: 1280, height: 1000 } });
    // On a Friday, the sample has one of today.
    await rm(join(person.workspace, reflection), { force: true });
    panel = await person.openPanel();
    await row('Ana Lima').waitFor();
  });
  after(() => person.leave());

  describe('on the team', () => {
    it('shows eight weeks of notes, a mark for each, and says in words what they come to', async () => {
      const strip = row('Ben Whitlock').locator('svg.weeks');
      const text = (await strip.getAttribute('aria-label')) ?? '';
      const [, count = ''] =
        /^(\d+) notes in 8 weeks: people \d+, process \d+$/.exec(text) ?? assert.fail(text);
      assert.equal(await strip.locator('rect.frame').count(), Number(count));
    });

    it('says who got time for themselves, and with whom it was process only', async () => {
      const fairness = await panel.locator('.fairness').innerText();
      assert.match(fairness, /there was time for .*Ana.* as people\. With Ben it was process only\.$/);
    });

    it('puts a flag off for a week; it stays on the page', async () => {
      const status = person.page.locator('.statusbar-item[aria-label^="One on One"]');
      await panel.getByRole('button', { name: 'Not this week' }).click();
      await promptly('the flag goes', panel.locator('.card').waitFor({ state: 'detached' }));
      await row('Ben Whitlock').click();
      await panel.getByRole('heading', { name: /^Your last 4 notes with Ben/ }).waitFor();
      assert.equal(await panel.getByRole('button', { name: 'Not this week' }).count(), 0);
      assert.match((await status.getAttribute('aria-label')) ?? '', /overdue/);
      // VS Code gathers what an extension keeps for a moment before it stores it.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await person.reload();
      panel = await person.openPanel();
      await person.runCommand('One on One: Show Team');
      await row('Ana Lima').waitFor();
      assert.equal(await panel.locator('.card').count(), 0, 'it is remembered');
    });
  });

  describe('on a person’s page', () => {
    const task = 'estimate for PAY-1461';

    it('changes a due date in place, on its line alone', async () => {
      await row('Ben Whitlock').click();
      const note = await lastNote(person, 'ben-whitlock');
      const before = await person.read(note);
      const line = before.split('\n').find((each) => each.includes(task)) ?? '';
      const opener = panel.getByRole('button', { name: `Change due date: ${task}` });
      await opener.focus();
      await person.page.keyboard.press('Enter');
      const field = commitment(task).getByLabel('Due on');
      await until('the focus is in the field', () => hasFocus(field));
      await field.fill('2031-05-06');
      await person.page.keyboard.press('Enter');
      await promptly('the new day shows', commitment(task).getByText('due 6 May 2031').waitFor());
      const moved = line.replace(/📅 \d{4}-\d{2}-\d{2}/u, '📅 2031-05-06');
      assert.notEqual(moved, line);
      await becomes(() => person.read(note), before.replace(line, moved));
      await until('the focus is back', () => hasFocus(opener));

      await person.page.keyboard.press('Enter');
      await person.page.keyboard.press('Escape');
      await field.waitFor({ state: 'hidden' });
      await opener.click();
      await commitment(task).getByRole('button', { name: 'No date' }).click();
      const without = line.replace(/ 📅 \d{4}-\d{2}-\d{2}/u, '');
      await becomes(() => person.read(note), before.replace(line, without));
      await person.git('checkout', '--', note);
      await commitment(task)
        .getByText(/^due \d/)
        .waitFor();
    });

    it('says what became of my promises', async () => {
      const ledger = section('I promised').getByText(/^In 6 months: \d+ kept/);
      await ledger.waitFor();
      await panel.getByRole('button', { name: 'Back to the team' }).click();
    });
  });

  describe('in Reflect', () => {
    const place = 'Where did I lead from this week?';

    it('takes where one led from with a press, and words behind it', async () => {
      await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
      await open('If you like: where I led from, how I reacted');
      const side = card(place).getByRole('button', { name: 'side', exact: true });
      await side.click();
      assert.equal(await side.getAttribute('aria-pressed'), 'true');
      await card(place).getByText('beside somebody, doing it together').waitFor();
      const box = card(place).getByRole('textbox', { name: 'Your answer' });
      assert.equal(await box.inputValue(), 'Side');
      await card(place).getByRole('button', { name: 'back', exact: true }).click();
      await box.focus();
      await person.page.keyboard.press('End');
      await person.type(': for Zoë');
      await card(place).getByRole('button', { name: 'Save' }).click();
      await until('it is in the file', async () => {
        return (await person.read(reflection).catch(() => '')).includes(`## ${place}\n\nBack: for Zoë\n`);
      });
      const chart = card(place).locator('.over-time');
      await chart.getByText(/ back$/).waitFor({ state: 'attached' });
      assert.equal(await chart.locator('.mark').count(), 5);
    });

    it('sets what I believe in beside the lines that speak of it, and opens them', async () => {
      const conviction = section('What I believe in, and what shows').locator('details', {
        hasText: 'People grow by being trusted',
      });
      await conviction.locator('summary').click();
      const line = conviction.getByRole('listitem').first();
      const said = await line.locator('.said').innerText();
      await line.getByRole('button').click();
      await person.tab.filter({ hasText: '.md' }).waitFor();
      const path = await person.git('grep', '--files-with-matches', '--fixed-strings', said.slice(0, 40));
      const name = path.trim().split('/').at(-1) ?? '';
      await person.tab.filter({ hasText: name }).waitFor();
      await section('What I believe in, and what shows').getByText('no line speaks of it').first().waitFor();
      await card('Which one thing will I change').waitFor();
    });

    it('shows themes with whom they came up, and their lines', async () => {
      await open('Themes');
      const theme = section('Themes').locator('details').first();
      assert.match(await theme.locator('summary').innerText(), /\w+\s+\w+.* and \w+/);
      await theme.locator('summary').click();
      assert.ok((await theme.getByRole('listitem').count()) > 1);
    });

    it('shows who carries the promises, and what became of mine', async () => {
      await open('Letting go');
      await section('Letting go')
        .getByText(/^\d+ of \d+ promises in 6 months are with others$/)
        .waitFor();
      assert.ok((await section('Letting go').getByRole('row').count()) >= 2);
      await open('What I promised');
      const row = section('What I promised').getByRole('button', { name: 'Ana' });
      assert.match(await row.innerText(), /^Ana\s+\d+ kept, /);
      await row.click();
      await panel.getByRole('heading', { name: 'Ana Lima' }).waitFor();
    });

    it('makes the file for what one believes in where there is none', async () => {
      const path = 'one-on-ones/reflections/convictions.md';
      await rm(join(person.workspace, path));
      await panel.getByRole('button', { name: 'Back to Reflect' }).click();
      // The section folds once word comes that they are gone, which may be after Reflect is back.
      const beliefs = section('What I believe in, and what shows');
      await beliefs.getByText(/^A few lines on what you believe in/).waitFor({ state: 'attached' });
      await open('What I believe in, and what shows');
      await panel.getByRole('button', { name: 'Write them down' }).click();
      await person.tab.filter({ hasText: 'convictions.md' }).waitFor();
      await until('the cursor waits at the end', async () => {
        return (await person.cursor.innerText()).includes('Ln 5, Col 3');
      });
      await person.type('I say hard things early.');
      await panel.getByText('I say hard things early.').waitFor();
    });
  });

  const row = (name: string): Locator => panel.locator('.person-row .row-main', { hasText: name });
  const section = (name: string): Locator =>
    panel.locator('details.section', { has: panel.getByRole('heading', { name, exact: true }) });
  const card = (question: string): Locator => panel.locator('.reflection', { hasText: question });
  const commitment = (words: string): Locator => panel.locator('.commitment', { hasText: words });
  const hasFocus = (locator: Locator): Promise<boolean> =>
    locator.evaluate((element) => element === element.ownerDocument.activeElement);

  /** Opens a section that may be open already. */
  async function open(name: string): Promise<void> {
    const details = section(name);
    if ((await details.getAttribute('open')) === null) await details.locator('summary').first().click();
  }
});
