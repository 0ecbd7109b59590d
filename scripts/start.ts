/**
 * `npm start [-- FOLDER]`: the extension in VS Code, on a copy of the sample team or on FOLDER. In desktop VS Code if there
 * is one, else in VS Code's server, to be opened in a browser. Until Ctrl+C.
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startServer } from '../test/support/host/server.ts';
import { root, sample } from '../test/support/paths.ts';
import { run } from '../test/support/run.ts';
import { temporaryFolder } from '../test/support/temporary.ts';
import { findCodeCommand, hasDisplay } from '../test/support/vscode.ts';
import { findVsix } from '../test/support/vsix.ts';
import { commitByDate } from './history.ts';
import { openInBrowser } from './openInBrowser.ts';
import { copyMoved } from './sample.ts';

// Before any exit task is registered: Ctrl+C is how this ends, not a failure.
process.once('SIGINT', () => {
  console.log('\nStopped.');
  process.exit(0);
});

try {
  const wanted = process.argv[2];
  const own = wanted === undefined ? undefined : existingFolder(resolve(wanted));
  const folder = own ?? (await copyOfSample());
  const code = process.env['ONE_ON_ONE_HOST'] === 'server' ? undefined : findCodeCommand();
  if (code !== undefined && hasDisplay()) await openDesktop(code, folder);
  else await serve(folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function existingFolder(path: string): string {
  if (!existsSync(path)) throw new Error(`There is no folder ${path}.`);
  if (!statSync(path).isDirectory()) throw new Error(`${path} is a file: name a folder.`);
  return path;
}

/** A copy with its dates near today and weeks of history in git; it goes when we stop. */
async function copyOfSample(): Promise<string> {
  const folder = join(temporaryFolder('sample').path, 'one-on-one-sample');
  await copyMoved(sample, folder);
  await commitByDate(folder);
  console.log('The sample team is a copy: write in it as you like, it goes when you stop.');
  return folder;
}

async function openDesktop(command: string, folder: string): Promise<void> {
  await run(process.execPath, ['scripts/build.ts'], { cwd: root });
  console.log(`Opening VS Code on ${folder}. Close its window or press Ctrl+C here to stop.`);
  const args = ['--wait', '--new-window', `--extensionDevelopmentPath=${root}`, folder];
  const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 0));
  });
  process.exit(exitCode);
}

async function serve(folder: string): Promise<void> {
  console.log('No desktop VS Code here: starting VS Code’s server …');
  // Installed, as a user has it: where an extension is under development, no notification pops up there.
  await run(process.execPath, ['scripts/package.ts'], { cwd: root });
  const server = await startServer({
    settings: { 'workbench.colorTheme': 'Default Dark Modern', 'oneOnOne.reminder': true },
    extensions: [await findVsix()],
    driver: false,
  });
  const url = server.url({ folder });
  console.log(`\nVS Code with One on One, on ${folder}:\n\n  ${url}\n`);
  if (openInBrowser(url)) console.log('It opens in your browser.');
  console.log('Click the clock with the heart in the activity bar. Press Ctrl+C here to stop.');
  throw new Error(`VS Code's server ended by itself:\n${await server.ended}`);
}
