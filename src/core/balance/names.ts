import { fold } from './stem.ts';
import type { Word } from './words.ts';

/** A list of names is asked about once for every line of every note. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();
const nobody: readonly string[] = [];

/** The single words of people's names, folded: they are names, whatever else they may mean ("Will", "Grace"). */
export function nameWords(names: readonly string[] = nobody): ReadonlySet<string> {
  let words = known.get(names);
  if (!words) {
    words = new Set(names.flatMap((name) => fold(name).split(/[\s-]+/u)).filter((word) => word.length > 1));
    known.set(names, words);
  }
  return words;
}

/** Whether a word of a line is one of `names`, and written as a name: with a capital or an "@". */
export function isName(word: Word, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const capital = word.raw.charAt(0) !== word.folded.charAt(0);
  return (capital || word.raw.startsWith('@')) && names.has(word.folded.replace(/^@|'s$/gu, ''));
}
