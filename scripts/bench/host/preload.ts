/**
 * Loaded into VS Code's extension host before anything else (an option of Node.js): notes when the host was held up, how long our extension took to
 * load and to start, and, where asked for, which code ran when. `inside.ts` asks for it.
 */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Session } from 'node:inspector';
import Module from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { folderVariable, ourFolder, profileVariable, type Held, type Startup } from './told.ts';

/** Nothing shorter than this is written down. */
const leastMs = 4;

if (process.argv.includes('--type=extensionHost')) watch(process.env[folderVariable] ?? '');

function watch(folder: string): void {
  const held = watchLoop();
  const startup = watchStartup();
  const session = process.env[profileVariable] === undefined ? undefined : profile();
  const server = createServer((request, response) => {
    const answer = (value: unknown): void => void response.end(JSON.stringify(value));
    if (request.url === '/held') answer(held.splice(0));
    else if (request.url === '/startup') answer(startup());
    else if (request.url === '/profile')
      session?.post('Profiler.stop', (_, result) => {
        answer(result.profile);
        session.post('Profiler.start');
      });
    else answer(null);
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    // A window that is loaded anew has a new extension host: the last one counts.
    writeFileSync(join(folder, `${Date.now()}.port`), String(port));
  });
  server.unref();
}

/** When the loop did not turn, in the profiler's own time. */
function watchLoop(): Held[] {
  const held: Held[] = [];
  let last = now();
  let spent = cpuMs();
  const beat = (): void => {
    const [at, had] = [now(), cpuMs()];
    if (at - last > leastMs * 1000) held.push([last, at, had - spent]);
    [last, spent] = [at, had];
    setTimeout(beat, 1).unref();
  };
  setTimeout(beat, 1).unref();
  return held;
}

/** Times the loading of our bundle and its `activate`, all that was in between left out. */
function watchStartup(): () => Startup | null {
  type Load = (request: string, ...rest: unknown[]) => unknown;
  const modules = Module as unknown as { _load: Load };
  const load = modules._load;
  let startup: Startup | null = null;
  modules._load = function (this: unknown, request, ...rest) {
    if (!request.includes(ourFolder) || !request.endsWith('extension.js') || startup)
      return load.call(this, request, ...rest);
    const began = now();
    const spent = cpuMs();
    const made: Startup = { began, ms: 0, cpuMs: 0 };
    startup = made;
    const loaded = load.call(this, request, ...rest) as { activate(context: unknown): unknown };
    let took = now() - began;
    let took2 = cpuMs() - spent;
    return {
      ...loaded,
      async activate(context: unknown) {
        const [called, before] = [now(), cpuMs()];
        const result = await loaded.activate(context);
        took += now() - called;
        took2 += cpuMs() - before;
        made.ms = took / 1000;
        made.cpuMs = took2;
        return result;
      },
    };
  };
  return () => startup;
}

function profile(): Session {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: 200 });
  session.post('Profiler.start');
  return session;
}

/** What this thread alone has had of a processor, in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Microseconds, by the clock that V8’s profiler goes by. */
function now(): number {
  return Number(process.hrtime.bigint() / 1000n);
}
