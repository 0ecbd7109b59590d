import { leadWord } from '../../src/core/prompts/leadWord.ts';

/** An answer may begin with one of a few words; what follows is the user's own. */

/** The word that `text` begins with, if it is one of `words`, in whatever case. */
export function chosenIn(text: string, words: readonly string[]): string | undefined {
  const first = leadWord(text)?.word;
  return words.find((word) => word.toLowerCase() === first);
}

/** `text` that begins with `word`, in the place of the one it began with; choosing the same again takes it out. */
export function choose(text: string, word: string, words: readonly string[]): string {
  const before = chosenIn(text, words);
  const rest = before === undefined ? text : text.slice(leadWord(text)?.end);
  if (before === word) return rest;
  return rest.trim() === '' ? word : `${word}: ${rest}`;
}
