import * as vscode from 'vscode';
import type { Platform } from '../platform.ts';

/** How committing the notes ended. Facts; the words are the command's. */
export type CommitOutcome =
  | { readonly kind: 'committed'; readonly files: number }
  | { readonly kind: 'nothing' | 'noRepo' | 'ignored' | 'conflicts' | 'noGit' }
  | { readonly kind: 'underWay'; readonly operation: string }
  | { readonly kind: 'failed'; readonly message: string };

type Git = NonNullable<Platform['git']>;

/** What git leaves in its folder while an operation waits to be finished, and what that operation is called. */
const underWay: readonly (readonly [path: string, operation: string])[] = [
  ['rebase-merge', 'rebase'],
  ['rebase-apply', 'rebase'],
  ['MERGE_HEAD', 'merge'],
  ['CHERRY_PICK_HEAD', 'cherry-pick'],
  ['REVERT_HEAD', 'revert'],
];

/**
 * Commits every changed file in `folder` and nothing else. What is staged elsewhere stays staged and out of the
 * commit (`git commit --only` builds it from a temporary index); hooks and signing run as the user set them up;
 * nothing is pushed. `message` gets the number of files.
 */
export async function commitNotes(
  git: Git,
  folder: vscode.Uri,
  message: (files: number) => string,
): Promise<CommitOutcome> {
  let inside;
  try {
    inside = await git(folder, ['rev-parse', '--is-inside-work-tree']);
  } catch {
    return { kind: 'noGit' };
  }
  if (inside.stdout.trim() !== 'true') return { kind: 'noRepo' };
  for (const [path, operation] of underWay) {
    if (await exists(await gitPath(git, folder, path))) return { kind: 'underWay', operation };
  }
  const changed = await changedFiles(git, folder);
  if (changed.some(({ status }) => isUnmerged(status))) return { kind: 'conflicts' };
  if (changed.length === 0) {
    const ignored = await git(folder, ['check-ignore', '--quiet', '.']);
    return { kind: ignored.code === 0 ? 'ignored' : 'nothing' };
  }

  // `--only` takes no file that git has never heard of: new ones are announced first, and forgotten on failure.
  const fresh = changed.filter(({ status }) => status === '??').map(({ path }) => path);
  if (fresh.length > 0) {
    const announced = await git(folder, [...literal, 'add', '--intent-to-add', ...fromInput], lines(fresh));
    if (announced.code !== 0) return failed(announced.stderr);
  }
  const paths = changed.map(({ path }) => path);
  const committed = await git(
    folder,
    [...literal, 'commit', '--only', '--quiet', '-m', message(paths.length), ...fromInput],
    lines(paths),
  );
  if (committed.code === 0) return { kind: 'committed', files: paths.length };
  if (fresh.length > 0) await git(folder, ['update-index', '--force-remove', '-z', '--stdin'], lines(fresh));
  return failed(committed.stderr || committed.stdout);
}

const literal = ['--literal-pathspecs', '-c', 'core.quotePath=false'];
const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];

function lines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('');
}

/** Changed files below `folder`, with paths as seen from it. */
async function changedFiles(
  git: Git,
  folder: vscode.Uri,
): Promise<readonly { status: string; path: string }[]> {
  const status = await git(folder, [
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    '.',
  ]);
  // Porcelain paths are seen from the repository's top, whatever folder git runs in.
  const prefix = (await git(folder, ['rev-parse', '--show-prefix'])).stdout.replace(/\r?\n$/, '');
  return status.stdout
    .split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => ({ status: entry.slice(0, 2), path: entry.slice(3 + prefix.length) }));
}

function isUnmerged(status: string): boolean {
  return status.includes('U') || status === 'AA' || status === 'DD';
}

async function gitPath(git: Git, folder: vscode.Uri, path: string): Promise<vscode.Uri> {
  const found = (await git(folder, ['rev-parse', '--git-path', path])).stdout.replace(/\r?\n$/, '');
  return /^(?:\/|[A-Za-z]:)/.test(found) ? vscode.Uri.file(found) : vscode.Uri.joinPath(folder, found);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function failed(output: string): CommitOutcome {
  return { kind: 'failed', message: output.trim().split('\n')[0] ?? '' };
}
