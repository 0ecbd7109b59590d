/** What other programs and git do to the notes, behind the editor's back. */
import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noteFile, workspace } from '../host/support/notes.ts';
import { linesOf, marksIn, markOf } from './oracle.ts';
import { pick, type StepOf } from './step.ts';
import { put, type World } from './world.ts';

/** Does a step of a program; resolves to the marks of the lines that it took away. */
export async function byProgram(
  world: World,
  { id, kind, dice }: StepOf<'program'>,
): Promise<ReadonlySet<string>> {
  const path = pick(notePaths(world), dice[0]);
  if (path === undefined) return new Set();
  const file = noteFile(path);
  const before = readFileSync(file, 'utf8');
  const after = edited(kind, before, `- by another program ${markOf(id)}`, dice);
  switch (kind) {
    case 'replace': {
      // As editors save: beside the workspace, so that what is found in it is ours.
      const beside = join(dirname(world.clone), 'replacement');
      writeFileSync(beside, after);
      renameSync(beside, file);
      break;
    }
    case 'touch':
      utimesSync(file, new Date(), new Date());
      break;
    case 'rename':
      renameSync(file, noteFile(path.replace(/\.md$/, `-${id}.md`)));
      break;
    case 'remove':
      rmSync(file);
      break;
    case 'create':
      put(
        noteFile(`${dirname(path)}/2026-${twoDigits(1 + (id >> 4))}-${twoDigits(1 + (id & 15))}.md`),
        after,
      );
      return new Set();
    case 'cutAndRewrite': {
      writeFileSync(file, '');
      await new Promise((resolve) => setTimeout(resolve, 5));
      // Whatever was put there meanwhile, the program writes over it.
      const meanwhile = readOr(file, '');
      writeFileSync(file, after);
      return taken(before + meanwhile, after);
    }
    case 'append':
    case 'insert':
    case 'sameSize':
    case 'dropLine':
      writeFileSync(file, after);
  }
  return taken(before, kind === 'remove' ? '' : after);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function taken(before: string, after: string): ReadonlySet<string> {
  const stays = new Set(marksIn(after));
  return new Set(marksIn(before).filter((each) => !stays.has(each)));
}

function edited(
  kind: StepOf<'program'>['kind'],
  before: string,
  line: string,
  dice: readonly number[],
): string {
  const lines = [...linesOf(before)];
  const ending = before.includes('\r\n') ? '\r\n' : '\n';
  const last = lines.at(-1);
  const at = bodyLine(lines, dice[1]);
  switch (kind) {
    case 'append':
    case 'cutAndRewrite': {
      const gap = last === undefined || last.endsWith('\n') ? '' : ending;
      // Some programs leave the last line without an ending.
      return `${before}${gap}${line}${(dice[2] ?? 0) < 0.2 ? '' : ending}`;
    }
    case 'insert':
    case 'replace':
      lines.splice(at, 0, line + ending);
      return lines.join('');
    case 'sameSize':
      return before.replace(/\b(?:good|find|book|fine)\b/, (word) => (word === 'fine' ? 'find' : 'fine'));
    case 'dropLine':
      lines.splice(at, 1);
      return lines.join('');
    case 'create':
      return `---\ndate: 2026-01-01\n---\n\n${line}\n`;
    case 'touch':
    case 'rename':
    case 'remove':
      return before;
  }
}

/** A line behind the front matter, or the file's end. */
export function bodyLine(lines: readonly string[], die: number | undefined): number {
  const front = lines[0]?.startsWith('---')
    ? lines.findIndex((line, at) => at > 0 && /^---/.test(line)) + 1
    : 0;
  return front + Math.floor((die ?? 0) * (lines.length - front + 1));
}

/** Does a step of git; which lines that takes away is seen from the files before and after it. */
export async function byGit(world: World, { id, kind, dice }: StepOf<'git'>): Promise<void> {
  const here = workspace();
  const git = (...args: string[]): Promise<boolean> => world.git(here, ...args);
  switch (kind) {
    case 'commit':
      await settle(world, git);
      await git('add', '--all');
      await git('commit', '--quiet', '--message', `Step ${id}`);
      return;
    case 'pull': {
      const clone = (...args: string[]): Promise<boolean> => world.git(world.clone, ...args);
      await clone('pull', '--quiet', '--no-edit', '--no-rebase', '-X', 'theirs');
      const path = pick(notePaths(world), dice[0]);
      if (path === undefined) return;
      const file = join(world.clone, 'one-on-ones', path);
      mkdirSync(dirname(file), { recursive: true });
      const lines = [...linesOf(readOr(file, ''))];
      lines.splice(bodyLine(lines, dice[1]), 0, `- by somebody else ${markOf(id)}\n`);
      writeFileSync(file, lines.join(''));
      await clone('add', '--all');
      await clone('commit', '--quiet', '--message', `Elsewhere ${id}`);
      await clone('push', '--quiet', 'origin', 'HEAD:main');
      await git('pull', '--quiet', '--no-edit', '--no-rebase', 'origin', 'main');
      return;
    }
    case 'checkout':
      await git('checkout', '--quiet', (dice[0] ?? 0) < 0.5 ? 'main' : 'other');
      return;
    case 'stash':
      await git('stash', '--quiet', ...((dice[0] ?? 0) < 0.5 ? ['--include-untracked'] : []));
      return;
    case 'pop':
      await git('stash', 'pop', '--quiet');
      return;
    case 'merge':
      await git('merge', '--quiet', '--no-edit', (dice[0] ?? 0) < 0.5 ? 'main' : 'other');
      return;
    case 'settle':
      await settle(world, git);
  }
}

/** Ends a merge that stopped: both sides stay, the markers go. */
async function settle(world: World, git: (...args: string[]) => Promise<boolean>): Promise<void> {
  const conflicted = [...world.notes()].filter(([, text]) => /^<{7}/m.test(text));
  for (const [path, text] of conflicted) {
    const kept = linesOf(text).filter((line) => !/^(?:<{7}|={7}|>{7}|\|{7})/.test(line));
    writeFileSync(noteFile(path), kept.join(''));
  }
  if (conflicted.length === 0) return;
  await git('add', '--all');
  await git('commit', '--quiet', '--no-edit', '--allow-empty-message');
}

/** The notes' paths in an order that a replay finds again. */
export function notePaths(world: World): readonly string[] {
  return [...world.notes().keys()].filter((path) => path.endsWith('.md')).sort();
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
