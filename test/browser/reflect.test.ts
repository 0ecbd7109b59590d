import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { day } from './support/day.ts';
import { promptly } from './support/promptly.ts';
import { until } from './support/until.ts';

describe('Friday’s reflection', () => {
  const path = `one-on-ones/reflections/${day()}.md`;
  const which = 'Looking at this week: was I leading, or was I managing?';
  const where = 'Where am I managing what I should be leading?';
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown();
    // On a Friday, the sample has one of today.
    await rm(file(), { force: true });
    await person.git('add', '--all');
    await person.git('commit', '--quiet', '--allow-empty', '--message', 'Before');
  });
  after(() => person.leave());

  describe('in the palette', () => {
    it('asks four questions, and writes nothing when it is left at the second', async () => {
      await person.runCommand('One on One: Reflect…');
      await asked('Reflect (1/4)', which);
      await person.answer('Managed, mostly. Led on Tuesday.');
      await asked('Reflect (2/4)', where);
      await person.type('Half a thought');
      await person.cancel();
      await until('Reflect is over', async () => (await person.quickInput.count()) === 0);
      assert.equal(await person.git('status', '--porcelain'), '');
    });

    it('still knows the answer given before, and writes all of them at the end', async () => {
      await person.runCommand('One on One: Reflect…');
      await asked('Reflect (1/4)', which);
      assert.equal(await input().inputValue(), 'Managed, mostly. Led on Tuesday.');
      await person.page.keyboard.press('Enter');
      await asked('Reflect (2/4)', where);
      await person.answer('The rota');
      await asked('Reflect (3/4)', 'How will I do it?');
      await person.answer('');
      await asked('Reflect (4/4)');
      assert.ok(!existsSync(file()), 'nothing is written before the end');
      await person.answer('That bad news gets the whole meeting');
      await until('it is written', () => existsSync(file()));
      const text = await person.read(path);
      const [first, second, third] = text.split('\n## ').slice(1);
      assert.ok(text.startsWith(`---\ndate: ${day()}\n---\n\n## `));
      assert.equal(first, `${which}\n\nManaged, mostly. Led on Tuesday.\n`);
      assert.equal(second, `${where}\n\nThe rota\n`);
      assert.match(
        third ?? '',
        /\n\nThat bad news gets the whole meeting\n$/,
        'the question that was skipped is not there',
      );
    });

    it('ends at the panel, which has the answers', async () => {
      panel = person.panel();
      await panel.getByRole('heading', { name: 'Reflect', exact: true }).waitFor();
      assert.equal(await answer(where).inputValue(), 'The rota');
      await card(where).getByText('Saved in today’s reflection').waitFor();
      await endedAtThePanel();
    });
  });

  describe('in the palette again', () => {
    it('shows what the file says by now, not what was typed before it changed', async () => {
      await person.runCommand('One on One: Reflect…');
      await asked('Reflect (1/4)', which);
      await person.page.keyboard.press('ControlOrMeta+A');
      await person.answer('Managed.');
      await asked('Reflect (2/4)', where);
      await person.cancel();
      await change(which, 'Managed, mostly. Led on Tuesday.', 'Led, all week.');
      await person.runCommand('One on One: Reflect…');
      await asked('Reflect (1/4)', which);
      assert.equal(await input().inputValue(), 'Led, all week.');
      await person.cancel();
    });

    it('leaves an answer of several lines as it stands', async () => {
      await change(where, 'The rota', 'The rota,  and\n\n- the on-call list');
      const before = await person.read(path);
      await person.runCommand('One on One: Reflect…');
      await asked('Reflect (1/4)', which);
      await person.page.keyboard.press('Enter');
      await asked('Reflect (2/4)');
      await person.quickRow('Keep the answer as it is').waitFor();
      await person.quickInput.getByPlaceholder(where).waitFor();
      await person.page.keyboard.press('Enter');
      await asked('Reflect (3/4)', 'How will I do it?');
      await person.answer('Ask Omar');
      await asked('Reflect (4/4)');
      await person.page.keyboard.press('Enter');
      const after = `${before}\n## How will I do it?\n\n- [ ] Ask Omar\n`;
      await until('the new answer alone is added', async () => (await person.read(path)) === after);
      await endedAtThePanel();
    });

    it('opens the file for an answer of several lines', async () => {
      const before = await person.read(path);
      await person.runCommand('One on One: Reflect…');
      await asked('Reflect (1/4)', which);
      await person.page.keyboard.press('Enter');
      await asked('Reflect (2/4)');
      await person.pick('Edit it in today’s reflection');
      await person.tab.filter({ hasText: `${day()}.md` }).waitFor();
      const line = before.slice(0, before.indexOf('- the on-call list')).split('\n').length;
      await until('the cursor is behind the answer', async () => {
        return (await person.cursor.innerText()) === `Ln ${line}, Col ${'- the on-call list'.length + 1}`;
      });
      await until('nothing more is asked', async () => (await person.quickInput.count()) === 0);
      assert.equal(await person.read(path), before);
      await person.runCommand('View: Close Editor');
    });
  });

  describe('in the panel', () => {
    it('forgets the answers when their file goes', async () => {
      await rm(file());
      await until('the fields are empty', async () => (await answer(where).inputValue()) === '');
      // This week's four, and the change that one's convictions ask for.
      assert.equal(await panel.getByRole('textbox').count(), 5);
    });

    it('returns to what was to be done, and to earlier reflections', async () => {
      const before = (await person.git('ls-files', 'one-on-ones/reflections/2*')).trim().split('\n');
      const earlier = panel.locator('details', { hasText: 'Earlier reflections' }).getByRole('button');
      assert.equal(await earlier.count(), before.length);
      const intended = panel.locator('.intended');
      assert.match(
        await intended.innerText(),
        /^What you set out to do\s+On \d+ \w+ you wrote:\s+Monday before nine/,
      );
      assert.equal(await intended.getByRole('checkbox').count(), 2);
    });

    it('keeps a draft while another view is shown', async () => {
      await answer(which).click();
      await person.type('Led: Omar has the load test');
      await card(which).getByText('Not saved yet').waitFor();
      await person.page.getByRole('tab', { name: /^Explorer/ }).click();
      await person.page.getByRole('treeitem', { name: 'one-on-ones' }).waitFor();
      panel = await person.openPanel();
      await until(
        'the draft is back',
        async () => (await answer(which).inputValue()) === 'Led: Omar has the load test',
      );
      assert.ok(!existsSync(file()), 'it is nobody’s file yet');
    });

    it('keeps a draft when the window is loaded anew', async () => {
      // VS Code writes down a moment later what extensions ask it to remember.
      await person.page.waitForTimeout(1000);
      await person.reload();
      panel = await person.openPanel();
      await answer(which).waitFor();
      assert.equal(await answer(which).inputValue(), 'Led: Omar has the load test');
      await card(which).getByText('Not saved yet').waitFor();
    });

    it('saves an answer of several lines to today’s reflection', async () => {
      await answer(which).click();
      await person.page.keyboard.press('ControlOrMeta+End');
      await person.page.keyboard.press('Enter');
      await person.type('and I have not touched it.');
      await card(which).getByRole('button', { name: 'Save' }).click();
      await promptly(
        'it says that it is saved',
        card(which).getByText('Saved in today’s reflection').waitFor(),
      );
      assert.equal(
        await person.read(path),
        `---\ndate: ${day()}\n---\n\n## ${which}\n\nLed: Omar has the load test\nand I have not touched it.\n`,
      );
    });

    it('saves with Ctrl+Enter too, and changes that answer alone', async () => {
      const before = await person.read(path);
      await answer(where).click();
      await person.type('Credit');
      await person.page.keyboard.press('ControlOrMeta+Enter');
      const after = `${before}\n## ${where}\n\nCredit\n`;
      await until('it is in the file', async () => (await person.read(path)) === after);
      await card(where).getByText('Saved in today’s reflection').waitFor();
      assert.equal(await person.git('status', '--porcelain'), `?? ${path}\n`);
    });

    it('keeps the answer that came into the file behind a draft, and says so', async () => {
      const before = await person.read(path);
      await answer(where).click();
      await person.page.keyboard.press('ControlOrMeta+End');
      await person.type(', mostly');
      await writeFile(file(), before.replace('\nCredit\n', '\nThe rota\n'));
      await card(where).getByText('The file has another answer by now; saving keeps both.').waitFor();
      assert.equal(await answer(where).inputValue(), 'Credit, mostly');
      await person.page.keyboard.press('ControlOrMeta+Enter');
      await card(where).getByText('Saved in today’s reflection').waitFor();
      assert.equal(await answer(where).inputValue(), 'The rota\n\nCredit, mostly');
      assert.equal(await person.read(path), before.replace('\nCredit\n', '\nThe rota\n\nCredit, mostly\n'));
    });
  });

  const file = (): string => join(person.workspace, path);
  const card = (question: string): Locator =>
    panel.locator('.reflection', { has: panel.getByRole('heading', { name: question }) });
  const answer = (question: string): Locator => card(question).getByRole('textbox');

  const input = (): Locator => person.quickInput.getByRole('textbox');

  /** Changes the file from outside, and waits until the panel has seen it. */
  async function change(question: string, from: string, to: string): Promise<void> {
    const text = await person.read(path);
    assert.ok(text.includes(`${question}\n\n${from}\n`));
    await writeFile(
      file(),
      text.replace(`\n${from}\n`, () => `\n${to}\n`),
    );
    await until('the panel shows it', async () => (await answer(question).inputValue()) === to);
  }

  /** What is typed before the panel has the focus would lose it to the panel. */
  async function endedAtThePanel(): Promise<void> {
    await person.statusBar('Saved in today’s reflection.').waitFor();
    await until('the panel has the focus', () => panel.locator('body').evaluate(() => document.hasFocus()));
  }

  async function asked(title: string, question?: string): Promise<void> {
    await person.quickInput.getByText(title).waitFor();
    if (question !== undefined) await person.quickInput.getByText(question).waitFor();
  }
});
