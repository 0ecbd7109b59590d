import * as vscode from 'vscode';
import { decode } from './decode.ts';
import type { Disk, Failure } from './platform.ts';

/** How replacing a file's text ended. All but `done` and `partly` leave the file as it was. */
export type Replaced = 'done' | 'movedOn' | 'refused' | 'partly' | Failure;

/**
 * Puts `after` in the place of `before` on disk, byte for byte: whatever the user has set up to happen when the editor
 * saves does not touch the lines beside it. A byte order mark is kept. An editor that shows the file takes the change
 * over as a step that can be undone.
 *
 * @param disk where the file is on this machine's disk; another file system's own write is all there is elsewhere
 */
export async function replaceText(
  uri: vscode.Uri,
  before: string,
  after: string,
  disk: Disk | undefined,
): Promise<Replaced> {
  const bytes = await bytesOf(uri);
  if (!bytes || decode(bytes) !== before) return 'movedOn';
  const now = encodedLike(bytes, after);
  if (disk && uri.scheme === 'file') return disk.put(uri.fsPath, now, bytes);
  try {
    await vscode.workspace.fs.writeFile(uri, now);
    return 'done';
  } catch {
    return (await putBack(uri, bytes)) ? 'refused' : 'partly';
  }
}

/** `text` in bytes, with a byte order mark where `bytes` have one. */
export function encodedLike(bytes: Uint8Array, text: string): Uint8Array {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return new TextEncoder().encode(mark + text);
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

/** What the file at `uri` holds; undefined where it is gone, or not to be read. */
export async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}
