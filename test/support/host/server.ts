/** A running VS Code server: started, asked for its address, stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atExit } from '../atExit.ts';
import { run } from '../run.ts';
import { temporaryFolder } from '../temporary.ts';
import { installHost } from './install.ts';
import { calm, type Settings } from './settings.ts';

export interface ServerOptions {
  /** The user's settings, on top of the calm ones. */
  readonly settings?: Settings;
  /** Extensions to install before the start: `.vsix` files. */
  readonly extensions?: readonly string[];
  /** True: ask before a folder is trusted, so that Restricted Mode can be seen. */
  readonly askForTrust?: boolean;
  /** False: the address can name no extension under development and no tests, but notifications pop up. */
  readonly driver?: boolean;
  /** Environment of the server and so of the extension host. */
  readonly env?: NodeJS.ProcessEnv;
  /** Options for Node.js, of the server and so of the extension host. */
  readonly node?: readonly string[];
}

export interface Page {
  /** The folder, or the `.code-workspace` file, that is opened. */
  readonly folder: string;
  /** A folder with an extension under development, loaded without being installed. */
  readonly extension?: string;
  /** A module whose `run()` is called in the extension host; the page reports how it went. */
  readonly tests?: string;
}

export interface Server {
  /** The address of a window on a folder. */
  url(page: Page): string;
  /** Where the server keeps its user data, extensions and logs. */
  readonly data: string;
  /** Resolves when the server ends by itself, to its last words. */
  readonly ended: Promise<string>;
  /**
   * Kills the extension hosts of its windows, as a crash would, and waits until VS Code has started others. They hang
   * during what is to happen `meanwhile`.
   */
  crashExtensionHosts(meanwhile?: () => Promise<unknown>): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server on a free port of this machine alone, with empty user data, and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const script = await installHost();
  const data = temporaryFolder('host');
  try {
    await writeSettings(data.path, { ...calm, ...options.settings });
    const env = await environment(data.path, options.env);
    for (const vsix of options.extensions ?? []) {
      const args = ['--server-data-dir', data.path, '--install-extension', vsix, '--force'];
      await run(process.execPath, [script, ...args], { env });
    }
    const { pid, port, ended, terminate, kill } = await launch(script, data.path, env, options);
    return {
      url: (page) => addressOf(port, page),
      data: data.path,
      ended,
      async crashExtensionHosts(meanwhile) {
        const before = await extensionHostsOf(pid);
        if (meanwhile) {
          for (const host of before) process.kill(host, 'SIGSTOP');
          await meanwhile();
        }
        for (const host of before) process.kill(host, 'SIGKILL');
        const isNew = (host: number): boolean => !before.includes(host);
        while (!(await extensionHostsOf(pid)).some(isNew)) await new Promise((wait) => setTimeout(wait, 100));
      },
      async stop() {
        terminate();
        const late = setTimeout(kill, 5000);
        await ended;
        clearTimeout(late);
        // The extension host and the others that the server started belong to its group.
        kill();
        data.remove();
      },
    };
  } catch (error) {
    data.remove();
    throw error;
  }
}

async function writeSettings(data: string, settings: Settings): Promise<void> {
  const folder = resolve(data, 'data/User');
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

interface Launched {
  readonly pid: number;
  readonly port: number;
  readonly ended: Promise<string>;
  /** Asks the server to end. */
  terminate(): void;
  /** Ends the server and all that it started. */
  kill(): void;
}

function launch(
  script: string,
  data: string,
  env: NodeJS.ProcessEnv,
  { askForTrust = false, driver = true, node = [] }: ServerOptions,
): Promise<Launched> {
  const args = [
    ...[...node, script, '--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off'],
    // Reads the payload of the address: the extension under development, the tests. Keeps notifications from popping up.
    ...(driver ? ['--enable-smoke-test-driver'] : []),
    ...(askForTrust ? [] : ['--disable-workspace-trust']),
  ];
  // A process group of its own, so that all its children can be ended with it.
  const child = spawn(process.execPath, args, {
    detached: process.platform !== 'win32',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => {
    killGroup(child, 'SIGKILL');
    forget();
  };
  const forget = atExit(kill);
  const terminate = (): void => killGroup(child, 'SIGTERM');
  let output = '';
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code) => resolve(`${output.slice(-4000)}\nexit code ${code ?? 'none'}`));
  });
  let started = false;
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port !== undefined && /Extension host agent started/.test(output)) {
        started = true;
        resolve({ pid: child.pid ?? 0, port: Number(port), ended, terminate, kill });
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    void ended.then((words) => reject(new Error(`VS Code's server did not start:\n${words}`)));
    setTimeout(() => {
      if (started) return;
      kill();
      reject(new Error(`VS Code's server did not start within a minute:\n${output}`));
    }, 60_000).unref();
  });
}

/** The processes below `pid` that run extensions. */
async function extensionHostsOf(pid: number): Promise<readonly number[]> {
  const rows = (await run('ps', ['-A', '-o', 'pid=,ppid=,args='])).split('\n').flatMap((line) => {
    const [, id, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id: Number(id), parent: Number(parent), args }];
  });
  const below = new Set([pid]);
  for (let size = 0; size < below.size;) {
    size = below.size;
    for (const { id, parent } of rows) if (below.has(parent)) below.add(id);
  }
  return rows
    .filter(({ id, args }) => below.has(id) && args.includes('--type=extensionHost'))
    .map(({ id }) => id);
}

async function environment(data: string, env: NodeJS.ProcessEnv = process.env): Promise<NodeJS.ProcessEnv> {
  // The server leaves its sockets behind. Elsewhere the path of a socket there could become too long.
  const temporary = process.platform === 'linux' ? { TMPDIR: resolve(data, 'tmp') } : {};
  await mkdir(resolve(data, 'tmp'), { recursive: true });
  // No gallery: the extensions view would ask one that cannot be reached from everywhere, and that tests don't need.
  return { EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env, ...temporary };
}

function addressOf(port: number, { folder, extension, tests }: Page): string {
  const remote = (path: string): string => `vscode-remote://localhost:${port}${pathToFileURL(path).pathname}`;
  const payload: [string, string][] = [];
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  const url = new URL(`http://localhost:${port}/`);
  // Not percent-encoded but for what the address itself needs.
  url.searchParams.set(
    folder.endsWith('.code-workspace') ? 'workspace' : 'folder',
    decodeURIComponent(pathToFileURL(folder).pathname),
  );
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // Gone already.
  }
}
