/** Installs the pinned code-server, which holds a complete VS Code, into `.vscode-test/`. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cache } from '../paths.ts';
import { npm } from '../run.ts';
import { ensureCompilers, findHeaders } from './compilers.ts';

const pins = ['package.json', 'package-lock.json'].map((name) => resolve(import.meta.dirname, name));
const vscode = 'node_modules/code-server/lib/vscode';

/** Installs VS Code's server unless it is there already; resolves to the script that starts it. */
export async function installHost(): Promise<string> {
  const key = await keyOf();
  const folder = resolve(cache, `host-${key}`);
  const server = resolve(folder, vscode, 'out/server-main.js');
  if (existsSync(resolve(folder, 'complete'))) return server;

  console.log('Installing VS Code (code-server) from the npm registry: once, about 200 MB to download,');
  console.log('650 MB on disk under .vscode-test/, a minute or two.');
  // Made beside its place and moved there when done: a half-finished install never looks finished,
  // and two that run at once don't disturb each other.
  await removeAbandoned();
  const making = resolve(cache, `host-making-${process.pid}`);
  await mkdir(making, { recursive: true });
  try {
    await installInto(making);
    await writeFile(resolve(making, 'complete'), key);
    await rename(making, folder).catch((error: unknown) => {
      if (!existsSync(resolve(folder, 'complete'))) throw error;
    });
    await removeOthers(folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return server;
}

async function installInto(folder: string): Promise<void> {
  await ensureCompilers();
  for (const pin of pins) await copyFile(pin, resolve(folder, pin.slice(import.meta.dirname.length + 1)));
  // Its install script compiles modules that we don't need and that need more than a compiler.
  await step('1/3 code-server', () => npm(['ci', '--ignore-scripts'], { cwd: folder }));
  const cwd = resolve(folder, vscode);
  // Its shrinkwrap leaves out peer dependencies, so plain `npm ci` would call it out of step.
  const modules = ['ci', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps'];
  await step('2/3 the modules of VS Code', () => npm(modules, { cwd }));
  await step('3/3 compiling two of them', async () => {
    const headers = await findHeaders(folder);
    const nodedir = headers === undefined ? {} : { npm_config_nodedir: headers };
    const env = { ...process.env, ...nodedir, JOBS: 'max' };
    // The extension host does not start without the first; log channels stay empty without the second.
    await npm(['rebuild', '@vscode/native-watchdog', '@vscode/spdlog'], { cwd, env });
    await rm(resolve(folder, 'headers'), { recursive: true, force: true });
  });
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const start = Date.now();
  process.stdout.write(`  ${name} … `);
  try {
    await work();
  } catch (error) {
    console.log('failed');
    const reason = error instanceof Error ? error.message : String(error);
    const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(reason);
    if (!offline) throw error;
    throw new Error('The npm registry does not answer, and VS Code is not installed yet: are you offline?', {
      cause: error,
    });
  }
  console.log(`${Math.round((Date.now() - start) / 1000)} s`);
}

/** What an install depends on: the pins, and the Node.js that its native modules are compiled for. */
async function keyOf(): Promise<string> {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const pin of pins) hash.update(await readFile(pin));
  return hash.digest('hex').slice(0, 12);
}

/** Installs of earlier pins: too large to keep. */
async function removeOthers(folder: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = resolve(cache, name);
    if (/^host-[0-9a-f]{12}$/.test(name) && path !== folder) await rm(path, { recursive: true, force: true });
  }
}

/** What an install that was broken off has left. */
async function removeAbandoned(): Promise<void> {
  await mkdir(cache, { recursive: true });
  for (const name of await readdir(cache)) {
    const pid = /^host-making-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(resolve(cache, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
