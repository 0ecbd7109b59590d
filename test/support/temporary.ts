/** Temporary folders that are gone when they are no longer needed, at the latest when the process ends. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './atExit.ts';

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** Makes an empty folder in the system's temporary folder. */
export function temporaryFolder(name: string): TemporaryFolder {
  // Resolved, since macOS's temporary folder is a link and VS Code compares paths.
  const path = realpathSync(mkdtempSync(join(tmpdir(), `one-on-one-${name}-`)));
  // Retries: what a killed process wrote last may appear while we remove.
  const clear = (): void => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const forget = atExit(clear);
  return {
    path,
    remove() {
      clear();
      forget();
    },
  };
}
