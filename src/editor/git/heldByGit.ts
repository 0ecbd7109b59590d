import type * as vscode from 'vscode';
import { archive, liesIn } from '../../core/leaving/archive.ts';
import type { Finder } from '../../core/leaving/mentions.ts';
import type { Git, GitResult } from '../platform.ts';

/** What a repository holds of some files, beside what lies in the folder. Facts; the words are the command's. */
export type HeldByGit =
  | ({ readonly kind: 'counted' } & Counted)
  | { readonly kind: 'noRepo' | 'noGit' }
  | { readonly kind: 'failed'; readonly message: string };

export interface Counted {
  /** Commits that changed the files, on any branch or tag, of this repository or fetched from another. */
  readonly commits: number;
  /** Stashes that have the files. */
  readonly stashes: number;
  /** Commits that no branch has any more, and the reflog has. */
  readonly onlyInReflog: number;
  /** Different contents of the files in all of these, and in the index. */
  readonly versions: number;
  /** Commits to the notes whose message names the person, or may. */
  readonly messages: number;
  /** Every path of the files, from the repository's top. */
  readonly paths: readonly string[];
  /** Those of `paths` that git takes for earlier places of the files: where it is wrong, they are somebody else's. */
  readonly earlier: readonly string[];
  readonly remotes: readonly string[];
  /** Whether older history was left out when it was cloned. */
  readonly shallow: boolean;
}

/** Every branch, tag and remote branch, and what is checked out in any worktree. Stashes are looked at one by one. */
const everywhere = ['--exclude=refs/stash', '--all'];

/** Merges show what is in none of their parents; every version of a file is shown by the commit that brought it. */
const changes = ['--full-history', '-c', '--raw', '--no-abbrev', '--no-renames', '--format=%H'];

/**
 * Counts what git holds of the files and folders at `places` (within the notes folder at `folder`): where they lie, where they
 * lay before they were archived, and where git finds that they were moved from. Reads, and changes nothing.
 */
