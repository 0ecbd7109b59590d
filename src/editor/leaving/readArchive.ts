import * as vscode from 'vscode';
import { archive } from '../../core/leaving/archive.ts';
import type { Document } from '../../core/notes/document.ts';
import type { Finding } from '../../core/notes/finding.ts';
import type { Notebook } from '../../core/team/notebook.ts';
import { listFiles, readFiles } from '../files.ts';

/** Reads the archive of the notes folder at `folder`; its paths are those from before anything was archived. */
export async function readArchive(folder: vscode.Uri): Promise<Notebook> {
  const uri = vscode.Uri.joinPath(folder, archive);
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

/** A link is none: it may lead anywhere. */
async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    return false;
  }
}
