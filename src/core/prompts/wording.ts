/**
 * What is left of `text` when case, accents' encoding, spacing, punctuation and Markdown's marks do not matter: its
 * words, with one space between them. Two questions of one wording are one question.
 *
 * @returns the text itself, trimmed, when it has no words at all
 */
export function wording(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words ? words.join(' ').normalize('NFC') : text.trim();
}
