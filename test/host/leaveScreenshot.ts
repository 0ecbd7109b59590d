import { existsSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { screenshotFile, screenshotMark, screenshotsVariable } from '../support/marks.ts';

/** Asks whoever drives the page for a screenshot and waits until it is there. A desktop VS Code has nobody to ask. */
export async function leaveScreenshot(title: string): Promise<void> {
  const folder = process.env[screenshotsVariable];
  if (folder === undefined) return;
  const file = screenshotFile(folder, title);
  rmSync(file, { force: true });
  console.log(screenshotMark + file);
  for (let waited = 0; waited < 5000 && !existsSync(file); waited += 50) await setTimeout(50);
}
