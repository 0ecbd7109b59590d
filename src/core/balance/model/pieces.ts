import { hashPair, hashText } from './hash.ts';

/** So many characters of a word are cut into n-grams: a longer one is a paste. */
const longestWord = 24;

const piece = hashText(' piece ');

/**
 * The features of a word wherever it stands: itself, and its n-grams of 3 to 5 characters with its boundaries (for words never
 * seen, typing errors and other forms of a word).
 *
 * @param folded The word as fold() returns it.
 * @param take Takes the hash of a feature, 32 bits.
 */
export function takeWord(folded: string, take: (hash: number) => void): void {
  take(hashText(folded));
  const padded = ` ${folded.slice(0, longestWord)} `;
  const length = padded.length;
  for (let from = 0; from + 3 <= length; from++) {
    // Each is hashed on from the one before.
    let hash = piece;
    for (let at = from; at < from + 5 && at < length; at++) {
      hash = hashPair(hash, padded.charCodeAt(at));
      if (at >= from + 2) take(hash);
    }
  }
}
