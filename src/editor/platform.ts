import type * as vscode from 'vscode';

/** What only one of the two extension hosts can do; each entry point hands in its own. */
export interface Platform {
  /** Runs git in `folder`; undefined where there is no git to run, as in a browser. */
  readonly git:
    ((folder: vscode.Uri, args: readonly string[], input?: string) => Promise<GitResult>) | undefined;
  /** For folders on this machine's disk; left out where all goes through VS Code's file system. */
  readonly fastRead?: FastRead;
}

/** Reads a folder of the disk without waiting for anything. Throws what `node:fs` throws. */
export interface FastRead {
  /** What lies right in `folder`, by name; links are `other`. */
  readonly list: (
    folder: vscode.Uri,
  ) => readonly (readonly [name: string, type: 'file' | 'folder' | 'other'])[];
  /** The bytes of the file at `path` within `folder`, or how many there are if they are more than `maxBytes`. */
  readonly read: (folder: vscode.Uri, path: string, maxBytes: number) => Uint8Array | number;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
