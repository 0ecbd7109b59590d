import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

describe('while others see the screen', () => {
  const names = ['Ana', 'Ben', 'Jiwoo', 'Kwame', 'Omar', 'Priya', 'Zoë'];
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown();
    panel = await person.openPanel();
    await row('Ana Lima').waitFor();
  });
  after(() => person.leave());

  it('blurs the panel with a click on the eye over it', async () => {
    assert.ok((await sharp()).length > 10);
    await person.page.getByRole('button', { name: 'Blur Names and Notes' }).click();
    await until('it is blurred', () => isBlurred(row('Ana Lima')));
    console.log(`      ${await person.screenshot('blurred team')}`);
    assert.deepEqual(await sharp(), []);
  });

  it('shows what the mouse or the focus is on, and that alone', async () => {
    await row('Ben Whitlock').hover();
    assert.equal(await isBlurred(row('Ben Whitlock')), false);
    assert.equal(await isBlurred(row('Ana Lima')), true);
    await row('Ana Lima').focus();
    assert.equal(await isBlurred(row('Ana Lima')), false);
  });

  it('blurs somebody’s page and where one reflects, all that is folded away too', async () => {
    await row('Zoë Çelik').click();
    await panel.getByRole('heading', { level: 1, name: 'Zoë Çelik' }).waitFor();
    await openAll();
    assert.deepEqual(await sharp(), []);
    console.log(`      ${await person.screenshot('blurred person')}`);
    await panel.locator('nav').getByRole('button', { name: 'Reflect' }).click();
    await panel.getByRole('heading', { level: 1, name: 'Reflect' }).waitFor();
    await openAll();
    assert.deepEqual(await sharp(), []);
  });

  it('is blurred from the first moment in the next window, and shows again with a click', async () => {
    // VS Code writes down a moment later what extensions ask it to remember.
    await person.page.waitForTimeout(1000);
    await person.reload();
    panel = await person.openPanel();
    await panel.getByRole('heading', { level: 1, name: 'Reflect' }).waitFor();
    assert.deepEqual(await sharp(), []);
    await person.page.getByRole('button', { name: 'Show Names and Notes' }).click();
    await until('it shows', async () => (await panel.locator('body.blurred').count()) === 0);
  });

  const row = (name: string): Locator => panel.locator('.person-row .row-main', { hasText: name });

  async function openAll(): Promise<void> {
    for (let closed = panel.locator('details:not([open]) > summary:visible'); await closed.count();)
      await closed.first().click();
    // Nothing is under the mouse or has the focus.
    await person.page.mouse.move(900, 400);
    await panel.locator('h1').evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  }

  function isBlurred(element: Locator): Promise<boolean> {
    return element.evaluate((each) => getComputedStyle(each).filter.includes('blur'));
  }

  /** Words that can be read in the panel though they are somebody's name or stand in a note. */
  async function sharp(): Promise<readonly string[]> {
    const noted = await person.git('grep', '--no-index', '-h', '', '--', 'one-on-ones');
    return panel.locator('body').evaluate(
      (body, { names, noted }) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent?.trim() ?? '';
          const element = node.parentElement;
          const isSecret =
            names.some((name) => text.includes(name)) || (text.length > 14 && noted.includes(text));
          // What is for screen readers alone is cut to nothing.
          if (!isSecret || !element?.checkVisibility() || element.closest('.spoken, script, style')) continue;
          let above: Element | null = element;
          while (above && !getComputedStyle(above).filter.includes('blur')) above = above.parentElement;
          if (!above) found.push(text);
        }
        return found;
      },
      { names, noted },
    );
  }
});
