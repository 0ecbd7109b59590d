/** Runs the in-host tests that need neither git nor Node.js in the web-worker host, which calls `run()`. */
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { totalsMark } from './totalsMark.ts';

const wait = 60_000;
mocha.setup({ ui: 'bdd', timeout: wait, reporter: Told as unknown as Mocha.ReporterConstructor });

/** Runs all of them; throws when one fails. */
export async function run(): Promise<void> {
  // VS Code looks for our folder with the search of its file system, and only its own file systems may have one.
  await vscode.extensions.getExtension('one-on-one-notes.one-on-one')?.activate();
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed} tests failed in the web-worker host.`);
}

/** Mocha's own reporters want a terminal or a page. */
function Told(runner: Mocha.Runner): void {
  let depth = 0;
  const totals = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };
  const say = (text: string): void => console.log('  '.repeat(depth) + text);
  runner.on('suite', ({ title }) => {
    if (title !== '') say(title);
    depth++;
  });
  runner.on('suite end', () => depth--);
  runner.on('pass', ({ title, duration }) => {
    totals.passed++;
    say(`✔ ${title} (${duration}ms)`);
  });
  runner.on('pending', ({ title }) => {
    totals.skipped++;
    say(`- ${title}`);
  });
  runner.on('fail', (test, error: unknown) => {
    const failure = `${test.fullTitle()}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    totals.failed++;
    totals.failures.push(failure);
    say(`✘ ${failure}`);
  });
  runner.on('end', () => console.log(totalsMark + JSON.stringify(totals)));
}
