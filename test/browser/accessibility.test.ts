import assert from 'node:assert/strict';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { themes, violations } from './support/axe.ts';
import { lastNote } from './support/lastNote.ts';
import { cutOff, openAll } from './support/cutOff.ts';

describe('whoever needs more than eyes and a mouse', () => {
  let person: Person;
  let panel: FrameLocator;

  for (const theme of themes) {
    describe(`in ${theme}`, () => {
      before(async () => {
        const settings = { 'workbench.colorTheme': theme };
        person = await sitDown({ settings, viewport: { width: 1280, height: 1000 } });
        panel = await person.openPanel();
        await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
      });
      after(() => person.leave());

      it('finds nothing in the way on the team', async () => {
        await toTeam();
        await openAll(panel);
        assert.deepEqual(await violations(panel), []);
        for (const row of ['.person-row', '.row-main.line']) {
          await panel.locator(row).first().hover();
          assert.deepEqual(await violations(panel), [], `the mouse on ${row}`);
        }
      });

      it('finds nothing in the way on a person’s page', async () => {
        await toTeam();
        await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
        await panel.getByRole('heading', { name: 'Ben Whitlock' }).waitFor();
        await openAll(panel);
        await panel
          .getByRole('button', { name: /^Change due date/ })
          .first()
          .click();
        await panel
          .getByRole('button', { name: /^This line is/ })
          .first()
          .click();
        assert.deepEqual(await violations(panel), []);
      });

      it('finds nothing in the way in Reflect', async () => {
        await toTeam();
        await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
        await panel.getByRole('heading', { name: 'Reflect', exact: true }).waitFor();
        await openAll(panel);
        const front = panel.getByRole('button', { name: 'front', exact: true });
        if ((await front.getAttribute('aria-pressed')) !== 'true') await front.click();
        assert.deepEqual(await violations(panel), []);
      });

      it('finds nothing in the way where nobody is yet', async () => {
        await setTo({ 'oneOnOne.notesFolder': 'nobody' });
        await panel.locator('main.welcome').waitFor();
        assert.deepEqual(await violations(panel), []);
      });

      it('finds nothing in the way where something is wrong, and all is blurred', async () => {
        await appendFile(
          join(person.workspace, await lastNote(person, 'ana-lima')),
          '\n<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n',
        );
        await setTo({ 'oneOnOne.balance.notes': 'many' });
        await toTeam();
        await panel.getByText('oneOnOne.balance.notes').waitFor({ state: 'attached' });
        await panel.locator('.notices.error').waitFor();
        await person.runCommand('One on One: Blur Names and Notes');
        await panel.locator('body.blurred').waitFor();
        await openAll(panel);
        assert.deepEqual(await violations(panel), []);
        await person.runCommand('One on One: Show Names and Notes');
      });
    });
  }

  it('has room for everything at twice the size', async () => {
    // What a window of 1280 by 960 has at 200 %.
    person = await sitDown({ viewport: { width: 640, height: 480 }, pixelRatio: 2 });
    try {
      panel = await person.openPanel();
      await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
      assert.deepEqual(await cutOff(panel), [], 'the team');
      console.log(`      ${await person.screenshot('twice the size')}`);
      await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
      await panel.getByRole('heading', { name: 'Ben Whitlock' }).waitFor();
      await openAll(panel);
      assert.deepEqual(await cutOff(panel), [], 'a person’s page');
      await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
      await panel.getByRole('heading', { name: 'Reflect', exact: true }).waitFor();
      await openAll(panel);
      assert.deepEqual(await cutOff(panel), [], 'Reflect');
    } finally {
      await person.leave();
    }
  });

  async function setTo(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(person.workspace, '.vscode'), { recursive: true });
    await writeFile(join(person.workspace, '.vscode/settings.json'), JSON.stringify(settings));
  }

  async function toTeam(): Promise<void> {
    await person.runCommand('One on One: Show Team');
    await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
  }
});
