/** Workspaces that tests may write in: temporary copies under git, their dates moved towards today. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { git, initRepository } from '../../scripts/git.ts';
import { copyMoved } from '../../scripts/sample.ts';
import { sample } from './paths.ts';
import { temporaryFolder } from './temporary.ts';

export interface Workspace {
  readonly path: string;
  /** Runs git in it and resolves to what it printed. */
  git(...args: string[]): Promise<string>;
  remove(): void;
}

/** Copies a fixture folder into a new repository with one commit; 'empty' makes one with nothing in it. */
export async function copyWorkspace(from: string = sample): Promise<Workspace> {
  const folder = temporaryFolder('workspace');
  // A folder with a name of its own inside: the window's title shows it.
  const path = join(folder.path, 'notes');
  await mkdir(path);
  if (from !== 'empty') await copyMoved(from, path);
  await initRepository(path);
  await git(path, ['add', '--all']);
  await git(path, ['commit', '--quiet', '--allow-empty', '--message', 'Set up notes']);
  return { path, git: (...args) => git(path, args), remove: () => folder.remove() };
}
