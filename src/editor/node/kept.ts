import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { KeptFiles } from '../platform.ts';

/** Files in VS Code's storage on this machine's disk. */
export const kept: KeptFiles = {
  read: (file) => {
    try {
      return readFileSync(file);
    } catch {
      return undefined;
    }
  },
  write: (file, bytes) => {
    mkdirSync(dirname(file), { recursive: true });
    // Another window may be writing the same; its name begins the same, too, so that it is taken away with it.
    const beside = join(dirname(file), `${basename(file)}.${process.pid}`);
    try {
      // Of notes about people, for their writer alone.
      writeFileSync(beside, bytes, { mode: 0o600 });
      renameSync(beside, file);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  },
  remove: (folder, start) => {
    let names: readonly string[];
    try {
      names = readdirSync(folder);
    } catch {
      return;
    }
    for (const name of names) if (name.startsWith(start)) rmSync(join(folder, name), { force: true });
  },
};
