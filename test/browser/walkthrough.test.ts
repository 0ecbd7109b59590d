import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

describe('the walkthrough, in an empty folder', () => {
  const page = 'one-on-ones/leila-osman/README.md';
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    // In a narrow window VS Code leaves the pictures out.
    person = await sitDown({ workspace: 'empty', viewport: { width: 1680, height: 950 } });
  });
  after(() => person.leave());

  it('has five steps, none of them done', async () => {
    await person.runCommand('Welcome: Open Walkthrough...');
    await person.pick('Get started with One on One');
    await steps().first().waitFor();
    assert.equal(await steps().count(), 5);
    assert.deepEqual(await done(), []);
  });

  it('draws a picture for each', async () => {
    for (const [title, file] of [
      ['Meet, type, save', 'note-light.webp'],
      ['On Friday, look back', 'reflect-light.webp'],
      ['See people and process', 'balance-light.webp'],
      ['Add the first person', 'person-light.webp'],
      ['Choose where your notes live', 'folder-light.webp'],
    ] as const) {
      await step(title).click();
      // The picture before may still stand for a moment.
      await until(`${title} is drawn`, () =>
        picture().evaluate(
          // VS Code gives it as one of a set.
          (image: HTMLImageElement, name) => image.currentSrc.includes(name) && image.naturalWidth > 200,
          file,
        ),
      );
    }
  });

  it('makes the sample team with a click, and ticks off what that did', async () => {
    await person.page.getByRole('button', { name: 'Look Around with a Sample Team' }).click();
    await dialog().getByRole('button', { name: 'Keep Them Here' }).click();
    panel = person.panel();
    await panel.getByRole('button', { name: /^Tomas Varga/ }).waitFor();
    await panel.getByText('Your last 3 notes with Tomas are all process').first().waitFor();
    await until('two steps are done', async () => (await done()).length === 2);
    assert.deepEqual(await done(), ['Choose where your notes live', 'See people and process']);
  });

  it('asks before it deletes what was changed, and leaves everything where the answer is no', async () => {
    await appendFile(join(person.workspace, page), '\nMine.\n');
    const before = await files();
    await askToDelete();
    await dialog().getByText(page.replace('one-on-ones/', '')).waitFor();
    await person.page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    assert.deepEqual(await files(), before);
  });

  it('keeps what was changed, or deletes it, as it is told', async () => {
    await askToDelete();
    await dialog().getByRole('button', { name: 'Keep What I Changed' }).click();
    await until('one file is left', async () => (await files()).length === 1);
    assert.deepEqual(await files(), [page]);
    await askToDelete();
    await dialog().getByRole('button', { name: 'Delete All of It' }).click();
    await until('none is left', async () => (await files()).length === 0);
    await panel.getByRole('button', { name: 'Look around with a sample team' }).waitFor();
  });

  it('makes it again from the panel, without asking what it was told already', async () => {
    await panel.getByRole('button', { name: 'Look around with a sample team' }).click();
    await panel.getByRole('button', { name: /^Leila Osman/ }).waitFor();
    assert.equal((await files()).length, 13);
    await person.runCommand('One on One: Delete Sample Team');
    await until('none is left, and nothing was asked', async () => (await files()).length === 0);
  });

  it('takes the folders along that had to be made for it', async () => {
    const settings = join(person.workspace, '.vscode/settings.json');
    await mkdir(dirname(settings), { recursive: true });
    await writeFile(settings, JSON.stringify({ 'oneOnOne.notesFolder': 'around/notes' }));
    const folder = person.quickInput.getByRole('textbox');
    await until('the setting is read', async () => {
      await person.runCommand('One on One: Set Up Notes Folder');
      await folder.waitFor();
      const isRead = (await folder.inputValue()) === 'around/notes';
      await person.page.keyboard.press('Escape');
      return isRead;
    });
    await person.runCommand('One on One: Create Sample Team');
    await dialog().getByText('around/notes').waitFor();
    await dialog().getByRole('button', { name: 'Keep Them Here' }).click();
    await panel.getByRole('button', { name: /^Leila Osman/ }).waitFor();
    assert.ok(existsSync(join(person.workspace, 'around/notes/reflections')), 'with its reflection');
    await person.runCommand('One on One: Delete Sample Team');
    await until('nothing is left of it', () =>
      Promise.resolve(!existsSync(join(person.workspace, 'around'))),
    );
    await rm(settings);
  });

  it('ticks off a person of one’s own, added from the panel', async () => {
    await panel.getByRole('button', { name: 'Add your first person' }).click();
    await person.answer('Grace Hopper');
    await person.answer('');
    await person.pick('Every week');
    await until('another step is done', async () => (await done()).includes('Add the first person'));
    assert.equal((await done()).length, 3);
  });

  const steps = (): Locator => person.page.locator('.getting-started-step');
  const step = (title: string): Locator => steps().filter({ hasText: title });
  const picture = (): Locator => person.page.locator('.getting-started-media img');
  const dialog = (): Locator => person.question();

  /** The titles of the steps that are ticked off. */
  async function done(): Promise<readonly string[]> {
    const tick = person.page.locator('.codicon-getting-started-step-checked');
    const ticked = steps().filter({ has: tick });
    return ticked.locator('.step-title').allInnerTexts();
  }

  /** Asks again where word of the change had not come yet: then nothing is deleted, and the message says so. */
  async function askToDelete(): Promise<void> {
    await until('it is asked', async () => {
      await person.runCommand('Notifications: Clear All Notifications');
      await person.runCommand('One on One: Delete Sample Team');
      await dialog().or(person.notification('a file has just changed')).first().waitFor();
      return dialog().isVisible();
    });
  }

  async function files(): Promise<readonly string[]> {
    const status = await person.git('status', '--porcelain', '--untracked-files=all');
    return status.split('\n').flatMap((line) => line.slice(3) || []);
  }
});
