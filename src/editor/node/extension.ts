import type { ExtensionContext } from 'vscode';
import { start } from '../start.ts';
import { disk } from './disk.ts';
import { fastRead } from './fastRead.ts';
import { runGit } from './git.ts';

/** Entry point in the Node extension host: desktop, remote and code-server. */
export function activate(context: ExtensionContext): void {
  start(context, { git: runGit, disk, fastRead });
}
