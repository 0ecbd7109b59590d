import { fold } from './stem.ts';

/** One word of a line, with where it stands in it. */
export interface Word {
  /** Offset of the first character in the line, in UTF-16 units. */
  readonly start: number;
  /** Offset just behind the last character. */
  readonly end: number;
  /** The word as it stands in the line. */
  readonly raw: string;
  /** The form that counts, as fold() returns it. */
  readonly folded: string;
}

/**
 * How much of a line is read, in UTF-16 units. A line item is a sentence or two; what comes after this is a paste,
 * and reading it all would make one line slow without making its label better.
 */
export const readLimit = 2000;

/** A number with its points and colons ("15:30", "3.1.4", "1:1"), or letters with their apostrophes and their "@". */
const wordPattern = /\p{N}+(?:[.:,]\p{N}+)+|@?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** Where a link leads is not said in words. */
const address = /\]\([^()\s]{1,500}\)|\bhttps?:\/\/\S{1,500}/giu;

/** The words of `line` in order, from its first {@link readLimit} characters. Linear in what is read. */
export function wordsOf(line: string): readonly Word[] {
  const start = line.length > readLimit ? line.slice(0, readLimit) : line;
  const text = start.includes('](') || start.includes('://') ? start.replace(address, blank) : start;
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const raw = match[0];
    words.push({ start: match.index, end: match.index + raw.length, raw, folded: fold(raw) });
  }
  return words;
}

/** As long, so that all else stays where it stands. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}