export async function heldByGit(
  git: Git,
  folder: vscode.Uri,
  places: readonly string[],
  find: Finder,
): Promise<HeldByGit> {
  let inside;
  try {
    inside = await git(folder, ['rev-parse', '--is-inside-work-tree']);
  } catch {
    return { kind: 'noGit' };
  }
  if (inside.stderr.includes('dubious ownership')) return { kind: 'failed', message: firstLine(inside) };
  if (inside.stdout.trim() !== 'true') return { kind: 'noRepo' };
  try {
    return { kind: 'counted', ...(await count(await repositoryAt(git, folder), places, find)) };
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Asks git from the repository's top. Throws what git says when it fails. */
interface Repository {
  readonly ask: (args: readonly string[], input?: string) => Promise<string>;
  /** The notes folder from the top, with a `/` behind it, or nothing. */
  readonly prefix: string;
}

async function repositoryAt(git: Git, folder: vscode.Uri): Promise<Repository> {
  const tell = async (args: readonly string[], input?: string): Promise<string> => {
    const result = await git(folder, ['--literal-pathspecs', '-c', 'core.quotePath=false', ...args], input);
    if (result.code !== 0) throw new Error(firstLine(result));
    return result.stdout;
  };
  const one = async (option: string): Promise<string> =>
    (await tell(['rev-parse', option])).replace(/\r?\n$/, '');
  const [top, prefix] = [await one('--show-toplevel'), await one('--show-prefix')];
  return { ask: (args, input) => tell(['-C', top, ...args], input), prefix };
}

async function count(repository: Repository, places: readonly string[], find: Finder): Promise<Counted> {
  const { ask, prefix } = repository;
  const known = await pathsOf(repository, places);
  const log = async (...revisions: readonly string[]): Promise<Changes> =>
    readChanges(await ask(['log', ...changes, ...revisions, '--stdin'], pathspec(known.paths)));
  const stashes = lines(await ask(['stash', 'list', '--format=%H']));
  const onBranches = await log(...everywhere);
  const inStashes = await Promise.all(
    stashes.map((stash) => log(stash, '--not', `${stash}^1`, ...everywhere)),
  );
  const inReflog = await log('--reflog', '--not', ...everywhere, ...stashes);
  const staged = lines(await ask(['ls-files', '--stage', '--', ...known.paths])).map(
    (line) => line.split(/\s/)[1] ?? '',
  );
  const all = [onBranches, inReflog, ...inStashes];
  const notes = prefix === '' ? [] : ['--', prefix];
  const messages = (await ask(['log', '--format=%B%x00', ...everywhere, ...notes])).split('\0');
  return {
    commits: onBranches.commits.size,
    stashes: inStashes.filter(({ commits }) => commits.size > 0).length,
    onlyInReflog: inReflog.commits.size,
    versions: new Set([...all.flatMap(({ versions }) => [...versions]), ...staged]).size,
    messages: messages.filter((message) => message.split('\n').some((line) => find(line))).length,
    ...known,
    remotes: lines(await ask(['remote'])),
    shallow: (await ask(['rev-parse', '--is-shallow-repository'])).trim() === 'true',
  };
}

/** Every path of the files at `places`, from the repository's top, and which of them are earlier ones. */
async function pathsOf(
  { ask, prefix }: Repository,
  places: readonly string[],
): Promise<Pick<Counted, 'paths' | 'earlier'>> {
  const unarchived = places.flatMap((place) =>
    place.startsWith(`${archive}/`) ? [place.slice(archive.length + 1)] : [],
  );
  const now = [...new Set([...places, ...unarchived])].map((place) => prefix + place);
  const living = (await ask(['ls-files', '-z'])).split('\0').filter((path) => !liesIn(now, path));
  const isOthers = new Set(living);
  const earlier = new Set<string>();
  const seen = new Set<string>();
  for (let news: readonly string[] = now; news.length > 0;) {
    const adding = ['log', '--full-history', '-m', '--no-renames', '--diff-filter=A', '--format=%H'];
    const added = lines(await ask([...adding, ...everywhere, '--reflog', '--stdin'], pathspec(news)));
    const commits = [...new Set(added)].filter((commit) => !seen.has(commit));
    for (const commit of commits) seen.add(commit);
    const known = [...now, ...earlier];
    const renames = await renamesIn(ask, commits);
    const before = renames.filter(({ to }) => liesIn(known, to)).map(({ from }) => from);
    const found = [...before, ...foldersLeft(renames, known, living)];
    news = [...new Set(found)].filter((path) => !isOthers.has(path) && !liesIn(known, path));
    for (const path of news) earlier.add(path);
  }
  const outermost = [...earlier].filter((path) => ![...earlier].some((each) => path.startsWith(`${each}/`)));
  return { paths: [...now, ...outermost].sort(), earlier: outermost.sort() };
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** What git takes for renamed in these commits. */
async function renamesIn(ask: Repository['ask'], commits: readonly string[]): Promise<readonly Rename[]> {
  if (commits.length === 0) return [];
  const options = ['-r', '-z', '-M', '--diff-filter=R', '--name-status', '--no-commit-id', '--stdin'];
  const tokens = (await ask(['diff-tree', ...options], `${commits.join('\n')}\n`)).split('\0');
  // Each is its status, such as R087, where it was and where it is.
  return tokens.flatMap((token, index) => {
    const [from, to] = [tokens[index + 1], tokens[index + 2]];
    return /^R\d+$/.test(token) && from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
}

/**
 * Folders that were renamed as a whole: a file came from there under its own name, nothing went elsewhere, and nothing lies
 * there now. What was deleted in them before that is found in no rename.
 */
function foldersLeft(
  renames: readonly Rename[],
  known: readonly string[],
  living: readonly string[],
): readonly string[] {
  const folders = renames.flatMap(({ from, to }) => {
    const [folder, name] = [from.slice(0, from.lastIndexOf('/')), from.slice(from.lastIndexOf('/') + 1)];
    return liesIn(known, to) && from.includes('/') && to.endsWith(`/${name}`) ? [folder] : [];
  });
  return [...new Set(folders)].filter(
    (folder) =>
      renames.every(({ from, to }) => !from.startsWith(`${folder}/`) || liesIn(known, to)) &&
      !living.some((path) => path.startsWith(`${folder}/`)),
  );
}

interface Changes {
  readonly commits: ReadonlySet<string>;
  readonly versions: ReadonlySet<string>;
}

/** Reads `git log` with {@link changes}: a commit's hash, then a line for each file that it changed, if any. */
function readChanges(log: string): Changes {
  const [commits, versions] = [new Set<string>(), new Set<string>()];
  let commit = '';
  for (const line of log.split('\n')) {
    if (/^[\da-f]{40,64}$/.test(line)) commit = line;
    const raw = /^:+(?:\d{6} )+(?<hashes>(?:[\da-f]{40,64} )+)/.exec(line)?.groups;
    if (!raw) continue;
    commits.add(commit);
    for (const hash of (raw['hashes'] ?? '').trim().split(' ')) if (!/^0+$/.test(hash)) versions.add(hash);
  }
  return { commits, versions };
}

function pathspec(paths: readonly string[]): string {
  return ['--', ...paths, ''].join('\n');
}

function lines(output: string): readonly string[] {
  return output.split('\n').filter((line) => line !== '');
}

function firstLine({ stderr, stdout }: GitResult): string {
  return (stderr || stdout).trim().split('\n')[0] ?? '';
}
