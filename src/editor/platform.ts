import type * as vscode from 'vscode';

/** What only one of the two extension hosts can do; each entry point hands in its own. */
export interface Platform {
  /** Runs git in `folder`; undefined where there is no git to run, as in a browser. */
  readonly git:
    ((folder: vscode.Uri, args: readonly string[], input?: string) => Promise<GitResult>) | undefined;
  /** Writes to this machine's disk; undefined where there is none, as in a browser. */
  readonly disk: Disk | undefined;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes that a crash or a fault leaves whole or undone. Paths are those of the file system. */
export interface Disk {
  /**
   * Puts `bytes` in the place of `expected`, whole or not at all; without `expected` the file is made, with the folders
   * on the way to it, and never in the place of another.
   */
  readonly put: (path: string, bytes: Uint8Array, expected: Uint8Array | undefined) => Promise<Put>;
  /**
   * Lays what the editor is about to write to these files beside them, for it writes in place: should it be cut off, the next
   * `sweep` puts the copy there. Resolves to what takes the copies away again.
   */
  readonly keepCopies: (files: readonly Copy[]) => Promise<(() => Promise<void>) | Failure>;
  /** Puts right what a crash has left below `folder`, and takes away whatever else of ours is there. */
  readonly sweep: (folder: string) => Promise<void>;
}

export interface Copy {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * How a write ended.
 * - `movedOn`: the file does not hold what was expected, and is left as it is.
 * - `partly`: the new text is there, but the disk may not keep it.
 */
export type Put = 'done' | 'movedOn' | 'partly' | Failure;

/** The disk refused, and the file is as it was. */
export interface Failure {
  readonly failed: Refusal;
  /** What the system calls it: `ENOSPC`. */
  readonly code: string;
}

/** Why a disk refuses: no room, mounted read-only, no permission, a fault of the device, held by another window. */
export type Refusal = 'full' | 'readOnly' | 'notAllowed' | 'device' | 'busy' | 'other';
