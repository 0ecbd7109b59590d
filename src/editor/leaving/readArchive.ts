import * as vscode from 'vscode';
import { archive } from '../../core/leaving/archive.ts';
import type { Notebook } from '../../core/team/notebook.ts';
import { notebookIn } from '../notebookIn.ts';

/** Reads the archive of the notes folder at `folder`; its paths are those from before anything was archived. */
export function readArchive(folder: vscode.Uri): Promise<Notebook> {
  return notebookIn(vscode.Uri.joinPath(folder, archive));
}
