/** The browser that stands in for a person: found, else installed; started. */
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
// Before Playwright, which looks only when it is loaded.
import './playwrightFolder.ts';
import { chromium, type Browser } from 'playwright-core';
import { canInstall, install } from './apt.ts';
import { run } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/** Starts Chromium without a window. Nothing in it looks for updates or talks to anybody but the page. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await ensureChromium();
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: [
      ...(root ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', '--no-first-run'],
    ],
    // Our own exit tasks and Playwright's `exit` listener close it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** The path of a Chromium or Chrome; installs one when there is none. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  const reasons: string[] = [];
  for (const attempt of [installPlaywrights, installDebians]) {
    try {
      await attempt();
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium or Chrome found, and none could be installed. Install one, or say where it is in CHROME_PATH.\n' +
      reasons.join('\n'),
  );
}

function findChromium(): string | undefined {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which is no program.`);
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...macApps, chromium.executablePath()].find(isExecutable);
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installPlaywrights(): Promise<void> {
  console.log('No Chromium or Chrome found: trying Playwright’s own download (about 170 MB) …');
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  await run(process.execPath, [join(home, 'cli.js'), 'install', 'chromium'], { timeout: 300_000 });
}

async function installDebians(): Promise<void> {
  if (!(await canInstall())) throw new Error('Debian’s package "chromium" needs root and apt-get.');
  await install('chromium');
}
