import { endsAtOnce, opensAt } from './fenced.ts';
import type { Line } from './lines.ts';

// An answer is free text inside a Markdown file. Only what would end the answer or swallow what stands below it
// gets a backslash in the file: a heading, a fence that never closes, a comment that never closes or stands first
// (where the template's remarks stand). Markdown shows all of these as the words that were typed.

const special = '(?:#{1,4}(?:[ \\t]|$)|`{3}|~{3}|<!--)';
const heading = /^ {0,3}#{1,4}(?:[ \t]|$)/;
const before = '^( {0,3}(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?)';
const toEscape = new RegExp(`${before}(\\\\*${special})`);
const escaped = new RegExp(`${before}\\\\(\\\\*${special})`);

/** The lines that `answer` stands as in a file; `readAnswer` reads them back. */
export function writeAnswer(answer: string): readonly string[] {
  const lines = plainAnswer(answer).split('\n');
  const written: string[] = [];
  const unclosed = new Set<string>();
  // The last line of the block that is being passed over.
  let raw = -1;
  for (const [at, line] of lines.entries()) {
    if (at > raw) raw = blockEnd(lines, at, unclosed) ?? raw;
    const special = at > raw && (opensAt(line) !== undefined || heading.test(line) || escaped.test(line));
    written.push(special ? line.replace(toEscape, '$1\\$2') : line);
  }
  return written;
}

/** The answer that `lines` hold. */
export function readAnswer(lines: readonly Line[]): string {
  return lines
    .map(({ kind, text }) => (kind === 'text' ? text.replace(escaped, '$1$2') : text))
    .join('\n')
    .trim();
}

/** `answer` as it comes back from a file: line endings are the file's, white space around it is nobody's. */
export function plainAnswer(answer: string): string {
  return answer.replace(/\r\n?/g, '\n').trim();
}

/**
 * Where the fence or comment that line `at` opens is closed within `lines`; undefined if it must be escaped.
 * What is not closed behind one line is not closed behind a later one: `unclosed` remembers it, or a paste of many
 * openings would take a search each.
 */
function blockEnd(lines: readonly string[], at: number, unclosed: Set<string>): number | undefined {
  const line = lines[at] ?? '';
  const opened = opensAt(line);
  if (!opened || (opened.kind === 'comment' && at === 0)) return undefined;
  if (endsAtOnce(opened, line)) return at;
  if (unclosed.has(opened.ending)) return undefined;
  for (let end = at + 1; end < lines.length; end++) {
    if (opened.endsAt(lines[end] ?? '')) return end;
  }
  unclosed.add(opened.ending);
  return undefined;
}
