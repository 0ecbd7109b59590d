import type { ExtensionContext } from 'vscode';
import { start } from '../start.ts';
import { disk } from './disk.ts';
import { fastRead } from './fastRead.ts';
import { runGit } from './git.ts';
import { kept } from './kept.ts';

let stop: (() => Promise<void>) | undefined;

/** Entry point in the Node extension host: desktop, remote and code-server. */
export function activate(context: ExtensionContext): void {
  stop = start(context, { git: runGit, disk, fastRead, kept });
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
