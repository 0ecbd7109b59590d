/** Bundles the in-host tests, since VS Code's extension host loads CommonJS only. As a program: does it. */
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from '../support/paths.ts';

/** Where the bundle goes; VS Code is told to run it. */
export const bundled = resolve(root, 'out/host/index.js');

/** Makes `out/host/` from `test/host/`: the index, and each test file for itself. */
export async function bundleHostTests(): Promise<void> {
  const tests = globSync('test/host/**/*.test.ts', { cwd: root });
  await rm(resolve(bundled, '..'), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['test/host/index.ts', ...tests],
    outdir: 'out/host',
    outbase: 'test/host',
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'linked',
    define: { 'import.meta.dirname': '__dirname' },
    logLevel: 'warning',
  });
}

if (import.meta.main) await bundleHostTests();
