import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Script } from 'node:vm';

/** By then what a start runs has run, and nobody waits for us. */
const quietMs = 10_000;

/**
 * Loads the module in `file` with the code that V8 made of it last time, kept in `folder`: to compile a megabyte anew took longer than all else
 * of a start. What is kept is of these very bytes and this very V8, else it is passed over. In turns, as each step takes a while.
 *
 * @param require what the module gets others by
 * @param wait resolves when it may be written down what was compiled
 */
export async function loadCompiled(
  file: string,
  folder: string,
  require: (name: string) => unknown,
  wait: () => Promise<unknown> = quiet,
): Promise<unknown> {
  const source = await readFile(file);
  const kept = join(folder, `${createHash('sha1').update(source).digest('hex')}.code`);
  const cachedData = await readFile(kept).catch(() => undefined);
  await nextTurn();
  const script = new Script(`(function (exports, require, module) {${source.toString()}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  await nextTurn();
  const module = { exports: {} };
  const run = script.runInThisContext() as (
    exports: unknown,
    require: (name: string) => unknown,
    of: unknown,
  ) => void;
  run(module.exports, require, module);
  if (!cachedData || script.cachedDataRejected)
    void wait().then(() => keep(script, folder, kept).catch(() => undefined));
  await nextTurn();
  return module.exports;
}

function quiet(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, quietMs).unref());
}

/** Whole or not at all, in the place of whatever other versions have left. */
async function keep(script: Script, folder: string, file: string): Promise<void> {
  const code = script.createCachedData();
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder))
    if (name.endsWith('.code')) await rm(join(folder, name), { force: true });
  const making = `${file}-${process.pid}`;
  await writeFile(making, code);
  await rename(making, file);
}
