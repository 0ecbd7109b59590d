import type * as vscode from 'vscode';

/** What only one of the two extension hosts can do; each entry point hands in its own. */
export interface Platform {
  /** Runs git in `folder`; undefined where there is no git to run, as in a browser. */
  readonly git: Git | undefined;
  /** Writes to this machine's disk; undefined where there is none, as in a browser. */
  readonly disk: Disk | undefined;
  /** For folders on this machine's disk; left out where all goes through VS Code's file system. */
  readonly fastRead?: FastRead;
  /** Keeps what was worked out for the next start; left out where nothing is. */
  readonly kept?: KeptFiles;
}

/** Files of our own in VS Code's storage, at once. Paths are those of the file system. */
export interface KeptFiles {
  /** Undefined where there is none. */
  readonly read: (file: string) => Uint8Array | undefined;
  /** All of it or nothing; makes the folder. */
  readonly write: (file: string, bytes: Uint8Array) => void;
  /** Takes away all files in `folder` whose names begin with `start`. */
  readonly remove: (folder: string, start: string) => void;
}

/** Reads the disk without waiting for anything. Paths are those of the file system. Throws what `node:fs` throws. */
export interface FastRead {
  /** What lies right in `folder`, by name; links are `other`. */
  readonly list: (folder: string) => readonly (readonly [name: string, type: 'file' | 'folder' | 'other'])[];
  /** The bytes of a file, good until the next one is read; undefined if they are more than `maxBytes`. */
  readonly read: (
    file: string,
    maxBytes: number,
  ) => { readonly bytes: Uint8Array | undefined; readonly stamp: Stamp };
  readonly stamp: (file: string) => Stamp;
}

/** By what it shows that a file was written to: two of its times, in milliseconds, and how many bytes it has. */
export interface Stamp {
  readonly size: number;
  readonly written: number;
  /** When anything about it changed, which nobody can set. */
  readonly changed: number;
}

export type Git = (folder: vscode.Uri, args: readonly string[], input?: string) => Promise<GitResult>;

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
  /** Sets when the file was last changed, in milliseconds; resolves to whether that worked. */
  readonly setTime: (path: string, time: number) => Promise<boolean>;
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
