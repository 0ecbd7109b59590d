#!/usr/bin/env node
/**
 * Stands in for desktop VS Code: takes the arguments that `runTests()` of @vscode/test-electron gives it, runs the tests
 * in VS Code's server with Chromium as its window, prints their console and ends with their exit code.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { fuzzVariable } from '../../fuzz/order.ts';
import { launchChromium } from '../chromium.ts';
import { failures } from '../paths.ts';
import { beginMark, screenshotFile, screenshotMark } from '../marks.ts';
import type { Settings } from './settings.ts';
import { startServer, type Server } from './server.ts';

const patience = 15 * 60 * 1000;

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
const extension = option('extensionDevelopmentPath');
const tests = option('extensionTestsPath');
if (folder === undefined || extension === undefined || tests === undefined) {
  throw new Error('Usage: launcher.ts FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…');
}

/** What VS Code itself said before the tests began, which matters only when they don't. */
let prelude: string[] | undefined = [];

const server = await startServer({
  settings: await userSettings(),
  askForTrust: !args.includes('--disable-workspace-trust'),
});
const browser = await launchChromium();
try {
  const context = await browser.newContext({
    // What is drawn costs time, and nobody watches a fuzzing run.
    viewport: process.env[fuzzVariable] ? { width: 320, height: 200 } : { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: process.env['TZ'] ?? 'UTC',
  });
  const page = await context.newPage();
  process.exitCode = await runIn(page, server, server.url({ folder, extension, tests }));
} finally {
  await browser.close();
  await server.stop();
}

/** Opens the page, which runs the tests, and resolves to their exit code. */
async function runIn(page: Page, server: Server, url: string): Promise<number> {
  const code = new Promise<number>((resolve, reject) => {
    const exit = page.exposeFunction('codeAutomationExit', resolve);
    const log = page.exposeFunction('codeAutomationLog', (type: string, parts: unknown[]) =>
      print(page, type, parts),
    );
    page.on('crash', () => reject(new Error('The page crashed.')));
    void server.ended.then((words) => reject(new Error(`VS Code's server ended:\n${words}`)));
    setTimeout(() => reject(new Error('The tests did not end in time.')), patience).unref();
    Promise.all([exit, log])
      .then(() => page.goto(url))
      .catch(reject);
  });
  try {
    return await code;
  } catch (error) {
    if (prelude !== undefined) console.error(prelude.join('\n'));
    const file = screenshotFile(failures, 'in-host tests');
    await page.screenshot({ path: file }).then(
      () => console.error(`Screenshot: ${file}`),
      () => undefined,
    );
    throw error;
  }
}

/** Prints what a test printed; or takes the screenshot that it asks for. */
function print(page: Page, type: string, parts: unknown[]): void {
  const line = format(...parts);
  if (line === beginMark) {
    prelude = undefined;
  } else if (prelude !== undefined) {
    prelude.push(line);
  } else if (line.startsWith(screenshotMark)) {
    const path = line.slice(screenshotMark.length);
    void page.screenshot({ path }).then(
      () => console.log(`Screenshot: ${path}`),
      (error: unknown) => console.error('No screenshot:', error),
    );
  } else if (type === 'error') {
    console.error(line);
  } else {
    console.log(line);
  }
}

async function userSettings(): Promise<Settings> {
  const profile = option('user-data-dir');
  if (profile === undefined) return {};
  return JSON.parse(await readFile(resolve(profile, 'User/settings.json'), 'utf8')) as Settings;
}

function option(name: string): string | undefined {
  const start = `--${name}=`;
  return args.find((arg) => arg.startsWith(start))?.slice(start.length);
}
