import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { lastNote } from '../../test/browser/support/lastNote.ts';
import { say, snapshotAfter, statesFrom } from '../../test/browser/support/states.ts';
import { screenshotFile } from '../../test/support/marks.ts';
import { sitDown, type Person } from '../../test/support/person.ts';
import { sheetOf } from './images.ts';
import { makeWide, openFolds, pictureOfPanel, scrollTo, toTeam } from './window.ts';

const widths = [170, 260, 420, 600];
const viewport = { width: 900, height: 1500 };
/** A little less than the window is high, so that nothing falls between two pictures. */
const screenful = 1300;

/** Pictures of the three places, each from top to bottom and with its folds open, at every width. */
export async function placesIn(name: string, theme: string, folder: string): Promise<void> {
  const person = await sitDown({ settings: { 'workbench.colorTheme': theme }, viewport });
  const sheets = new Map<string, Buffer[]>();
  const take = async (place: string): Promise<void> => {
    sheets.set(place, [...(sheets.get(place) ?? []), await pictureOfPanel(person)]);
  };
  try {
    for (const width of widths) {
      await makeWide(person, width).catch(async () => {
        await person.openPanel();
        await makeWide(person, width);
      });
      const panel = await toTeam(person);
      await scrollTo(panel, 0);
      await take('team');
      await scrollTo(panel, screenful);
      await take('team-below');
      await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
      await panel.locator('main.person').waitFor();
      await scrollTo(panel, 0);
      await take('person');
      await openFolds(panel);
      await useEverything(panel);
      await scrollTo(panel, 0);
      await take('person-open');
      await scrollTo(panel, '.fold.section:nth-of-type(2)');
      await take('person-below');
      await panel.locator('.back-bar').getByRole('button', { name: 'Reflect' }).click();
      await panel.locator('main.reflect').waitFor();
      await openFolds(panel);
      await scrollTo(panel, 0);
      await take('reflect');
      await scrollTo(panel, screenful);
      await take('reflect-below');
      await scrollTo(panel, 2 * screenful);
      await take('reflect-end');
    }
    await keep(person, name, sheets, folder);
  } finally {
    await person.leave();
  }
}

/** What on a person's page comes up only when it is asked for. */
async function useEverything(panel: FrameLocator): Promise<void> {
  for (const opener of [/^Change due date/, /^This line is/]) {
    const button = panel.getByRole('button', { name: opener }).first();
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }
}

/** Pictures of the states that one is seldom in. */
export async function statesIn(name: string, theme: string, folder: string): Promise<void> {
  const settings = { 'workbench.colorTheme': theme };
  const person = await sitDown({ settings, viewport: { ...viewport, height: 900 } });
  const pictures: Buffer[] = [];
  try {
    const panel = await toTeam(person);
    await makeWide(person, 300);
    await appendFile(
      join(person.workspace, await lastNote(person, 'ana-lima')),
      '\n<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> other\n',
    );
    await setTo(person, { 'oneOnOne.balance.notes': 'many' });
    await panel.locator('.notices.error').waitFor();
    await openFolds(panel);
    pictures.push(await pictureOfPanel(person));
    await person.runCommand('One on One: Blur Names and Notes');
    await panel.locator('body.blurred').waitFor();
    pictures.push(await pictureOfPanel(person));
    await person.runCommand('One on One: Show Names and Notes');
    const shown = await snapshotAfter(panel, () => person.runCommand('One on One: Show Team'));
    for (const state of statesFrom(shown)) {
      await say(panel, state);
      pictures.push(await pictureOfPanel(person));
    }
    await setTo(person, { 'oneOnOne.notesFolder': 'nobody' });
    await person.reload();
    await (await person.openPanel()).locator('main.welcome').waitFor();
    pictures.push(await pictureOfPanel(person));
    await keep(person, name, new Map([['states', pictures]]), folder);
  } finally {
    await person.leave();
  }
}

async function keep(
  person: Person,
  name: string,
  sheets: ReadonlyMap<string, readonly Buffer[]>,
  folder: string,
): Promise<void> {
  for (const [place, pictures] of sheets) {
    const path = screenshotFile(folder, `${name}-${place}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await sheetOf(person, pictures));
    console.log(path);
  }
}

async function setTo(person: Person, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await mkdir(join(person.workspace, '.vscode'), { recursive: true });
  await writeFile(join(person.workspace, '.vscode/settings.json'), JSON.stringify(settings));
}
