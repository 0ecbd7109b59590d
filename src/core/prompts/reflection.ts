import type { Span } from '../notes/span.ts';
import { readAnswer } from './answerLines.ts';
import { questionHeading, readLines, type Line } from './lines.ts';
import { wording } from './wording.ts';

/** A question in a reflection's file with what stands under it. */
export interface Answered {
  readonly question: string;
  /** Trimmed, with `\n` between its lines; empty if there is none yet. */
  readonly answer: string;
  /** The answer's whole lines in the file; where an answer would go (an empty span) if there is none. */
  readonly span: Span;
  /** How many `#` the heading has: 2 to 4. */
  readonly level: number;
}

/**
 * Reads a reflection: every heading of level 2 to 4 is a question, what stands below it up to the next heading is
 * the answer. Comments right under the heading are the template's remarks, not part of the answer. Front matter,
 * code and comments hold no headings. Any text is read; whatever stands above the first question is passed over.
 */
export function readReflection(text: string): readonly Answered[] {
  const { lines } = readLines(text);
  const starts = lines.flatMap((line, index) => (line.kind === 'heading' ? [index] : []));
  return starts.flatMap((start, nth) => {
    const [heading, ...below] = lines.slice(start, starts[nth + 1]);
    const marks = questionHeading.exec(heading?.text ?? '');
    if (!heading || !marks) return [];
    const question = headingWords(marks[2] ?? '');
    return [{ question, level: marks[1]?.length ?? 2, ...answerIn(heading, below) }];
  });
}

/** The section that asks `question`, in whatever case and punctuation. */
export function findAnswer(reflection: readonly Answered[], question: string): Answered | undefined {
  const words = wording(headingWords(question));
  return reflection.find((section) => wording(section.question) === words);
}

/** What a heading says, without the `#`s that may close it. */
export function headingWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const last = words.findLastIndex((word) => !/^#*$/.test(word));
  return words.slice(0, last + 1).join(' ');
}

function answerIn(heading: Line, below: readonly Line[]): { answer: string; span: Span } {
  const words = below.findIndex((line) => line.kind !== 'comment' && line.text.trim() !== '');
  if (words < 0) {
    const remark = below.findLastIndex((line) => line.kind === 'comment');
    const above = remark < 0 ? heading : (below[remark] ?? heading);
    const blank = below[remark + 1];
    const at = blank ? blank.next : above.next;
    return { answer: '', span: { start: at, end: at } };
  }
  const lines = below.slice(words, below.findLastIndex((line) => line.text.trim() !== '') + 1);
  const span = { start: lines[0]?.start ?? heading.next, end: lines.at(-1)?.end ?? heading.next };
  return { answer: readAnswer(lines), span };
}
