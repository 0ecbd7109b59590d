/**
 * Runs those in-host tests that need neither git nor Node.js in the web-worker extension host of VS Code for the web, on a folder in
 * memory: `node test/web/run.ts`. The bundle for the web has to be built.
 */
import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { screenshotFile } from '../support/marks.ts';
import { failures, root } from '../support/paths.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { totalsVariable } from '../support/totals.ts';
import { copyWorkspace } from '../support/workspace.ts';
import { buildTests } from './build.ts';
import { needsNode } from './needsNode.ts';
import { startSite } from './site.ts';
import { toHearMark, totalsMark } from './totalsMark.ts';

const patience = 10 * 60 * 1000;

// The same day here and in the browser.
process.env['TZ'] ??= 'UTC';

const tests = temporaryFolder('web-tests');
const workspace = await copyWorkspace();
const count = await buildTests(tests.path, workspace.path);
workspace.remove();
console.log(`${count} files of in-host tests in the web-worker host; not here:`);
for (const [path, why] of Object.entries(needsNode)) console.log(`  ${path} (needs ${why})`);
const site = await startSite({ extension: root, tests: tests.path }, '/tests/tests.js');
const browser = await launchChromium();
try {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    timezoneId: process.env['TZ'],
  });
  process.exitCode = await runIn(await context.newPage());
} finally {
  await browser.close();
  site.stop();
  tests.remove();
}

/** Opens VS Code, which runs the tests; resolves to their exit code. */
async function runIn(page: Page): Promise<number> {
  const strangers = new Set<string>();
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !/(?:^|\.)localhost$/.test(hostname)) strangers.add(hostname);
  });
  // All that VS Code tells the user it also tells a screen reader.
  const heard = new Set<string>();
  await page.exposeFunction('hear', (words: string) => void heard.add(words));
  await page.addInitScript(listen);
  const toHear: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => {
    const line = format(...parts);
    if (line.startsWith(toHearMark)) toHear.push(line.slice(toHearMark.length));
    else print(line);
  });
  const code = new Promise<number>((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve).then(() => page.goto(site.url), reject);
    page.on('crash', () => reject(new Error('The page crashed.')));
    setTimeout(() => reject(new Error('The tests did not end in time.')), patience).unref();
  });
  try {
    const result = await code;
    const unheard = toHear.filter((words) => ![...heard].some((each) => each.includes(words)));
    for (const words of unheard) console.error(`Nobody was told: ${words}`);
    return result || unheard.length;
  } catch (error) {
    const path = screenshotFile(failures, 'web-worker tests');
    await page.screenshot({ path });
    console.error(`Screenshot: ${path}`);
    throw error;
  } finally {
    if (strangers.size > 0) console.log(`VS Code itself asked for ${[...strangers].join(', ')}.`);
  }
}

/** Runs in the page. */
function listen(): void {
  const { hear } = globalThis as unknown as { hear(words: string): void };
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('.monaco-alert'))
      if (textContent) hear(textContent);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

function print(line: string): void {
  if (!line.startsWith(totalsMark)) return console.log(line);
  const file = process.env[totalsVariable];
  if (file !== undefined) writeFileSync(file, line.slice(totalsMark.length));
}
