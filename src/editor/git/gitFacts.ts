import * as vscode from 'vscode';
import { readRemote } from '../../core/guard/remote.ts';
import { isOther, type GitFacts, type Repository } from '../../core/guard/whereabouts.ts';
import { pathWithin, wayTo } from '../notesFolder.ts';
import type { Git, GitResult } from '../platform.ts';
import { seenFrom, withoutEnd } from './gitPath.ts';
import { exists } from '../change.ts';

/** Nothing is written by any of this, not even git's own notes on what it has looked at; no file monitor is started. */
const readOnly = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** What git says of the folder at `place` within the folder that is open, whether it exists already or not. No network. */
export async function gitFacts(git: Git, open: vscode.Uri, place: vscode.Uri): Promise<GitFacts> {
  const { cwd, rest } = await nearest(open, place);
  const ask = (args: readonly string[], input?: string): Promise<GitResult> =>
    git(cwd, [...readOnly, ...args], input);
  let inside;
  try {
    inside = await ask(['rev-parse', '--is-inside-work-tree']);
  } catch {
    return { kind: 'notAsked', why: 'noGit' };
  }
  if (inside.code !== 0) {
    const isNone = /not a git repository \(or any/.test(inside.stderr);
    return isNone ? { kind: 'none' } : { kind: 'unreadable', message: firstLine(inside.stderr) };
  }
  if (inside.stdout.trim() !== 'true') return { kind: 'gitFolder' };

  const one = async (...args: readonly string[]): Promise<string> => withoutEnd((await ask(args)).stdout);
  const [top, prefix] = [await one('rev-parse', '--show-toplevel'), await one('rev-parse', '--show-prefix')];
  const path = [...prefix.split('/'), ...rest].filter((part) => part !== '').join('/');
  const below = pathWithin(open, cwd)?.split('/') ?? [];
  const submoduleOf = await one('rev-parse', '--show-superproject-working-tree');
  return {
    kind: 'repository',
    top,
    path,
    isAbove: prefix.split('/').length - 1 > below.length,
    worktreeOf: await worktreeOf(cwd, one),
    submoduleOf: submoduleOf || undefined,
    within: await around(git, vscode.Uri.file(top)),
    ignoredBy: await ignoredBy(ask, rest),
    ...(await contents(ask, top, path)),
    remotes: readRemotes(await one('remote', '-v')),
    names: await namesOfUser(ask),
  };
}

/** What `git remote -v` prints where `place` is, or will be: as long as it stays the same, so do the remotes. */
export async function remotesPrinted(git: Git, open: vscode.Uri, place: vscode.Uri): Promise<string> {
  const { cwd } = await nearest(open, place);
  try {
    return (await git(cwd, [...readOnly, 'remote', '-v'])).stdout;
  } catch {
    return '';
  }
}

/** Git runs in folders that exist: the nearest to `place`, and what is missing from there. */
async function nearest(
  open: vscode.Uri,
  place: vscode.Uri,
): Promise<{ readonly cwd: vscode.Uri; readonly rest: readonly string[] }> {
  const way = [open, ...wayTo(open, place)];
  const parts = pathWithin(open, place)?.split('/') ?? [];
  for (let at = way.length - 1; at > 0; at--) {
    const cwd = way[at];
    if (cwd && (await exists(cwd))) return { cwd, rest: parts.slice(at) };
  }
  return { cwd: open, rest: parts };
}

type Ask = (args: readonly string[], input?: string) => Promise<GitResult>;
type One = (...args: readonly string[]) => Promise<string>;

async function worktreeOf(cwd: vscode.Uri, one: One): Promise<string | undefined> {
  const own = seenFrom(cwd, await one('rev-parse', '--git-dir'));
  const common = seenFrom(cwd, await one('rev-parse', '--git-common-dir'));
  return own.fsPath === common.fsPath ? undefined : common.fsPath.replace(/[\\/]\.git[\\/]?$/, '');
}

/** The working tree that the one at `top` lies in, if it does. */
async function around(git: Git, top: vscode.Uri): Promise<string | undefined> {
  const over = vscode.Uri.joinPath(top, '..');
  if (over.path === top.path) return undefined;
  const { code, stdout } = await git(over, [...readOnly, 'rev-parse', '--show-toplevel']);
  return code === 0 ? withoutEnd(stdout) : undefined;
}

/** The pattern that keeps a page and a note in the folder at `rest` (from where git runs) out of git. */
async function ignoredBy(ask: Ask, rest: readonly string[]): Promise<Repository['ignoredBy']> {
  // Patterns can be for folders, or for Markdown: what tells is a file.
  const files = ['README.md', '2000-01-01.md'].map((name) => [...rest, 'somebody', name].join('/'));
  const { stdout } = await ask(
    ['check-ignore', '-v', '-z', '--stdin'],
    files.map((file) => `${file}\0`).join(''),
  );
  const fields = stdout.split('\0');
  const found = files.map((_, index) => fields.slice(index * 4, index * 4 + 4));
  if (found.some(([file = '', , pattern = '']) => file === '' || pattern.startsWith('!'))) return undefined;
  return { file: found[0]?.[0] ?? '', pattern: found[0]?.[2] ?? '' };
}

async function contents(
  ask: Ask,
  top: string,
  path: string,
): Promise<Pick<Repository, 'hasNotes' | 'hasOthers'>> {
  const files = (await ask(['-C', top, 'ls-files', '-z'])).stdout.split('\0').filter((file) => file !== '');
  const start = path === '' ? '' : `${path}/`;
  return {
    hasNotes: files.some((file) => file.startsWith(start)),
    hasOthers: files.some((file) =>
      file.startsWith(start) ? isOther(file.slice(start.length), true) : isOther(file, false),
    ),
  };
}

function readRemotes(printed: string): Repository['remotes'] {
  return printed.split('\n').flatMap((line) => {
    const [, name, url] = /^(.*?)\t(.*) \((?:fetch|push)\)(?: \[.*\])?\r?$/.exec(line) ?? [];
    return name === undefined || url === undefined ? [] : [readRemote(name, url)];
  });
}

async function namesOfUser(ask: Ask): Promise<readonly string[]> {
  const { stdout } = await ask(['config', '--null', '--get-regexp', '^(user\\.(name|email)|github\\.user)$']);
  return stdout.split('\0').flatMap((entry) => entry.split('\n').slice(1));
}

function firstLine(output: string): string {
  return output.trim().split('\n')[0] ?? '';
}
