/** The repository of notes that sequences happen in: its files, its remote, and somebody else's clone. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { day, noteFile, workspace } from '../host/support/notes.ts';
import { markOf } from './oracle.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';

/** Marks of lines that no step writes begin here. */
const firstMark = 900_000;

const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'];

export class World {
  readonly #folder: TemporaryFolder = temporaryFolder('fuzz');

  get remote(): string {
    return join(this.#folder.path, 'remote.git');
  }

  /** Where somebody else works on the same notes. */
  get clone(): string {
    return join(this.#folder.path, 'clone');
  }

  /** Runs git; false when it failed, as it does in the middle of a merge, or on a lock of the editor's own git. */
  async git(folder: string, ...args: string[]): Promise<boolean> {
    return promisify(execFile)('git', [...author, ...args], { cwd: folder }).then(
      () => true,
      () => false,
    );
  }

  /** Begins anew: the notes of two people who are in no other sequence, on two branches, and a remote that has them. */
  async begin(name: string): Promise<void> {
    const here = workspace();
    for (const args of [
      ['merge', '--abort'],
      ['stash', 'clear'],
      ['checkout', '--force', '--quiet', 'main'],
    ])
      await this.git(here, ...args);
    let next = firstMark;
    const files = firstFiles(name, () => markOf(next++));
    await replaceFolders(new Set(files.map(([path]) => dirname(path))));
    for (const [path, text] of files) put(noteFile(path), text);
    await this.#must(here, 'add', '--all');
    await this.#must(here, 'commit', '--quiet', '--message', name);
    await this.#must(here, 'checkout', '--quiet', '-B', 'other');
    for (const [path, text] of files.slice(1, 3))
      put(noteFile(path), `${text}- elsewhere ${markOf(next++)}\n`);
    await this.#must(here, 'commit', '--quiet', '--all', '--message', 'Other');
    await this.#must(here, 'checkout', '--quiet', 'main');
    if (!existsSync(this.remote)) {
      await this.#must(this.#folder.path, 'clone', '--quiet', '--bare', here, this.remote);
      await this.#must(this.#folder.path, 'clone', '--quiet', this.remote, this.clone);
      await this.git(here, 'remote', 'remove', 'origin');
      await this.#must(here, 'remote', 'add', 'origin', this.remote);
    }
    await this.#must(here, 'push', '--quiet', '--force', 'origin', 'main');
    await this.#must(this.clone, 'fetch', '--quiet');
    await this.#must(this.clone, 'reset', '--quiet', '--hard', 'origin/main');
  }

  /** Every file of the notes folder with what it holds. */
  notes(): ReadonlyMap<string, string> {
    return filesBelow(noteFile(''));
  }

  /** Every file of the workspace but the notes and git's own. */
  beside(): ReadonlyMap<string, string> {
    const inNotes = relative(workspace(), noteFile(''));
    return filesBelow(workspace(), ['.git', inNotes]);
  }

  remove(): void {
    this.#folder.remove();
  }

  async #must(folder: string, ...args: string[]): Promise<void> {
    // The editor's own git may hold a lock for a moment.
    for (let tries = 0; tries < 20; tries++) {
      if (await this.git(folder, ...args)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`git ${args.join(' ')} failed in ${folder}`);
  }
}

/**
 * Makes the notes folder one with these empty folders. What is written to a new folder at once, the editor's watcher
 * may never hear of; other steps may do so, but here it would make the editor blind for the whole sequence.
 */
async function replaceFolders(folders: ReadonlySet<string>): Promise<void> {
  for (const folder of folders) mkdirSync(noteFile(folder), { recursive: true });
  for (const entry of readdirSync(noteFile('')))
    if (!folders.has(entry)) rmSync(noteFile(entry), { recursive: true, force: true });
  await new Promise((resolve) => setTimeout(resolve, 250));
}

/** Writes a file at once, as another program does. */
export function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function filesBelow(root: string, without: readonly string[] = []): ReadonlyMap<string, string> {
  if (!existsSync(root)) return new Map();
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = join(folder, entry.name);
      const path = relative(root, file);
      if (without.includes(path)) continue;
      if (entry.isDirectory()) visit(file);
      else files.set(path, readFileSync(file, 'utf8'));
    }
  };
  visit(root);
  return files;
}

/** Two people's pages and earlier notes, one of them with Windows line endings. */
function firstFiles(name: string, mark: () => string): readonly (readonly [string, string])[] {
  const line = (words: string): string => `- ${words} ${mark()}\n`;
  return ['ana', 'ben'].flatMap((who) => {
    const page =
      `---\nname: ${who} ${name}\ncadence: weekly\n---\n\n## Next time\n\n` +
      `${line('a point')}${line('another')}\n## Hopes\n\n${line('to teach')}`;
    const note = (offset: number): string =>
      `---\ndate: ${day(offset)}\n---\n\n## Talking points\n\n${line('had a good week')}\n## Commitments\n\n` +
      ['[ ] @me find a slot', '[ ] @them try the build', '[x] book a room'].map(line).join('');
    const notes = [-14, -7].map((offset) => [`${day(offset)}.md`, note(offset)] as const);
    return [['README.md', page] as const, ...notes].map(
      ([path, text]) =>
        [`${who}-${name}/${path}`, who === 'ben' ? text.replaceAll('\n', '\r\n') : text] as const,
    );
  });
}
