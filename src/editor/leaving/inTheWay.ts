import * as vscode from 'vscode';
import { liesIn } from '../../core/leaving/archive.ts';
import type { Notebook } from '../../core/team/notebook.ts';
import { pathWithin } from '../notesFolder.ts';
import { leavingWords } from '../words/leaving.ts';

/** Paths of the files that are in the middle of a merge. */
export function mergingIn({ documents }: Notebook): readonly string[] {
  return [...documents.values()].filter(({ conflicted }) => conflicted).map(({ path }) => path);
}

/**
 * Why the files at `places` (within the folder at `root`) are left where they are, in words: a merge that is not finished in
 * one of `merging`, or something typed that is not saved. Undefined where nothing is in the way.
 */
export function inTheWay(
  root: vscode.Uri,
  merging: readonly string[],
  places: readonly string[],
): string | undefined {
  const conflicted = merging.find((path) => liesIn(places, path));
  if (conflicted !== undefined) return leavingWords.conflicted(conflicted);
  for (const { uri, isDirty } of vscode.workspace.textDocuments) {
    const path = isDirty ? pathWithin(root, uri) : undefined;
    if (path !== undefined && liesIn(places, path)) return leavingWords.typing(path);
  }
  return undefined;
}
