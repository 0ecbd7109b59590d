// Where Markdown is not read as Markdown: code between fences, and comments.

const listMark = '(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?';
const fence = new RegExp(`^( {0,3}${listMark})(\`{3,}(?=[^\`]*$)|~{3,})`);
const comment = /^ {0,3}<!--/;

/** A fence or comment that a line opens. */
export interface Opened {
  readonly kind: 'code' | 'comment';
  /** Whether `line` is the last one; for a comment that can be the line that opened it. */
  readonly endsAt: (line: string) => boolean;
  /** The same for all that the same lines close. */
  readonly ending: string;
  /** The line to close it with. */
  readonly closing: string;
}

/** What `line` opens, if it stands where Markdown is read. */
export function opensAt(line: string): Opened | undefined {
  if (comment.test(line)) {
    return { kind: 'comment', endsAt: (each) => each.includes('-->'), ending: '-->', closing: '-->' };
  }
  const [, before = '', marks = ''] = fence.exec(line) ?? [];
  if (marks === '') return undefined;
  // In a list item the closing fence is indented as deep as the item's text.
  const indent = before.trim() === '' ? ' {0,3}' : '[ \\t]*';
  const end = new RegExp(`^${indent}${marks.charAt(0)}{${marks.length},}[ \\t]*$`);
  return { kind: 'code', endsAt: (each) => end.test(each), ending: end.source, closing: marks };
}

/** Whether the line that opens `opened` closes it as well. */
export function endsAtOnce(opened: Opened, line: string): boolean {
  return opened.kind === 'comment' && opened.endsAt(line);
}
