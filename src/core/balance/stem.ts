/**
 * The form under which a word is looked up: lower case, without a clitic ("she'd"), a plural or verb ending, a
 * doubled last letter or a last "e", so that *plan, plans, planned, planning* meet. Much lighter than Porter's stemmer
 * (1980), on purpose: words that look alike but differ ("caring", "car") stay apart.
 *
 * @param word One word as {@link fold} returns it.
 */
export function stem(word: string): string {
  const bare = word.includes("'") ? word.replace(/'(?:s|d|ll|m|re|ve)$/u, '') : word;
  if (bare.length <= 3) return bare;
  return withoutTail(withoutVerbEnding(withoutPlural(bare)));
}

/** A word with its case, its Unicode form and its apostrophes folded; the same for composed and decomposed text. */
export function fold(word: string): string {
  // Most words are plain letters, for which the rest would change nothing.
  return /^[A-Za-z]+$/.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKC').toLowerCase().replace(/’/gu, "'");
}

function withoutPlural(word: string): string {
  if (word.length > 4 && (word.endsWith('ies') || word.endsWith('ied'))) return word.slice(0, -3) + 'y';
  if (word.endsWith('sses') || word.endsWith('xes')) return word.slice(0, -2);
  const isPlural = word.endsWith('s') && !/[suiä]/u.test(word.charAt(word.length - 2));
  return isPlural ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ed') && !word.endsWith('eed') ? 2 : 0;
  if (ending === 0) return word;
  const rest = word.slice(0, -ending);
  return rest.length >= 3 && /[aeiouy]/u.test(rest) ? rest : word;
}

function withoutTail(word: string): string {
  const last = word.at(-1);
  const doubled = last === word.at(-2) && last !== 'e';
  return doubled || (last === 'e' && word.length > 3) ? word.slice(0, -1) : word;
}
