/** Runs the in-host tests: `node test/host/run.ts`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { fuzzVariable } from '../fuzz/order.ts';
import { plain, still } from '../support/host/settings.ts';
import { cache, failures, root } from '../support/paths.ts';
import { onlyVariable } from '../support/only.ts';
import { screenshotsVariable } from '../support/marks.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { chooseVSCode, type VSCode } from '../support/vscode.ts';
import { copyWorkspace } from '../support/workspace.ts';
import { bundled, bundleHostTests } from './bundle.ts';

/** An executable file that takes desktop VS Code's arguments and runs the server in Chromium. */
const launcher = resolve(root, 'test/support/host/launcher.ts');

// The same day everywhere: here, in the extension host, in the browser.
process.env['TZ'] ??= 'UTC';

const vscode = await chooseVSCode();
console.log(`In-host tests in ${described(vscode)}`);
// Several at once would take each other's bundles away: who starts them has bundled.
if (process.env[fuzzVariable] === undefined) await bundleHostTests();
const workspace = await copyWorkspace();
const profile = temporaryFolder('profile');
await mkdir(resolve(profile.path, 'User'), { recursive: true });
await writeFile(
  resolve(profile.path, 'User/settings.json'),
  JSON.stringify({ ...still, ...(process.env[fuzzVariable] ? plain : {}) }),
);

try {
  await runTests({
    ...executableOf(vscode),
    cachePath: cache,
    extensionDevelopmentPath: root,
    extensionTestsPath: bundled,
    launchArgs: [
      workspace.path,
      `--user-data-dir=${profile.path}`,
      `--extensions-dir=${resolve(profile.path, 'extensions')}`,
    ],
    extensionTestsEnv: {
      // Nobody's own git settings: hooks, signing.
      GIT_CONFIG_GLOBAL: resolve(profile.path, 'gitconfig'),
      GIT_CONFIG_NOSYSTEM: '1',
      ...passedOn(onlyVariable, fuzzVariable),
      ...(vscode.kind === 'server' ? { [screenshotsVariable]: failures } : {}),
    },
  });
} catch (error) {
  if (!(error instanceof TestRunFailedError)) throw error;
  process.exitCode = 1;
} finally {
  workspace.remove();
  profile.remove();
}

function passedOn(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function executableOf(chosen: VSCode): { vscodeExecutablePath?: string } {
  switch (chosen.kind) {
    case 'desktop':
      return { vscodeExecutablePath: chosen.executable };
    case 'download':
      return {};
    case 'server':
      return { vscodeExecutablePath: launcher };
  }
}

function described(chosen: VSCode): string {
  switch (chosen.kind) {
    case 'desktop':
      return chosen.executable;
    case 'download':
      return 'a downloaded VS Code';
    case 'server':
      return 'VS Code’s server and Chromium';
  }
}
