import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from '../../test/support/paths.ts';
import { sitDown, type Person } from '../../test/support/person.ts';
import { asWebp } from './images.ts';
import { makeWide, rest, scrollTo, toTeam } from './window.ts';

/** A picture for each kind of theme that VS Code tells apart. */
const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  hc: 'Default High Contrast',
  hcLight: 'Default High Contrast Light',
} as const;

const viewport = { width: 1000, height: 900 };
const [width, height] = [520, 400];

/** A picture for each of the walkthrough's steps, of the sample team, in each kind of theme. */
export async function walkthroughPictures(): Promise<void> {
  for (const [kind, theme] of Object.entries(themes)) {
    const settings = {
      'workbench.colorTheme': theme,
      'editor.minimap.enabled': false,
      'editor.wordWrap': 'on',
      'breadcrumbs.enabled': false,
      'editor.scrollbar.vertical': 'hidden',
    };
    const person = await sitDown({ settings, viewport });
    const keep = async (step: string, x: number, y: number): Promise<void> => {
      await rest(person);
      const png = await person.page.screenshot({ clip: { x, y, width, height } });
      const path = resolve(root, `media/walkthrough/${step}-${kind}.webp`);
      await writeFile(path, await asWebp(person, png, 0.6));
      console.log(path);
    };
    try {
      await theFolder(person, keep);
      await somebody(person, keep);
      await aNote(person, keep);
      await theBalance(person, keep);
      await reflecting(person, keep);
    } finally {
      await person.leave();
    }
  }
}

type Keep = (step: string, x: number, y: number) => Promise<void>;

/** The notes folder in the Explorer, as the plain files that they are. */
async function theFolder(person: Person, keep: Keep): Promise<void> {
  await person.openFile('one-on-ones/ana-lima/README.md');
  const row = person.page.getByRole('treeitem', { name: 'README.md' }).first();
  await row.waitFor();
  await makeWide(person, 220);
  const { x, y } = await corner(person);
  await keep('folder', x, y);
}

async function somebody(person: Person, keep: Keep): Promise<void> {
  const panel = await toTeam(person);
  await makeWide(person, width);
  await panel.locator('.person-row .row-main', { hasText: 'Ana Lima' }).click();
  await panel.locator('main.person').waitFor();
  await scrollTo(panel, 0);
  const { x, y } = await corner(person);
  await keep('person', x, y);
}

async function aNote(person: Person, keep: Keep): Promise<void> {
  const panel = await toTeam(person);
  // So that the editor is as wide as the picture.
  await makeWide(person, viewport.width - 48 - width);
  await panel.locator('.person-row .row-main', { hasText: 'Ana Lima' }).click();
  await panel.locator('main.person').waitFor();
  await panel.getByRole('button', { name: 'Start one-on-one' }).click();
  await person.page.locator('.monaco-editor .view-line', { hasText: 'Talking points' }).waitFor();
  await person.page.locator('.monaco-editor.focused').waitFor();
  await person.typeLines(
    'Proud of the cutover, and wants to lead the next one',
    'Sleeps badly before the release',
  );
  await person.page.mouse.move(800, 400);
  await person.page.mouse.wheel(0, -800);
  await person.page.locator('.monaco-editor .codelens-decoration').waitFor();
  await person.page.waitForTimeout(1500);
  const editor = await person.page.locator('.part.editor').boundingBox();
  if (!editor) throw new Error('There is no editor.');
  await keep('note', editor.x, editor.y);
}

async function theBalance(person: Person, keep: Keep): Promise<void> {
  const panel = await toTeam(person);
  await makeWide(person, width);
  await scrollTo(panel, 0);
  const { x, y } = await corner(person);
  await keep('balance', x, y);
}

async function reflecting(person: Person, keep: Keep): Promise<void> {
  const panel = await toTeam(person);
  await panel.locator('[data-mark="reflect"]').click();
  await panel.locator('main.reflect').waitFor();
  await scrollTo(panel, 0);
  const { x, y } = await corner(person);
  await keep('reflect', x, y);
}

/** Where the side bar begins. */
async function corner(person: Person): Promise<{ readonly x: number; readonly y: number }> {
  const box = await person.page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('There is no side bar.');
  return box;
}
