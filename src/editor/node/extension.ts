import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import type { start } from '../start.ts';
import { loadCompiled } from './compiled.ts';
import { disk } from './disk.ts';
import { fastRead } from './fastRead.ts';
import { runGit } from './git.ts';
import { kept } from './kept.ts';

let stop: (() => Promise<void>) | undefined;

/** Entry point in the Node extension host: desktop, remote and code-server. All that a browser runs as well is in the bundle for the web. */
export async function activate(context: ExtensionContext): Promise<void> {
  const shared = join(context.extensionPath, 'dist', 'web', 'extension.js');
  const loaded = await loadCompiled(shared, context.globalStorageUri.fsPath, require);
  stop = (loaded as { readonly start: typeof start }).start(context, { git: runGit, disk, fastRead, kept });
}

export function deactivate(): Promise<void> | undefined {
  return stop?.();
}
