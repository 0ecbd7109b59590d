import { plainText } from './plainText.ts';

/** Dates and the signs before them: a task that is carried over or ticked is still the line that was corrected. */
const dates =
  /(?:[📅📆🗓⏳⌛🛫➕✅❌]|\[(?:due|scheduled|start|created|completion)::|(?<!\p{L})due:)?\s{0,3}(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)\]?/giu;

/** Marks of emphasis and of owners that are put in and taken away without a change of meaning. */
const emphasis = /[*_`~]+/gu;

const trailing = /[\s.,;:!…-]/u;

/** Quoted and escaped, a key stays under the 1,024 characters that YAML takes for one. */
const keyLimit = 500;

/**
 * The form of a line under which its correction is kept: without marks, dates, emphasis, trailing punctuation, case and
 * extra space, so that a correction survives a move, a carry-over and a tick. The key of a key is itself; empty when
 * nothing remains. Only the first 500 characters count.
 */
export function lineKey(line: string): string {
  let key = line.slice(0, keyLimit);
  // What one round uncovers (a date behind a bullet) the next one folds; each round shortens the text or is the last.
  for (let round = 0; round < 20; round++) {
    const folded = foldOnce(key);
    if (folded === key) return key;
    key = folded;
  }
  return key;
}

function foldOnce(line: string): string {
  const plain = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cs}\p{Cn}\p{Co}\uFE0F]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(dates, ' ')
    .replace(emphasis, '');
  const folded = plainText(plain).text.slice(0, keyLimit).replace(/ {2,}/gu, ' ').trim();
  let end = folded.length;
  while (end > 0 && trailing.test(folded[end - 1]!)) end--;
  return folded.slice(0, end);
}
