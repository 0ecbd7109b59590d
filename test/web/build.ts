/** Bundles the tests for the web-worker host, and the extension that has their workspace in memory. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { root } from '../support/paths.ts';
import { needsNode } from './needsNode.ts';

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  logLevel: 'warning',
};

/**
 * Makes an extension in `folder`: `memory.js`, which has the files of `workspace` in memory, and `tests.js`.
 *
 * @returns how many test files it holds
 */
export async function buildTests(folder: string, workspace: string): Promise<number> {
  const manifest = {
    ...{ name: 'memory', publisher: 'tests', version: '1.0.0', engines: { vscode: '^1.91.0' } },
    ...{ browser: './memory.js', activationEvents: ['onFileSystem:memory', '*'] },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const tests = globSync(['test/host/**/*.test.ts', 'test/web/*.test.ts'], { cwd: root }).filter(
    (path) => !(path in needsNode),
  );
  const files: Record<string, string> = {};
  for (const path of globSync('**/*', { cwd: workspace, withFileTypes: true })) {
    if (!path.isFile()) continue;
    const whole = join(path.parentPath, path.name);
    files[whole.slice(workspace.length + 1)] = (await readFile(whole)).toString('base64');
  }
  await build({
    ...common,
    entryPoints: ['test/web/fileSystem.ts'],
    outfile: join(folder, 'memory.js'),
    define: { files: JSON.stringify(files) },
  });
  await build({
    ...common,
    // Mocha is set up first: the tests want its words when they are loaded.
    stdin: {
      contents: ['export * from "./test/web/index.ts";', ...tests.map((path) => `import "./${path}";`)].join(
        '\n',
      ),
      resolveDir: root,
    },
    outfile: join(folder, 'tests.js'),
    // Mocha exports itself, wherever it is bundled: ours come last.
    ...{ format: 'iife', globalName: 'tests', footer: { js: 'module.exports = tests;' } },
    define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' },
    plugins: [forTheWeb()],
  });
  return tests.length;
}

/** Has what a browser lacks come from elsewhere. */
function forTheWeb(): Plugin {
  return {
    name: 'for-the-web',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\/disk\.ts$/ }, () => ({ path: resolve(root, 'test/web/disk.ts') }));
      onResolve({ filter: /\/node\/disk\.ts$/ }, () => ({ path: resolve(root, 'test/web/noDisk.ts') }));
      onResolve({ filter: /^node:assert\/strict$/ }, () => ({ path: 'assert', namespace: 'strict' }));
      onLoad({ filter: /.*/, namespace: 'strict' }, () => ({
        contents: `import assert from 'assert'; export default assert.strict;`,
        resolveDir: root,
      }));
    },
  };
}
