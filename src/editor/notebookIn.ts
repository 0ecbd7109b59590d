import * as vscode from 'vscode';
import type { Document } from '../core/notes/document.ts';
import type { Finding } from '../core/notes/finding.ts';
import type { Notebook } from '../core/team/notebook.ts';
import { listFiles, readFiles } from './files.ts';

/** Reads the folder at `uri` as it is on disk; nothing where there is none, or a link, which may lead anywhere. */
export async function notebookIn(uri: vscode.Uri): Promise<Notebook> {
  const documents = new Map<string, Document>();
  const unread = new Map<string, Finding>();
  if (!(await isFolder(uri))) return { documents, unread };
  await readFiles(uri, await listFiles(uri), (path, read) => {
    if (!read) return;
    if ('code' in read) unread.set(path, read);
    else documents.set(path, read);
  });
  return { documents, unread };
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
}
