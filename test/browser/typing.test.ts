import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';

/** How much typing may be lost, in milliseconds, whatever happens to VS Code. */
const mostLost = 1000;

describe('what is typed in the panel and not written yet', () => {
  let person: Person;
  let panel: FrameLocator;
  let typed: { readonly key: string; readonly at: number }[];

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
      async () => panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click(),
    ],
  ];
  const happenings: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['the window is loaded anew', () => person.reload()],
    [
      'another view takes the panel’s place',
      async () => {
        await person.page.getByRole('tab', { name: /^Explorer/ }).click();
        await person.page.getByRole('treeitem', { name: 'one-on-ones' }).waitFor();
      },
    ],
    // VS Code takes the panel away at once.
    ['the process that runs extensions dies', () => person.crashExtensions()],
    // Nobody sees that, and who types goes on.
    ['the process that runs extensions hangs, then dies', () => person.crashExtensions(() => typeOn(3000))],
  ];
  for (const [what, place, goThere] of fields) {
    describe(what, () => {
      before(async () => {
        panel = await person.openPanel();
        await person.runCommand('One on One: Show Team');
        await goThere();
      });

      for (const [happening, happen] of happenings) {
        it(`is there but for a second’s typing after ${happening}`, async () => {
          const field = panel.locator(place).first().getByRole('textbox');
          await field.fill('');
          await field.click();
          typed = [];
          await typeOn(3000);
          await happen();
          panel = await person.openPanel();
          // What answers is the extension, as it runs now.
          await person.runCommand('One on One: Show Team');
          await panel.getByRole('heading', { level: 1, name: 'Team' }).waitFor();
          await goThere();
          const kept = await panel.locator(place).first().getByRole('textbox').inputValue();
          const text = typed.map(({ key }) => key).join('');
          assert.ok(text.startsWith(kept), `“${kept}” is not the beginning of “${text}”`);
          const lost = (typed.at(-1)?.at ?? 0) - (typed[kept.length - 1]?.at ?? 0);
          assert.ok(lost <= mostLost, `${lost} ms of typing are lost`);
        });
      }
    });
  }

  /** Types for so many milliseconds, ten keys in a second. */
  async function typeOn(time: number): Promise<void> {
    const end = Date.now() + time;
    while (Date.now() < end) {
      const key = typed.length % 6 === 5 ? ' ' : String(typed.length % 10);
      await person.page.keyboard.type(key);
      typed.push({ key, at: Date.now() });
      await person.page.waitForTimeout(100);
    }
  }
});
