import type { Disk, FastRead } from './platform.ts';
import { Slices } from './slices.ts';

/** What a file's time is set to amid a save that goes together with what others wrote: older than any file that VS Code has read. */
export const lentTime = Date.UTC(2000, 0, 1);

/** How long it has that time at most, in milliseconds, while whoever lent it lives. */
export const lentForMs = 5000;

/** A disk may tell times only to within this many milliseconds. */
const coarseMs = 2000;

/**
 * Gives the files below `folder` that still have the time which a save lent them the present one: whoever lent it died before giving
 * back the file's own, which nobody knows any more. With the old one VS Code would save over what others have written.
 *
 * @returns whether a file was left with it, as a save may be under way
 */
export async function endLoans(
  folder: string,
  fast: FastRead,
  disk: Disk,
  now: () => number = Date.now,
): Promise<boolean> {
  const slices = new Slices();
  let left = false;
  const look = async (path: string): Promise<void> => {
    const { written, changed } = fast.stamp(path);
    if (written !== lentTime) return;
    // When a time was set, nobody can set.
    if (now() - changed <= lentForMs + coarseMs) left = true;
    else await disk.setTime(path, now());
  };
  const walk = async (under: string): Promise<void> => {
    for (const [name, type] of listed(under)) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = `${under}/${name}`;
      if (type === 'folder') await walk(path);
      // What is gone by now has no time.
      else if (type === 'file') await look(path).catch(() => undefined);
      if (slices.isUsedUp) await slices.pause();
    }
  };
  const listed = (under: string): ReturnType<FastRead['list']> => {
    try {
      return fast.list(under);
    } catch {
      return [];
    }
  };
  await walk(folder);
  return left;
}
