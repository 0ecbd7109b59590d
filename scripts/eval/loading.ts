import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const runs = 5;

/** Imports the labeller and asks for one label, in a process of its own; prints how many milliseconds that took. */
const firstLabel = (url: string): string => `
  const start = performance.now();
  const { label } = await import(${JSON.stringify(url)});
  label('Ana is proud of her talk');
  console.log(performance.now() - start);`;

/** How long it takes from nothing to the first label, weights and code bundled as they are shipped; in ms, the middle of five. */
export async function loadingTime(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'one-on-one-labeller-'));
  try {
    const outfile = join(folder, 'label.mjs');
    await build({
      entryPoints: ['src/core/balance/label.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'neutral',
      outfile,
      logLevel: 'error',
    });
    const script = firstLabel(pathToFileURL(outfile).href);
    const times = Array.from({ length: runs }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    ).sort((a, b) => a - b);
    return times[Math.floor(runs / 2)] ?? Number.NaN;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
