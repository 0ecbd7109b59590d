/** Latin letters that Unicode does not take apart, as people spell them on an English keyboard. */
const spelled = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
);

/** `text` without accents and invisible signs, in its own capitals: "Zoë" and "Zoe" are one, and so are both forms of an é. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[’ʼ]/gu, "'")
    .replace(/[ßæœøłđðþıÆŒØŁĐÞ]/gu, (letter) => {
      const plain = spelled.get(letter.toLowerCase()) ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
    });
}
