/** What node-gyp needs to compile the two native modules without which VS Code's extension host doesn't work. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { canInstall, install } from '../apt.ts';
import { canRun, npm } from '../run.ts';

/** Makes sure that there are compilers, or says in a sentence which are missing. */
export async function ensureCompilers(): Promise<void> {
  // On Windows and macOS node-gyp finds them in places of its own, and says so when it does not.
  if (process.platform !== 'linux') return;
  if ((await missing()).length > 0 && (await canInstall())) await install('python3', 'make', 'g++');
  const still = await missing();
  if (still.length === 0) return;
  throw new Error(
    `VS Code's server needs ${still.join(', ')} to compile two of its modules. ` +
      'Install python3, make and g++ (on Debian and Ubuntu: sudo apt-get install python3 make g++) and try again.',
  );
}

async function missing(): Promise<string[]> {
  const absent: string[] = [];
  for (const program of ['python3', 'make', 'g++']) if (!(await canRun(program))) absent.push(program);
  return absent;
}

/**
 * A folder whose `include/node` holds the headers of the Node.js that runs us. Node.js comes from the npm registry
 * here, so do they: node-gyp's own download would need another server. Undefined means: let node-gyp try.
 */
export async function findHeaders(scratch: string): Promise<string | undefined> {
  const prefix = resolve(process.execPath, '../..');
  if (hasHeaders(prefix)) return prefix;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = resolve(scratch, 'headers');
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'package.json'), '{ "private": true }');
  const version = process.versions.node;
  const args = ['install', '--no-save', '--ignore-scripts', `${name}@${version}`];
  const found = await npm(args, { cwd: folder }).then(
    () => resolve(folder, 'node_modules', name),
    () => undefined,
  );
  return found !== undefined && hasHeaders(found) ? found : undefined;
}

function hasHeaders(prefix: string): boolean {
  return existsSync(resolve(prefix, 'include/node/node_api.h'));
}
