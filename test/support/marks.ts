/** What in-host tests say to whoever drives the page, over the console; and the names of screenshots. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** The environment variable that tells in-host tests that somebody can take screenshots, and where they go. */
export const screenshotsVariable = 'ONE_ON_ONE_SCREENSHOTS';

/** The line on the console after which the tests' own output comes. */
export const beginMark = '[in-host tests begin]';

/** The line on the console by which an in-host test asks for a screenshot; the file's path follows. */
export const screenshotMark = '[screenshot] ';

/** The file for a screenshot; what a file name can't hold becomes a dash. */
export function screenshotFile(folder: string, title: string): string {
  mkdirSync(folder, { recursive: true });
  const name = title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return resolve(folder, `${name}.png`);
}
