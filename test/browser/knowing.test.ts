import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { day } from './support/day.ts';
import { until } from './support/until.ts';

describe('what a person’s page says of the one it is about', () => {
  const page = 'one-on-ones/zoe-celik/README.md';
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown({ viewport: { width: 1280, height: 900 } });
    panel = await person.openPanel();
    await panel.locator('.person-row .row-main', { hasText: 'Zoë Çelik' }).click();
    await heading('Zoë Çelik').waitFor();
  });
  after(() => person.leave());

  it('has the newest line on each facet, which opens where it stands', async () => {
    const wants = section('What you know of Zoë').getByRole('button', { name: /^Wants · \d+ \w+/ });
    const said = await wants.locator('.said').innerText();
    await wants.click();
    await person.tab.filter({ hasText: /^\d{4}-\d{2}-\d{2}(-2)?\.md/ }).waitFor();
    await person.cursor.filter({ hasText: 'selected' }).waitFor();
    await person.page.keyboard.press('ControlOrMeta+C');
    const selected = await person.page.evaluate(() => navigator.clipboard.readText());
    assert.equal(selected.replace(/\s+/g, ' '), said);
  });

  it('takes what only the page says from there, and folds the rest of it away', async () => {
    const known = section('What you know of Zoë');
    await known.getByRole('button', { name: /^Hopes · on the page That nobody will ever again/ }).waitFor();
    const more = known.getByRole('button', { name: /^Wants To lead something/ });
    assert.ok(!(await more.isVisible()));
    await known.locator('summary', { hasText: 'Also on the page' }).focus();
    await person.page.keyboard.press('Enter');
    await more.press('Enter');
    await person.tab.filter({ hasText: 'README.md' }).waitFor();
  });

  it('says what nothing is noted on as soon as it is so, and takes it back', async () => {
    const before = await person.read(page);
    const missing = section('What you know of Zoë').getByText('Nothing noted yet on hopes.');
    await writeFile(join(person.workspace, page), before.replace(/## Hopes\n\n.*\n/, ''));
    await missing.waitFor();
    await writeFile(join(person.workspace, page), before);
    await missing.waitFor({ state: 'detached' });
  });

  it('says for how long each topic was silent', async () => {
    const silence = section('Last spoken of');
    const rows = await silence.getByRole('listitem').allInnerTexts();
    const never = await silence.locator('.fold-content > p').allInnerTexts();
    assert.match([...rows, ...never].join('\n'), /wellbeing/);
    for (const row of rows)
      assert.match(row, /(?:in the last week|a week ago|\d weeks ago|no word in \d+ weeks)$/);
    assert.ok(rows.length > 0);
    await until('nothing is cut off', async () => {
      const widths = await panel.locator('body').evaluate((body) => [body.scrollWidth, body.clientWidth]);
      return widths[0] === widths[1];
    });
  });

  it('counts the chances to lead, says when the last was, and shows the lines on demand', async () => {
    const chances = section('Chances to lead');
    const line = chances.getByRole('button', { name: /^@zoe-celik lead the review/ });
    assert.match(await chances.locator('summary').innerText(), /\d+, last \d+ \w+/);
    assert.ok(!(await line.isVisible()));
    await chances.locator('summary').click();
    await line.click();
    await person.tab.filter({ hasText: /^\d{4}-\d{2}-\d{2}\.md/ }).waitFor();
  });

  it('draws the moods, and says them to those who do not see the drawing', async () => {
    await panel.getByText(/^mood 4 of 5 on \d+ \w+, 1 to 5 in 8 notes$/).waitFor();
    const drawing = panel.getByRole('img', { name: /^Mood from 1 to 5: \d+ \w+ \d(?:, \d+ \w+ \d){7}$/ });
    assert.equal(await drawing.locator('circle').count(), 8);
  });

  it('gathers evidence from its button into a document that nobody has saved', async () => {
    const rest = (await person.tab.innerText()).trim();
    await panel.getByRole('button', { name: 'Gather evidence…' }).click();
    await person.quickInput.getByText('Gather evidence on Zoë Çelik (1/2)').waitFor();
    await person.type('2026-02-30');
    await person.quickInput.getByText('Write a day of the calendar, such as 2026-05-01.').waitFor();
    await person.page.keyboard.press('Enter');
    await person.page.keyboard.press('ControlOrMeta+A');
    await person.answer(day(-56));
    await person.quickInput.getByText('Gather evidence on Zoë Çelik (2/2)').waitFor();
    await person.type(day(-57));
    await person.quickInput.getByText(`That is before ${day(-56)}, the first day.`).waitFor();
    await person.page.keyboard.press('ControlOrMeta+A');
    await person.answer(day());
    await until('another file is in front', async () => (await person.tab.innerText()).trim() !== rest);
    await person.page.locator('.view-line', { hasText: 'Evidence on Zoë Çelik' }).waitFor();
    assert.equal(await person.git('status', '--porcelain'), '');
  });

  it('links each line to where it stands', async () => {
    const links = person.page.locator('.view-line').getByText('/one-on-ones/zoe-celik/');
    const lit = person.page.locator('.detected-link-active').first();
    let link = await inSight(links);
    await person.page.keyboard.down('ControlOrMeta');
    // The editor looks for links again after a while, and one that is lit up goes out then.
    await until('a link lights up under the mouse', async () => {
      link = await inSight(links);
      await person.page.mouse.move(link.x - 5, link.y);
      await person.page.mouse.move(link.x, link.y);
      return lit.isVisible();
    });
    const [, day = '', number = ''] = /(\d{4}-\d{2}-\d{2}(?:-\d)?)\.md#L(\d+)/.exec(link.text) ?? [];
    await person.page.mouse.click(link.x, link.y);
    await person.page.keyboard.up('ControlOrMeta');
    await person.tab.filter({ hasText: `${day}.md` }).waitFor();
    await person.cursor.filter({ hasText: `Ln ${number}, Col 1` }).waitFor();
  });

  /**
   * The words of the first of them that stands wholly in the window, and the middle of it: a link may begin far
   * to the right. The editor draws its lines anew at any moment, so what counts is where it is drawn by then.
   */
  async function inSight(links: Locator): Promise<{ text: string; x: number; y: number }> {
    await links.first().waitFor();
    const { width, height } = person.page.viewportSize() ?? { width: 0, height: 0 };
    const drawn = await links.evaluateAll((all) =>
      all.map((link) => ({ text: link.textContent, box: link.getBoundingClientRect().toJSON() as DOMRect })),
    );
    const whole = drawn.find(({ box }) => box.right < width && box.bottom < height);
    if (!whole) throw new Error('no link is in sight');
    return { text: whole.text, x: whole.box.x + whole.box.width / 2, y: whole.box.y + whole.box.height / 2 };
  }

  const heading = (name: string): Locator => panel.getByRole('heading', { name, exact: true });
  const section = (title: string): Locator => panel.locator('details.section', { has: heading(title) });
});
