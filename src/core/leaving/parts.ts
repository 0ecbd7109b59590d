import { harmless } from '../evidence/harmless.ts';
import type { Mention } from './mentions.ts';

/** A file with what it says of somebody. */
export interface MentioningFile {
  /** Path within the notes folder. */
  readonly path: string;
  readonly mentions: readonly Mention[];
}

/** The target of a link to a line (1 for a file's first) of a file, ready to stand in Markdown. */
export type LinkTo = (path: string, line: number) => string;

/** A heading with lines under it; nothing where there are none. */
export function section(title: string, lines: readonly string[], level = 2): readonly string[] {
  if (lines.length === 0) return [];
  const behind = lines.at(-1) === '' ? [] : [''];
  return [`${'#'.repeat(level)} ${harmless(title)}`, '', ...lines, ...behind];
}

/** Bullets of plain words. */
export function bullets(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${harmless(line)}`);
}

/** A bullet for each line that speaks of somebody, with a link to where it stands. `maybe` is said behind those that are not sure. */
export function mentionBullets(
  files: readonly MentioningFile[],
  linkTo: LinkTo,
  maybe: string,
): readonly string[] {
  return files.flatMap(({ path, mentions }) =>
    mentions.map(({ line, text, sure }) => {
      const place = line === 0 ? path : `${path}:${line}`;
      const words = line === 0 ? '' : ` ${harmless(text)}`;
      return `- [${harmless(place)}](${linkTo(path, Math.max(1, line))})${words}${sure ? '' : ` (${harmless(maybe)})`}`;
    }),
  );
}

/** `text` to the letter, in a fence that nothing in it can close. */
export function fenced(text: string): readonly string[] {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, text.replace(/(?:\r\n?|\n)$/, ''), fence];
}

/** The lines as one text with a single line ending at its end. */
export function documentOf(lines: readonly string[]): string {
  return `${lines.join('\n').replace(/\n+$/, '')}\n`;
}
