/** Makes `one-on-one-VERSION.vsix`. Anything that vsce warns of is an error, and so is a large file. */
import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { root } from '../test/support/paths.ts';
import { run } from '../test/support/run.ts';
import { vsixPath } from '../test/support/vsix.ts';

const mostBytes = 1_000_000;

const target = await vsixPath();
const vsce = resolve(dirname(createRequire(import.meta.url).resolve('@vscode/vsce/package.json')), 'vsce');

await run(process.execPath, ['scripts/build.ts'], { cwd: root });
const output = await run(
  process.execPath,
  [
    ...[vsce, 'package', '--out', target],
    // Everything that runs is bundled.
    '--no-dependencies',
    // There is no public repository whose address could be given; links in the README stay as they are.
    ...['--allow-missing-repository', '--no-rewrite-relative-links'],
  ],
  { cwd: root },
);
const { size } = await stat(target);
console.log(`${basename(target)}: ${Math.round(size / 1000)} KB`);
if (/warning/i.test(output)) fail(`vsce warns:\n${output}`);
if (size > mostBytes) fail(`That is too large: more than ${mostBytes / 1000} KB.`);

function fail(reason: string): void {
  console.error(reason);
  process.exitCode = 1;
}
