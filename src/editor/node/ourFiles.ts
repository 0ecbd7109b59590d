import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * What our own files beside a note are for: a text on its way (`new`), a place that is taken (`lock`), what an editor is
 * about to write (`copy`). Their names begin with a dot, so that no reading of the notes sees them, and say no name.
 */
export type Kind = 'new' | 'lock' | 'copy';

const day = 24 * 60 * 60 * 1000;
const host = short(hostname());
let count = 0;

/** A name of our own beside the file at `path`, the same for nobody else. */
export function besideOnce(path: string, kind: 'new' | 'copy'): string {
  return join(dirname(path), `.one-on-one-${kind}-${tagOf(path)}-${host}-${process.pid}-${++count}`);
}

/** The name of the lock of the file at `path`, the same for everybody. */
export function lockOf(path: string): string {
  return join(dirname(path), `.one-on-one-lock-${tagOf(path)}`);
}

/** What a lock holds: who took it, and when. */
export function owner(): string {
  return `${host}-${process.pid}-${Date.now()}-${++count}`;
}

/** Tells the file at `path` from others in its folder. */
export function tagOf(path: string): string {
  return short(basename(path));
}

/** What a name says; undefined for one that is not ours. `owner` is empty for a lock, which holds its own. */
export function readName(
  name: string,
): { readonly kind: Kind; readonly tag: string; readonly owner: string } | undefined {
  const found =
    /^\.one-on-one-(?:(lock)-([0-9a-f]{12})|(new|copy)-([0-9a-f]{12})-([0-9a-f]{12}-\d+)-\d+)$/.exec(name);
  if (!found) return undefined;
  const [, lock, lockTag, kind, tag, by] = found;
  if (lock !== undefined) return { kind: 'lock', tag: lockTag ?? '', owner: '' };
  return { kind: kind === 'new' ? 'new' : 'copy', tag: tag ?? '', owner: by ?? '' };
}

/**
 * Whether whoever a name or a lock speaks of is gone. Nothing tells of processes on other machines, nor whether a number was
 * given to another process since: these count as gone after a day. A lock that says nothing was left in the making.
 *
 * @param age of the file, in milliseconds
 */
export function isGone(by: string, age: number): boolean {
  const [machine, pid] = by.split('-');
  if (machine === undefined || pid === undefined) return age > 2000;
  return age > day || (machine === host && !isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
