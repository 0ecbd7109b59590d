import { factsOf, type WordFacts } from './model/wordFacts.ts';
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
  /** What is known of that. */
  readonly facts: WordFacts;
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
  return plainWords(text) ?? wordsByPattern(text);
}

/** The words of any text. */
export function wordsByPattern(text: string): readonly Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    words.push(wordAt(text, match.index, match.index + match[0].length));
  }
  return words;
}

const [digit, letter, other] = [1, 2, 4];

/** What each of the first 128 characters is to a word. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[0-9]/.test(char) ? digit : /[A-Za-z]/.test(char) ? letter : other;
});

/**
 * The same for text of plain letters, twice as fast; undefined where there are others. Dashes, arrows and pictures are in no word,
 * whatever stands beside them.
 */
export function plainWords(text: string): readonly Word[] | undefined {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code > 127 && !isSign(code)) return undefined;
    let end = code === 64 ? at + 1 : at;
    if (!isOf(text, end, digit | letter)) {
      at++;
      continue;
    }
    const number = end === at ? numberAt(text, at) : 0;
    if (number > 0) end = number;
    else {
      while (isOf(text, end, digit | letter)) end++;
      while (isApostrophe(text.charCodeAt(end)) && isOf(text, end + 1, letter)) {
        end++;
        while (isOf(text, end, letter)) end++;
      }
    }
    // A letter with an accent may go on with the word.
    if (end < text.length && text.charCodeAt(end) > 127 && !isSign(text.charCodeAt(end))) return undefined;
    words.push(wordAt(text, at, end));
    at = end;
  }
  return words;
}

function isOf(text: string, at: number, wanted: number): boolean {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code < 128 && (kinds[code]! & wanted) !== 0;
}

/** Where the digits end that have points or colons between them; 0 where there are none. */
function numberAt(text: string, at: number): number {
  let end = at;
  while (isOf(text, end, digit)) end++;
  if (end === at) return 0;
  let last = 0;
  while (isOf(text, end + 1, digit) && /[.:,]/.test(text.charAt(end))) {
    end++;
    while (isOf(text, end, digit)) end++;
    last = end;
  }
  return last;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Punctuation, arrows and the like, and the two halves of pictures. */
function isSign(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2060) ||
    (code >= 0x2190 && code <= 0x245f) ||
    (code >= 0x2600 && code <= 0x2775) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff)
  );
}

/** Words come again and again: each is folded and looked up once. */
const known = new Map<string, Pick<Word, 'folded' | 'facts'>>();
const most = 20_000;
const longest = 24;

function wordAt(text: string, start: number, end: number): Word {
  const raw = text.slice(start, end);
  let same = known.get(raw);
  if (!same) {
    const folded = fold(raw);
    same = { folded, facts: factsOf(folded) };
    if (raw.length <= longest) {
      if (known.size >= most) known.clear();
      known.set(raw, same);
    }
  }
  const { folded, facts } = same;
  return { start, end, raw, folded, facts };
}

/** As long, so that all else stays where it stands. */
function blank(text: string): string {
  return ' '.repeat(text.length);
}
