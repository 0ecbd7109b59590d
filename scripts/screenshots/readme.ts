import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from '../../test/support/paths.ts';
import { sitDown } from '../../test/support/person.ts';
import { asWebp } from './images.ts';
import { makeWide, toTeam } from './window.ts';

/** The team beside a note that is being written. */
export async function readmePicture(): Promise<void> {
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
    await toTeam(person);
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
