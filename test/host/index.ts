/** Runs the in-host suite. VS Code calls `run()` in its extension host. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { onlyVariable } from '../support/only.ts';
import { beginMark } from '../support/marks.ts';
import TotalsReporter from '../support/totals.ts';
import { leaveScreenshot } from './leaveScreenshot.ts';
import { mapStack } from './mapStack.ts';

/** Runs the bundled tests beside this file; throws when one fails. */
export async function run(): Promise<void> {
  // For mapStack().
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    ui: 'bdd',
    color: true,
    timeout: 60_000,
    reporter: TotalsReporter,
    rootHooks: {
      async afterEach(this: Mocha.Context) {
        const test = this.currentTest;
        if (test?.state !== 'failed') return;
        if (test.err?.stack !== undefined) test.err.stack = mapStack(test.err.stack);
        await leaveScreenshot(test.fullTitle());
      },
    },
  });
  for (const file of bundledTests()) mocha.addFile(file);
  console.log(beginMark);
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed} in-host tests failed.`);
}

function bundledTests(): string[] {
  const only = process.env[onlyVariable]?.split(',');
  const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.js') && (only === undefined || only.includes(name.slice(0, -8))))
    .map((name) => join(__dirname, name))
    .sort();
  if (files.length === 0) throw new Error(`No in-host tests in ${__dirname}.`);
  return files;
}
