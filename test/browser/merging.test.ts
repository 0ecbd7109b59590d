import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { lastNote } from './support/lastNote.ts';

describe('a note in the middle of a merge', () => {
  const begin = '- [ ] @me bring the plan\n';
  const marked = `${begin}<<<<<<< HEAD\n- she wants to teach\n=======\n- she asked for a mentor\n>>>>>>> laptop\n`;
  let person: Person;
  let panel: FrameLocator;
  let path: string;

  before(async () => {
    person = await sitDown();
    path = await lastNote(person, 'ana-lima');
    await writeFile(join(person.workspace, path), marked);
    panel = await person.openPanel();
  });
  after(() => person.leave());

  it('is said in the panel, is shown as it is, and takes no tick', async () => {
    await notice().waitFor();
    await panel.locator('.person-row .row-main', { hasText: 'Ana Lima' }).click();
    await panel.getByRole('heading', { level: 1, name: 'Ana Lima' }).waitFor();
    const box = panel.getByRole('checkbox', { name: 'bring the plan' });
    if ((await box.count()) > 0) await box.click();
    await person.page.waitForTimeout(1500);
    assert.equal(await person.read(path), marked);
  });

  it('is opened at its markers by a click, where VS Code offers to resolve it', async () => {
    await notice().click();
    await person.tab.filter({ hasText: path.split('/').at(-1) ?? '' }).waitFor();
    const both = person.page.getByRole('button', { name: 'Accept Both Changes' });
    await both.first().waitFor();
    assert.equal(await person.read(path), marked);
    await both.first().click();
    await person.save();
    const resolved = `${begin}- she wants to teach\n- she asked for a mentor\n`;
    await becomes(() => person.read(path), resolved);
    await notice().waitFor({ state: 'detached' });
    await panel.getByRole('checkbox', { name: 'bring the plan' }).click();
    await becomes(async () => (await person.read(path)).slice(0, 5), '- [x]');
  });

  const notice = (): Locator =>
    panel.locator('.row-main.notice', { hasText: 'unfinished merge markers' }).first();
});
