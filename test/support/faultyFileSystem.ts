/** A file system that fails where a test wants it to, over the real one. */
import * as promises from 'node:fs/promises';
import type { FileSystem } from '../../src/editor/node/fileSystem.ts';

/** Which call fails: the one of this number, counted from 1, and those after it if the fault stays. */
export interface Fault {
  readonly at: number;
  readonly code: string;
  readonly stays: boolean;
}

export interface FaultyFileSystem {
  readonly fs: FileSystem;
  /** The calls that were made, in order, failed ones included. */
  readonly calls: readonly string[];
}

const methods = [
  'access',
  'link',
  'lstat',
  'mkdir',
  'readdir',
  'readFile',
  'rename',
  'rmdir',
  'unlink',
  'utimes',
] as const;

/** Every call of the file system, and of the files that it opens, counts. */
export function faultyFileSystem(fault?: Fault): FaultyFileSystem {
  const calls: string[] = [];
  const call = async (name: string, make: () => Promise<unknown>): Promise<unknown> => {
    calls.push(name);
    const fails = fault && (calls.length === fault.at || (fault.stays && calls.length > fault.at));
    if (fails && name !== 'close')
      throw Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code });
    const made = await make();
    return isHandle(made) ? counted(made) : made;
  };
  const counted = (handle: object): object =>
    new Proxy(handle, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) =>
          call(String(key), () => Promise.resolve(Reflect.apply(value, target, args) as unknown));
      },
    });
  const entries = [...methods, 'open' as const].map((name) => [
    name,
    (...args: unknown[]) =>
      call(name, () => Promise.resolve(Reflect.apply(promises[name], promises, args) as unknown)),
  ]);
  return { fs: Object.fromEntries(entries) as FileSystem, calls };
}

/** A file system that never writes more than half of what it is given. */
export function shortWriting(): FileSystem {
  return {
    ...promises,
    open: async (...args: Parameters<typeof promises.open>) => {
      const handle = await promises.open(...args);
      const write = handle.write.bind(handle) as (
        bytes: Uint8Array,
        at: number,
        length: number,
      ) => Promise<unknown>;
      const short = (bytes: Uint8Array, at = 0): Promise<unknown> =>
        write(bytes, at, Math.ceil((bytes.length - at) / 2));
      return Object.assign(handle, { write: short });
    },
  };
}

function isHandle(made: unknown): made is object {
  return typeof made === 'object' && made !== null && 'sync' in made && 'writeFile' in made;
}
