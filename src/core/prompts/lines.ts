import { endsAtOnce, opensAt, type Opened } from './fenced.ts';
import type { Span } from '../notes/span.ts';

/** One line of a Markdown file; its span is without the line ending. */
export interface Line extends Span {
  readonly text: string;
  /** What follows begins here: behind the line ending. */
  readonly next: number;
  readonly kind: 'frontMatter' | 'code' | 'comment' | 'heading' | 'text';
}

/** A heading that a question can be: level 2 to 4. */
export const questionHeading = /^ {0,3}(#{2,4})(?:[ \t](.*))?$/s;

/** Headings that end what is above them: titles, too. */
const heading = /^ {0,3}#{1,4}(?:[ \t]|$)/;

/** The lines of `text`, and what is still open where it ends. A byte order mark belongs to no line. */
export function readLines(text: string): { lines: readonly Line[]; open: Opened | undefined } {
  const lines: Line[] = [];
  let open: Opened | undefined;
  const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/y;
  pattern.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  const raw: Omit<Line, 'kind'>[] = [];
  while (pattern.lastIndex < text.length) {
    const start = pattern.lastIndex;
    const words = pattern.exec(text)?.[1] ?? '';
    raw.push({ text: words, start, end: start + words.length, next: pattern.lastIndex });
  }
  const front = frontMatterLength(raw.map((line) => line.text));
  for (const [index, line] of raw.entries()) {
    lines.push({ ...line, kind: index < front ? 'frontMatter' : kindOf(line.text) });
  }
  return { lines, open };

  function kindOf(line: string): Line['kind'] {
    if (open) {
      const { kind } = open;
      if (open.endsAt(line)) open = undefined;
      return kind;
    }
    const opened = opensAt(line);
    if (opened) {
      open = endsAtOnce(opened, line) ? undefined : opened;
      return opened.kind;
    }
    return heading.test(line) ? 'heading' : 'text';
  }
}

/** How many lines the front matter has with its two rulers; a question before the second means there is none. */
function frontMatterLength(lines: readonly string[]): number {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0;
  const ruler = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line));
  const question = lines.findIndex((line) => questionHeading.test(line));
  return question < 0 || question > ruler ? ruler + 1 : 0;
}
