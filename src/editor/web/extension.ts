import type { ExtensionContext } from 'vscode';
import { start } from '../start.ts';

/** Entry point in the web-worker extension host, where no process can be started. */
export function activate(context: ExtensionContext): void {
  start(context, { git: undefined });
}
