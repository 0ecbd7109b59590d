import { readLimit, type Word } from './words.ts';

/** Beyond the blocks that hold the letters of western and central Europe. */
const beyondLatin = /[\u0250-\uffff]/;

/** Letters without accents, and signs and pictures that are no letters: as nearly all lines are. */
const plainLatin = /^[\0-\x7f\u2010-\u2060\u2190-\u27bf\u{1f000}-\u{1fbff}]*$/u;

/**
 * Whether a line is in a language that the labeller cannot read: most of its letters are not Latin, or its small words are those of
 * another language. It knows English, and some German.
 */
export function isUnread(text: string, words: readonly Word[]): boolean {
  if (beyondLatin.test(text) && !plainLatin.test(text) && isMostlyOther(text.slice(0, readLimit)))
    return true;
  let others: Set<string> | undefined;
  let ours = 0;
  for (const { folded, facts } of words) {
    const { small } = facts;
    if (small === 'foreign') (others ??= new Set()).add(folded);
    else if (small === 'read') ours++;
  }
  return others !== undefined && others.size >= 2 && others.size > ours && others.size * 6 >= words.length;
}

function isMostlyOther(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}
