import * as vscode from 'vscode';
import type { Document } from '../core/notes/document.ts';
import { finding, type Finding } from '../core/notes/finding.ts';
import { placeOf } from '../core/notes/place.ts';
import type { KnownNote, NoteIndex } from '../core/team/noteIndex.ts';
import { maxBytes, type FastDocuments } from './fastDocuments.ts';
import { fromBytes, keeping } from './fromBytes.ts';
import type { FastRead } from './platform.ts';
import type { Slices } from './slices.ts';

const atOnce = 32;

/** Whether the file or folder at `path` is kept out of sight: `.git`, `.obsidian`, packages. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

/** The paths (within `folder`) of all files that can be ours, or of those below one of its folders. Links are not followed. */
export async function listFiles(folder: vscode.Uri, below = ''): Promise<readonly string[]> {
  const paths: string[] = [];
  const walk = async (under: string): Promise<void> => {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, under));
    for (const [name, type] of entries) {
      const path = under === '' ? name : `${under}/${name}`;
      if (type === vscode.FileType.Directory && !isHidden(name)) await walk(path);
      else if (type === vscode.FileType.File && placeOf(path)) paths.push(path);
    }
  };
  await walk(below);
  return paths.sort();
}

/**
 * Reads the file at `path`: a document, or a finding that says why it could not be read; undefined if it is gone, a
 * folder, a link, or none of our files.
 */
export async function readFile(folder: vscode.Uri, path: string): Promise<Document | Finding | undefined> {
  const uri = vscode.Uri.joinPath(folder, path);
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (type !== vscode.FileType.File || !placeOf(path)) return undefined;
    if (size > maxBytes) return finding('tooLarge', path, { bytes: String(size) });
    const bytes = await vscode.workspace.fs.readFile(uri);
    return fromBytes(path, bytes, keeping(bytes));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    return finding('unreadable', path, { message: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * The same on this machine's disk, at once. What goes wrong, and what is no file, is tried again through VS Code's file system, which
 * can say what it was.
 */
export async function readFileFast(
  documents: FastDocuments,
  folder: vscode.Uri,
  path: string,
  known?: KnownNote,
): Promise<Document | Finding | undefined> {
  if (!known && !placeOf(path)) return undefined;
  try {
    return documents.read(path, known);
  } catch {
    return readFile(folder, path);
  }
}

/** Reads all of `paths`, some at a time, handing each over as it comes. */
export async function readFiles(
  folder: vscode.Uri,
  paths: readonly string[],
  take: (path: string, read: Document | Finding | undefined) => void,
): Promise<void> {
  for (let from = 0; from < paths.length; from += atOnce) {
    const batch = paths.slice(from, from + atOnce);
    const read = await Promise.all(batch.map((path) => readFile(folder, path)));
    batch.forEach((path, index) => take(path, read[index]));
  }
}

/**
 * Reads all of a folder on this machine's disk in slices, handing each file over as it comes.
 *
 * @param isCurrent whether anybody still waits for it
 * @param index what is known of it from before
 */
export async function readFast(
  fast: FastRead,
  documents: FastDocuments,
  folder: vscode.Uri,
  slices: Slices,
  isCurrent: () => boolean,
  take: (path: string, read: Document | Finding | undefined) => void,
  index?: NoteIndex,
): Promise<void> {
  const known = index?.notes;
  for (const path of await listFast(fast, folder, slices, (path) => known?.has(path) ?? false)) {
    if (!isCurrent()) return;
    take(path, await readFileFast(documents, folder, path, known?.get(path)));
    if (slices.isUsedUp) await slices.pause();
  }
}

/** @param isOurs whether the file at a path is known to be one of ours */
async function listFast(
  fast: FastRead,
  folder: vscode.Uri,
  slices: Slices,
  isOurs: (path: string) => boolean,
): Promise<readonly string[]> {
  const paths: string[] = [];
  const walk = async (under: string): Promise<void> => {
    for (const [name, type] of fast.list(under === '' ? folder.fsPath : `${folder.fsPath}/${under}`)) {
      const path = under === '' ? name : `${under}/${name}`;
      if (type === 'folder' && !isHidden(name)) await walk(path);
      else if (type === 'file' && (isOurs(path) || placeOf(path))) paths.push(path);
    }
    await slices.pause();
  };
  try {
    await walk('');
  } catch {
    return listFiles(folder);
  }
  return paths.sort();
}
