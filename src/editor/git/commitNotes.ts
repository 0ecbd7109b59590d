import * as vscode from 'vscode';
import type { Platform } from '../platform.ts';

/** How committing the notes ended. Facts; the words are the command's. */
export type CommitOutcome =
  /** `nested`: folders that were left out, since each is a repository of its own. */
  | { readonly kind: 'committed'; readonly files: number; readonly nested: readonly string[] }
  | { readonly kind: 'nothing'; readonly nested: readonly string[] }
  | { readonly kind: 'noRepo' | 'ignored' | 'conflicts' | 'noGit' }
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
 * commit (`git commit --only` builds it from a temporary index), and so do repositories within the folder; hooks and
 * signing run as the user set them up; nothing is pushed. `message` gets the number of files.
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
  const entries = await changedEntries(git, folder);
  if ('kind' in entries) return entries;
  if (entries.some(({ status }) => isUnmerged(status))) return { kind: 'conflicts' };
  // Git would record such a folder as a link to a commit that perhaps nobody else has.
  const links = await linkedRepositories(git, folder);
  const isNested = ({ path }: Entry): boolean => path.endsWith('/') || links.has(path);
  const nested = entries.filter(isNested).map(({ path }) => path.replace(/\/$/, ''));
  // A note that was staged and then deleted is in no commit and on no disk.
  const changed = entries.filter((entry) => !isNested(entry) && entry.status !== 'AD');
  if (changed.length === 0) {
    const ignored = await git(folder, ['check-ignore', '--quiet', '.']);
    return ignored.code === 0 ? { kind: 'ignored' } : { kind: 'nothing', nested };
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
  if (committed.code === 0) return { kind: 'committed', files: paths.length, nested };
  if (fresh.length > 0) await git(folder, ['update-index', '--force-remove', '-z', '--stdin'], lines(fresh));
  return failed(committed.stderr || committed.stdout);
}

const literal = ['--literal-pathspecs', '-c', 'core.quotePath=false'];
const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];

function lines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('');
}

interface Entry {
  readonly status: string;
  /** Seen from the notes folder. */
  readonly path: string;
}

/** What changed below `folder`, or why git cannot tell. */
async function changedEntries(git: Git, folder: vscode.Uri): Promise<readonly Entry[] | CommitOutcome> {
  const options = ['--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const status = await git(folder, ['status', ...options, '--', '.']);
  if (status.code !== 0) return failed(status.stderr);
  // Porcelain paths are seen from the repository's top, whatever folder git runs in.
  const prefix = await git(folder, ['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return failed(prefix.stderr);
  const { length } = prefix.stdout.replace(/\r?\n$/, '');
  return status.stdout
    .split('\0')
    .filter((entry) => entry.length > 3)
    .map((entry) => ({ status: entry.slice(0, 2), path: entry.slice(3 + length) }));
}

/**
 * The repositories below `folder` that git tracks as links (submodules), seen from there. An untracked one is known by
 * its slash: with every untracked file named, a folder is named only where git does not look inside.
 */
async function linkedRepositories(git: Git, folder: vscode.Uri): Promise<ReadonlySet<string>> {
  const { stdout } = await git(folder, ['ls-files', '--stage', '-z', '--', '.']);
  const links = stdout.split('\0').filter((entry) => entry.startsWith('160000 '));
  return new Set(links.map((entry) => entry.slice(entry.indexOf('\t') + 1)));
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
