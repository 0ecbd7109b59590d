import { spawn } from 'node:child_process';
import * as vscode from 'vscode';
import type { GitResult } from '../platform.ts';

/**
 * Runs git with `args` in `folder`, `input` on its standard input. Resolves with whatever git answers; rejects
 * only when git cannot be started at all.
 */
export async function runGit(folder: vscode.Uri, args: readonly string[], input = ''): Promise<GitResult> {
  const child = spawn(await gitPath(), args, {
    cwd: folder.fsPath,
    // No prompt may hang the command, no locale may change the words that are read.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C.UTF-8' },
    stdio: 'pipe',
    windowsHide: true,
  });
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
    // Git may end before it has read everything; its exit code says what happened.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

interface GitExtension {
  getAPI(version: 1): { readonly git: { readonly path: string } };
}

/** The git that the editor itself uses, which knows the user's `git.path`; else the one on the PATH. */
async function gitPath(): Promise<string> {
  try {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    return (await extension?.activate())?.getAPI(1).git.path ?? 'git';
  } catch {
    // The user has switched the Git extension off.
    return 'git';
  }
}
