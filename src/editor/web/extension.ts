import type { ExtensionContext } from 'vscode';
import { start } from '../start.ts';

// The bundle for Node takes it from here.
export { start };

/** Entry point in the web-worker extension host, where no process can be started. */
export function activate(context: ExtensionContext): void {
  start(context, { git: undefined, disk: undefined });
}
