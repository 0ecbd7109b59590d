import type * as promises from 'node:fs/promises';

/** What writing asks of the file system; tests hand in one that fails. */
export type FileSystem = Pick<
  typeof promises,
  | 'access'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'rename'
  | 'rmdir'
  | 'unlink'
  | 'utimes'
>;
