import { fold, stem } from './stem.ts';

/** One word of a line, with where it stands in it. */
export interface Word {
  /** Offset of the first character in the line, in UTF-16 units. */
  readonly start: number;
  /** Offset just behind the last character. */
  readonly end: number;
  /** The word as it stands in the line. */
  readonly raw: string;
  readonly folded: string;
  readonly stem: string;
  /** Whether only a space or a hyphen parts it from the word before: "sign-off" and "sign off" are one phrase. */
  readonly joined: boolean;
}

/**
 * How much of a line is read, in UTF-16 units. A line item is a sentence or two; what comes after this is a paste,
 * and reading it all would make one line slow without making its label better.
 */
export const readLimit = 2000;

/** A number with its points and colons ("15:30", "3.1.4", "1:1"), or letters with their apostrophes and their "@". */
const wordPattern = /\p{N}+(?:[.:,]\p{N}+)+|@?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*/gu;

/** A space, a tab, a hard space, a hyphen and a typographic one. */
const joiners = ' \t\u00a0-\u2010';

/** The words of `line` in order, from its first {@link readLimit} characters. Linear in what is read. */
export function wordsOf(line: string): readonly Word[] {
  const text = line.slice(0, readLimit);
  const words: Word[] = [];
  let before = -1;
  for (const match of text.matchAll(wordPattern)) {
    const raw = match[0];
    const start = match.index;
    const folded = fold(raw);
    const gap = before < 0 ? '' : text.slice(before, start);
    words.push({
      start,
      end: start + raw.length,
      raw,
      folded,
      stem: stem(folded),
      joined: gap.length === 1 && joiners.includes(gap),
    });
    before = start + raw.length;
  }
  return words;
}
