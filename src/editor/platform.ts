import type * as vscode from 'vscode';

/** What only one of the two extension hosts can do; each entry point hands in its own. */
export interface Platform {
  /** Runs git in `folder`; undefined where there is no git to run, as in a browser. */
  readonly git: Git | undefined;
}

export type Git = (folder: vscode.Uri, args: readonly string[], input?: string) => Promise<GitResult>;

export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
