import * as vscode from 'vscode';
import { decode } from './decode.ts';

/** How replacing a file's text ended. All but `done` and `partly` leave the file as it was. */
export type Replaced = 'done' | 'movedOn' | 'refused' | 'partly';

/**
 * Puts `after` in the place of `before` on disk, byte for byte: whatever the user has set up to happen when the editor
 * saves does not touch the lines beside it. A byte order mark is kept. An editor that shows the file takes the change
 * over as a step that can be undone.
 */
export async function replaceText(uri: vscode.Uri, before: string, after: string): Promise<Replaced> {
  const bytes = await bytesOf(uri);
  if (!bytes || decode(bytes) !== before) return 'movedOn';
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(mark + after));
    return 'done';
  } catch {
    return (await putBack(uri, bytes)) ? 'refused' : 'partly';
  }
}

/** A disk that is full can leave a file cut off. */
async function putBack(uri: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  if (await holds(uri, bytes)) return true;
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether the file at `uri` holds exactly these bytes. */
export async function holds(uri: vscode.Uri, bytes: Uint8Array): Promise<boolean> {
  const found = await bytesOf(uri);
  return found?.length === bytes.length && found.every((byte, index) => byte === bytes[index]);
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    // Gone, or not to be read.
    return undefined;
  }
}
