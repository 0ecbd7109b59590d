import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

/** How much typing may be lost, in milliseconds, whatever happens to VS Code. */
const mostLost = 1000;

describe('what is typed in the panel and not written yet', () => {
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown();
  });
  after(() => person.leave());

  const fields: readonly (readonly [string, string, () => Promise<void>])[] = [
    [
      'an answer',
      '.reflection',
      async () => panel.getByRole('button', { name: 'Reflect', exact: true }).click(),
    ],
    [
      'a talking point',
      '.park-point',
      async () => {
        await person.runCommand('One on One: Show Team');
        await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
      },
    ],
  ];
  const happenings: readonly (readonly [string, () => Promise<void>])[] = [
    ['the window is loaded anew', () => person.reload()],
    [
      'another view takes the panel’s place',
      async () => {
        await person.page.getByRole('tab', { name: /^Explorer/ }).click();
        await person.page.getByRole('treeitem', { name: 'one-on-ones' }).waitFor();
      },
    ],
    ['the process that runs extensions dies', () => person.crashExtensions()],
  ];
  for (const [what, place, goThere] of fields) {
    describe(what, () => {
      before(async () => {
        panel = await person.openPanel();
        await goThere();
      });

      for (const [happening, happen] of happenings) {
        it(`is there but for a second’s typing after ${happening}`, async () => {
          const field = panel.locator(place).first().getByRole('textbox');
          await field.fill('');
          await field.click();
          const typed = await typeFor(3000);
          await happen();
          panel = await person.openPanel();
          let kept = '';
          await until('the field is back', async () => {
            kept = await panel.locator(place).first().getByRole('textbox').inputValue();
            return kept !== '';
          });
          assert.ok(typed.text.startsWith(kept), `“${kept}” is not the beginning of “${typed.text}”`);
          const lost = typed.end - (typed.times[kept.length - 1] ?? 0);
          console.log(`      ${lost} ms of typing lost`);
          assert.ok(lost <= mostLost, `${lost} ms of typing are lost`);
        });
      }
    });
  }

  /** Types for a while, ten keys in a second. */
  async function typeFor(time: number): Promise<{ text: string; times: readonly number[]; end: number }> {
    const times: number[] = [];
    let text = '';
    const start = Date.now();
    while (Date.now() - start < time) {
      const next = text.length % 6 === 5 ? ' ' : String(text.length % 10);
      await person.page.keyboard.type(next);
      text += next;
      times.push(Date.now());
      await person.page.waitForTimeout(100);
    }
    return { text, times, end: times.at(-1) ?? start };
  }
});
