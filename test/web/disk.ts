/** Stands in for `test/host/support/disk.ts` in the web-worker host: the workspace is in memory, and there is no git. */
import * as vscode from 'vscode';
import type { Memory } from './memory.ts';

export function workspace(): string {
  return '/notes';
}

/** Where a file of the notes folder lies. */
export function noteFile(path: string): string {
  return `/notes/one-on-ones/${path}`;
}

export function noteUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: 'memory', path: noteFile(path) });
}

export function readNote(path: string): Promise<string> {
  const bytes = memory().read(noteFile(path));
  return bytes
    ? Promise.resolve(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
    : Promise.reject(new Error(`ENOENT: ${path}`));
}

/** Writes a note behind the editor's back, as another program would. */
export function writeNote(path: string, text: string | Uint8Array): Promise<void> {
  memory().write(noteFile(path), typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return Promise.resolve();
}

export function hasNote(path: string): boolean {
  return memory().read(noteFile(path)) !== undefined || memory().isFolder(noteFile(path));
}

/** Every file of the notes folder: its path there, and its bytes. */
export function everyFile(): Promise<readonly (readonly [path: string, bytes: Uint8Array])[]> {
  return Promise.resolve(memory().under(noteFile('')));
}

export function git(): never {
  throw new Error('There is no git in a browser: what needs it is no test for this host.');
}

export function putBack(): Promise<void> {
  memory().putBack();
  return Promise.resolve();
}

function memory(): Memory {
  if (!globalThis.workspaceInMemory) throw new Error('The workspace is not there.');
  return globalThis.workspaceInMemory;
}
