const opening = /^[\s*_]*(\p{L}+)[*_]*[ \t]*(?:$|[\r\n]\s*|[.:,;!?–—](?:\s+|$)|-[ \t]+)/u;

/**
 * The word that stands alone at the beginning of an answer: the whole of it, or set apart by a line's end or a sign, as in
 * `Side: with Zoë`. In `Back to back meetings` there is none.
 *
 * @returns the word in lower case, and where what follows it begins; undefined where no word stands alone
 */
export function leadWord(text: string): { readonly word: string; readonly end: number } | undefined {
  const match = opening.exec(text);
  return match?.[1] === undefined ? undefined : { word: match[1].toLowerCase(), end: match[0].length };
}
