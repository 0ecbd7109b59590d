/**
 * `npm run screenshots`: opens the sample team in a real VS Code and takes pictures of every place of the panel, in six themes and at two
 * widths, into `.vscode-test/screenshots/`, for somebody to look at; and the README's picture into `media/readme/`. The extension is
 * packaged first, as a user would have it.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { cache, root } from '../test/support/paths.ts';
import { sitDown, type Person } from '../test/support/person.ts';
import { run } from '../test/support/run.ts';

const themes = {
  'dark-2026': 'Dark 2026',
  'light-2026': 'Light 2026',
  'dark-modern': 'Default Dark Modern',
  'light-modern': 'Default Light Modern',
  'dark-high-contrast': 'Default High Contrast',
  'light-high-contrast': 'Default High Contrast Light',
} as const;

const widths = [260, 420];
const folder = resolve(cache, 'screenshots');

await run(process.execPath, ['scripts/package.ts'], { cwd: root });
if (process.argv[2] !== 'readme') {
  for (const [name, theme] of Object.entries(themes)) await placesIn(name, theme);
}
await readmePicture();
process.exit(0);

async function placesIn(name: string, theme: string): Promise<void> {
  const settings = { 'workbench.colorTheme': theme };
  const person = await sitDown({ settings, viewport: { width: 700, height: 1600 } });
  try {
    const panel = await person.openPanel();
    for (const width of widths) {
      await makeWide(person, width);
      const picture = async (place: string): Promise<void> => {
        await person.page.mouse.move(690, 1500);
        // For colours that fade in.
        await person.page.waitForTimeout(400);
        console.log(await person.screenshot(`${name}-${width}-${place}`, folder));
      };
      await panel.locator('main.team').waitFor();
      await picture('team');
      await panel.locator('.person-row .row-main', { hasText: 'Ana Lima' }).click();
      await panel.locator('main.person').waitFor();
      await picture('person');
      await backToTeam(panel);
      await panel.locator('[data-mark="reflect"]').click();
      await panel.locator('main.reflect').waitFor();
      await panel.locator('body').evaluate((body) => {
        for (const details of body.querySelectorAll('details')) details.open = true;
      });
      await picture('reflect');
      await panel.locator('details.section').nth(1).scrollIntoViewIfNeeded();
      await panel.locator('.ledger').scrollIntoViewIfNeeded();
      await picture('reflect-below');
      await backToTeam(panel);
    }
  } finally {
    await person.leave();
  }
}

/** The team beside a note that is being written. */
async function readmePicture(): Promise<void> {
  const settings = {
    'workbench.colorTheme': 'Default Dark Modern',
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
  };
  const person = await sitDown({ settings, viewport: { width: 1080, height: 740 } });
  try {
    const panel = await person.openPanel();
    await makeWide(person, 380);
    await panel.locator('.person-row .row-main', { hasText: 'Ana Lima' }).click();
    await panel.locator('main.person').waitFor();
    await panel.getByRole('button', { name: 'Start one-on-one' }).click();
    await person.page.locator('.monaco-editor .view-line', { hasText: 'Talking points' }).waitFor();
    await person.page.locator('.monaco-editor.focused').waitFor();
    await person.type('Proud of the cutover, and wants to lead the next one');
    await backToTeam(panel);
    // The line above the note comes in above what is in view.
    await person.page.mouse.move(800, 400);
    await person.page.mouse.wheel(0, -500);
    await person.page.locator('.monaco-editor .codelens-decoration').waitFor();
    await person.page.waitForTimeout(1500);
    const path = resolve(root, 'media/readme/team.webp');
    await writeFile(path, await asWebp(person, await person.page.screenshot()));
    console.log(path);
  } finally {
    await person.leave();
  }
}

/** The same picture at a third of the size: a PNG would take a sixth of what the whole extension may. */
async function asWebp(person: Person, png: Buffer): Promise<Buffer> {
  const page = await person.page.context().newPage();
  const url = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.75);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

async function backToTeam(panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: 'Back to the team' }).click();
  await panel.locator('main.team').waitFor();
}

/** Drags the side bar's edge until it is so wide. */
async function makeWide(person: Person, width: number): Promise<void> {
  const side = await person.page.locator('.part.sidebar').boundingBox();
  if (!side) throw new Error('There is no side bar.');
  await person.page.mouse.move(side.x + side.width, 500);
  await person.page.mouse.down();
  await person.page.mouse.move(side.x + width, 500, { steps: 8 });
  await person.page.mouse.up();
}
