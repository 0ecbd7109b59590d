import assert from 'node:assert/strict';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { themes, violations } from './support/axe.ts';
import { lastNote } from './support/lastNote.ts';
import { cutOff, openAll } from './support/cutOff.ts';
import { faint, small } from './support/faint.ts';
import { say, snapshotAfter, statesFrom } from './support/states.ts';

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
        await nothingInTheWay();
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
        await nothingInTheWay();
      });

      it('finds nothing in the way in Reflect', async () => {
        await toTeam();
        await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
        await panel.getByRole('heading', { name: 'Reflect', exact: true }).waitFor();
        await openAll(panel);
        const front = panel.getByRole('button', { name: 'front', exact: true });
        if ((await front.getAttribute('aria-pressed')) !== 'true') await front.click();
        await nothingInTheWay();
      });

      it('finds nothing in the way where nobody is yet', async () => {
        await setTo({ 'oneOnOne.notesFolder': 'nobody' });
        await panel.locator('main.welcome').waitFor();
        await nothingInTheWay();
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
        await nothingInTheWay();
        await person.runCommand('One on One: Show Names and Notes');
      });

      it('finds nothing in the way while notes are read, where they can only be read, and where writing failed', async () => {
        await setTo({});
        await toTeam();
        await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
        await panel.getByRole('heading', { name: 'Ben Whitlock' }).waitFor();
        const shown = await snapshotAfter(panel, async () => {
          await person.runCommand('One on One: Blur Names and Notes');
          await panel.locator('body.blurred').waitFor();
          await person.runCommand('One on One: Show Names and Notes');
          await panel.locator('body:not(.blurred)').waitFor();
        });
        for (const state of statesFrom(shown)) {
          await say(panel, state);
          // It comes late, and nobody can get to it before.
          if (state.name === 'loading') await panel.getByRole('button', { name: 'Stop' }).waitFor();
          await openAll(panel);
          await nothingInTheWay(state.name);
        }
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

  it('holds still where the system or VS Code is asked for that', async () => {
    person = await sitDown({ settings: { 'workbench.reduceMotion': 'off' } });
    try {
      panel = await person.openPanel();
      await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
      assert.deepEqual(await faint(panel), []);
      const frame = panel.locator('.balance .frame').first();
      await frame.evaluate((it: SVGElement) => it.style.setProperty('stroke', 'rgb(127 127 127 / 20%)'));
      assert.equal((await faint(panel)).length, 1, 'what is too faint is found');
      const shown = await snapshotAfter(panel, async () => {
        await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
      });
      const [loading] = statesFrom(shown);
      assert.ok(loading);
      await say(panel, loading);
      const motion = (): Promise<string> =>
        panel.locator('.progress').evaluate((it) => getComputedStyle(it, '::before').animationName);
      await person.page.emulateMedia({ reducedMotion: 'no-preference' });
      assert.equal(await motion(), 'pass');
      await person.page.emulateMedia({ reducedMotion: 'reduce' });
      assert.equal(await motion(), 'none', 'the system');
      await person.page.emulateMedia({ reducedMotion: 'no-preference' });
      await setTo({ 'workbench.reduceMotion': 'on' });
      await panel.locator('body.vscode-reduce-motion').waitFor();
      assert.equal(await motion(), 'none', 'VS Code');
    } finally {
      await person.leave();
    }
  });

  /** Nothing that axe finds, nothing too faint or too small. */
  async function nothingInTheWay(where?: string): Promise<void> {
    assert.deepEqual(await violations(panel), [], where);
    assert.deepEqual(await faint(panel), [], where);
    assert.deepEqual(await small(panel), [], where);
  }

  async function setTo(settings: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(person.workspace, '.vscode'), { recursive: true });
    await writeFile(join(person.workspace, '.vscode/settings.json'), JSON.stringify(settings));
  }

  async function toTeam(): Promise<void> {
    await person.runCommand('One on One: Show Team');
    await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
  }
});
