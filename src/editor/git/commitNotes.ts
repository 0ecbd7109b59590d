import type * as vscode from 'vscode';
import { exists } from '../change.ts';
import type { Git, GitResult } from '../platform.ts';
import { gitPath } from './gitPath.ts';

/** How committing the notes ended. Facts; the words are the command's. */
export type CommitOutcome =
  /** `nested`: folders that were left out, since each is a repository of its own. */
  | { readonly kind: 'committed'; readonly files: number; readonly nested: readonly string[] }
  | { readonly kind: 'nothing'; readonly nested: readonly string[] }
  | { readonly kind: 'noRepo' | 'ignored' | 'conflicts' | 'noGit' }
  | { readonly kind: 'underWay'; readonly operation: string }
  | { readonly kind: 'failed'; readonly message: string };

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
  // There is one, and git says what to do about it.
  if (inside.stderr.includes('dubious ownership')) return failed(inside.stderr);
  if (inside.stdout.trim() !== 'true') return { kind: 'noRepo' };
  for (const [path, operation] of underWay) {
    if (await exists(await gitPath(git, folder, path))) return { kind: 'underWay', operation };
  }
  const entries = await changedEntries(git, folder);
  if ('kind' in entries) return entries;
  if (entries.some(({ kind }) => kind === 'unmerged')) return { kind: 'conflicts' };
  // Git would record such a folder as a link to a commit that perhaps nobody else has.
  const nested = [...new Set(entries.filter(({ kind }) => kind === 'repository').map(({ path }) => path))];
  const changed = entries.filter(({ kind }) => kind === 'changed' || kind === 'new');
  if (changed.length === 0) {
    const ignored = await git(folder, ['check-ignore', '--quiet', '.']);
    return ignored.code === 0 ? { kind: 'ignored' } : { kind: 'nothing', nested };
  }

  // `--only` takes no file that git has never heard of: new ones are announced first, and forgotten on failure.
  const fresh = changed.filter(({ kind }) => kind === 'new').map(({ path }) => path);
  if (fresh.length > 0) {
    const announced = await git(folder, [...literal, 'add', '--intent-to-add', ...fromInput], lines(fresh));
    if (announced.code !== 0) return failed(announced.stderr);
  }
  // One that was taken out of the index and is still there is both deleted and new.
  const paths = [...new Set(changed.map(({ path }) => path))];
  const commit = (...options: readonly string[]): Promise<GitResult> =>
    git(folder, [...literal, 'commit', '--only', '--quiet', ...options, ...fromInput], lines(paths));
  const committed = await commit('-m', message(paths.length));
  if (committed.code === 0) return { kind: 'committed', files: paths.length, nested };
  // What differs from the index alone is nothing to commit; a dry run says so, and does not run the hooks.
  const empty = (await commit('--dry-run')).code === 1;
  if (fresh.length > 0) await git(folder, ['update-index', '--force-remove', '-z', '--stdin'], lines(fresh));
  return empty ? { kind: 'nothing', nested } : failed(committed.stderr || committed.stdout);
}

const literal = ['--literal-pathspecs', '-c', 'core.quotePath=false'];
const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'];

function lines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\0`).join('');
}

interface Entry {
  /** `gone`: staged and then deleted, so that it is in no commit and on no disk. */
  readonly kind: 'new' | 'changed' | 'unmerged' | 'gone' | 'repository';
  /** Seen from the notes folder. */
  readonly path: string;
}

/** What changed below `folder`, or why git cannot tell. */
async function changedEntries(git: Git, folder: vscode.Uri): Promise<readonly Entry[] | CommitOutcome> {
  const options = ['--porcelain=v2', '-z', '--no-renames', '--untracked-files=all'];
  const status = await git(folder, ['status', ...options, '--', '.']);
  if (status.code !== 0) return failed(status.stderr);
  // These paths are seen from the repository's top, whatever folder git runs in.
  const prefix = await git(folder, ['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return failed(prefix.stderr);
  const { length } = prefix.stdout.replace(/\r?\n$/, '');
  return status.stdout.split('\0').flatMap((line) => {
    const entry = readEntry(line);
    // What lies beside a note while it is saved is gone in a moment.
    return entry && !/(?:^|\/)\.one-on-one-(?:new|lock|copy)-[^/]*$/.test(entry.path)
      ? [{ ...entry, path: entry.path.slice(length) }]
      : [];
  });
}

/** `1 XY sub mH mI mW hH hI path`; an unmerged one (`u`) has a mode and a hash more. */
const tracked =
  /^(?<type>[1u]) (?<status>..) \S+ (?<modes>\d+(?: \d+){2,3})(?: [\da-f]{40,}){2,3} (?<path>.*)$/s;

/** One entry of `git status --porcelain=v2 --no-renames -z`. */
function readEntry(line: string): Entry | undefined {
  if (line.startsWith('? ')) {
    // With every untracked file named, a folder is named only where git does not look inside: another repository.
    const path = line.slice(2);
    return path.endsWith('/') ? { kind: 'repository', path: path.slice(0, -1) } : { kind: 'new', path };
  }
  const { type, status = '', modes = '', path } = tracked.exec(line)?.groups ?? {};
  if (path === undefined) return undefined;
  if (type === 'u') return { kind: 'unmerged', path };
  // The mode of a link to another repository (a submodule).
  if (modes.includes('160000')) return { kind: 'repository', path };
  return { kind: status === 'AD' ? 'gone' : 'changed', path };
}

function failed(output: string): CommitOutcome {
  return { kind: 'failed', message: output.trim().split('\n')[0] ?? '' };
}
