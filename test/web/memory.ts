/** Files in memory, for the web-worker host, where there is no disk. */

export type Files = ReadonlyMap<string, Uint8Array>;

/** What the file system says of a change. */
export type Told = 'made' | 'changed' | 'gone';

/** A tree of files by their paths, `/` first; folders are there while something is in them, or once they were made. */
export class Memory {
  readonly #files = new Map<string, { bytes: Uint8Array; at: number }>();
  readonly #folders = new Set(['/']);
  readonly #first: Files;
  /** Called with each path that changes. */
  onChange: (path: string, told: Told) => void = () => undefined;
  #now = Date.now();

  constructor(files: Files) {
    this.#first = files;
    for (const [path, bytes] of files) this.write(path, bytes);
  }

  /** Puts everything back to what it was in the beginning. */
  putBack(): void {
    for (const path of [...this.#files.keys()]) if (!this.#first.has(path)) this.remove(path);
    const kept = new Set([...this.#first.keys()].flatMap(foldersOf));
    for (const folder of [...this.#folders].sort().reverse()) {
      if (folder !== '/' && !kept.has(folder)) this.remove(folder);
    }
    for (const [path, bytes] of this.#first) if (!same(this.read(path), bytes)) this.write(path, bytes);
  }

  read(path: string): Uint8Array | undefined {
    return this.#files.get(path)?.bytes;
  }

  /** When a file was last written, in ms; each write is later than the one before. */
  timeOf(path: string): number {
    return this.#files.get(path)?.at ?? 0;
  }

  write(path: string, bytes: Uint8Array): void {
    const isNew = !this.#files.has(path);
    for (const folder of foldersOf(path)) this.makeFolder(folder);
    this.#files.set(path, { bytes, at: ++this.#now });
    this.onChange(path, isNew ? 'made' : 'changed');
  }

  isFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    this.#folders.add(path);
    this.onChange(path, 'made');
  }

  /** The files whose paths begin so, without that beginning. */
  under(start: string): readonly (readonly [path: string, bytes: Uint8Array])[] {
    const found = [...this.#files].filter(([path]) => path.startsWith(start));
    return found.map(([path, { bytes }]) => [path.slice(start.length), bytes] as const);
  }

  /** Names in a folder. */
  list(folder: string): readonly string[] {
    const start = folder === '/' ? '/' : `${folder}/`;
    const all = [...this.#files.keys(), ...this.#folders].filter(
      (path) => path.startsWith(start) && path !== '/',
    );
    return [...new Set(all.map((path) => path.slice(start.length).split('/')[0] ?? ''))];
  }

  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): void {
    for (const each of this.#below(path)) {
      this.#files.delete(each);
      this.#folders.delete(each);
    }
    this.onChange(path, 'gone');
  }

  move(from: string, to: string): void {
    for (const each of this.#below(from)) {
      const file = this.#files.get(each);
      const moved = to + each.slice(from.length);
      if (file) this.write(moved, file.bytes);
      else this.makeFolder(moved);
    }
    this.remove(from);
  }

  #below(path: string): readonly string[] {
    const all = [...this.#files.keys(), ...this.#folders];
    return all.filter((each) => each === path || each.startsWith(`${path}/`));
  }
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a?.length === b.length && a.every((byte, index) => byte === b[index]);
}
