/**
 * `npm run screenshots [-- THEME … | readme | walkthrough]`: opens the sample team in a real VS Code and takes pictures of every place
 * and state of the panel, in six themes and at four widths, into `.vscode-test/screenshots/`, for somebody to look at: the four widths
 * stand beside each other on a sheet. Then come the README's picture, into `media/readme/`, and the walkthrough's, into
 * `media/walkthrough/`. The extension is packaged first, as a user would have it.
 */
import { resolve } from 'node:path';
import { cache, root } from '../test/support/paths.ts';
import { run } from '../test/support/run.ts';
import { placesIn, statesIn } from './screenshots/places.ts';
import { readmePicture } from './screenshots/readme.ts';
import { walkthroughPictures } from './screenshots/walkthrough.ts';

const themes: Readonly<Record<string, string>> = {
  'dark-2026': 'Dark 2026',
  'light-2026': 'Light 2026',
  'dark-modern': 'Default Dark Modern',
  'light-modern': 'Default Light Modern',
  'dark-high-contrast': 'Default High Contrast',
  'light-high-contrast': 'Default High Contrast Light',
};
const folder = resolve(cache, 'screenshots');

const wanted = process.argv.slice(2);
const all = [...Object.keys(themes), 'readme', 'walkthrough'];
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}: only ${all.join(', ')}.`);
  process.exit(2);
}
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

await run(process.execPath, ['scripts/package.ts'], { cwd: root });
for (const [name, theme] of Object.entries(themes)) {
  if (!isWanted(name)) continue;
  await placesIn(name, theme, folder);
  await statesIn(name, theme, folder);
}
if (isWanted('readme')) await readmePicture();
if (isWanted('walkthrough')) await walkthroughPictures();
process.exit(0);
