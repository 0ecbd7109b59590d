/** A past for the sample: one commit for each day on which something was noted. */
import { git, initRepository } from './git.ts';

const dated = /(?:^|\/)(\d{4}-\d{2}-\d{2})(?:-\d+)?\.md$/;

/** Makes a folder a repository whose `git log` looks like weeks of note taking. */
export async function commitByDate(folder: string): Promise<void> {
  await initRepository(folder);
  const listed = await git(folder, ['ls-files', '--others', '--exclude-standard', '-z']);
  const days = new Map<string, string[]>();
  const undated: string[] = [];
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    const day = dated.exec(file)?.[1];
    if (day === undefined) undated.push(file);
    else days.set(day, [...(days.get(day) ?? []), file]);
  }
  const sorted = [...days].sort(([one], [other]) => one.localeCompare(other));
  // Pages of people and the like were there first.
  const first = sorted[0]?.[0] ?? new Date().toISOString().slice(0, 10);
  await commit(folder, undated, 'Set up notes', `${first}T08:00:00`);
  for (const [day, files] of sorted) await commit(folder, files, 'Add notes', `${day}T17:00:00`);
}

async function commit(
  folder: string,
  files: readonly string[],
  message: string,
  time: string,
): Promise<void> {
  if (files.length > 0) await git(folder, ['add', '--', ...files]);
  const allowed = files.length > 0 ? [] : ['--allow-empty'];
  await git(folder, ['commit', '--quiet', '--no-verify', ...allowed, '--message', message], {
    GIT_AUTHOR_DATE: time,
    GIT_COMMITTER_DATE: time,
  });
}
