import * as vscode from 'vscode';
import { excludeLine, missingLine } from '../../core/guard/exclude.ts';
import { exists } from '../change.ts';
import type { Git } from '../platform.ts';
import { gitPath } from './gitPath.ts';

/**
 * Adds the folder at `path` (from the top) to the repository's own list of what git leaves alone, `.git/info/exclude`, which no
 * commit takes along. What stands in it stays, byte for byte. `top` is the repository's top; throws when it cannot be written.
 */
export async function excludeFolder(git: Git, top: vscode.Uri, path: string): Promise<void> {
  const file = await gitPath(git, top, 'info/exclude');
  const before = (await exists(file)) ? await vscode.workspace.fs.readFile(file) : new Uint8Array();
  // Whatever is in it that is no UTF-8 is only compared here, and kept below.
  const missing = missingLine(new TextDecoder().decode(before), excludeLine(path));
  if (missing === '') return;
  const line = new TextEncoder().encode(missing);
  const after = new Uint8Array(before.length + line.length);
  after.set(before);
  after.set(line, before.length);
  await vscode.workspace.fs.writeFile(file, after);
}
