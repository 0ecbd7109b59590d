import * as vscode from 'vscode';
import type { Git } from '../platform.ts';

/** Where `path` of git's own folder lies, for the repository that `folder` is in: further working trees share most of it. */
export async function gitPath(git: Git, folder: vscode.Uri, path: string): Promise<vscode.Uri> {
  return seenFrom(folder, withoutEnd((await git(folder, ['rev-parse', '--git-path', path])).stdout));
}

/** A path as git prints it, full or seen from the folder that it ran in. */
export function seenFrom(folder: vscode.Uri, path: string): vscode.Uri {
  return /^(?:\/|[A-Za-z]:)/.test(path) ? vscode.Uri.file(path) : vscode.Uri.joinPath(folder, path);
}

/** What git printed, without the line's end. A path may end in spaces. */
export function withoutEnd(printed: string): string {
  return printed.replace(/\r?\n$/, '');
}
