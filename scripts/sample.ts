/**
 * Copies the sample team with its dates moved towards today, so that "last met 5 days ago" stays true.
 * As a program: `node scripts/sample.ts FOLDER` makes FOLDER such a copy, in git with its history.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { commitByDate } from './history.ts';

const week = 7 * 24 * 60 * 60 * 1000;
const date = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const datedNote = /^(\d{4}-\d{2}-\d{2})(?:-\d+)?\.md$/;

/** The day it is here, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * By how many weeks to move, so that the latest note is of `day` or of one of the six days before.
 * Whole weeks, since one-on-ones keep to weekdays.
 */
export function weeksToMove(paths: readonly string[], day: string): number {
  const days = paths.flatMap((path) => datedNote.exec(path.split(/[/\\]/).at(-1) ?? '')?.[1] ?? []);
  const latest = days.filter(isDay).sort().at(-1);
  return latest === undefined ? 0 : Math.floor((Date.parse(day) - Date.parse(latest)) / week);
}

/** Moves every YYYY-MM-DD in a text; what only looks like one (2026-13-45) stays. */
export function moveDates(text: string, weeks: number): string {
  return text.replace(date, (found) =>
    isDay(found) ? new Date(Date.parse(found) + weeks * week).toISOString().slice(0, 10) : found,
  );
}

/** Copies a folder with all the dates in file names and contents moved. */
export async function copyMoved(from: string, to: string, day = today()): Promise<void> {
  await mkdir(to, { recursive: true });
  const files = (await readdir(from, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
  const weeks = weeksToMove(files, day);
  for (const file of files) {
    const target = join(to, moveDates(file, weeks));
    await mkdir(dirname(target), { recursive: true });
    // Latin-1 keeps every byte as it is, whatever the file's encoding; dates are ASCII.
    await writeFile(target, moveDates(await readFile(join(from, file), 'latin1'), weeks), 'latin1');
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  // Date.parse takes 2026-02-30 for 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

if (import.meta.main) {
  const target = resolve(process.argv[2] ?? '.vscode-test/sample');
  await rm(target, { recursive: true, force: true });
  await copyMoved(resolve(import.meta.dirname, '../test/fixtures/sample'), target);
  await commitByDate(target);
  console.log(target);
}
