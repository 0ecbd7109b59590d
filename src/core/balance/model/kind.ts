import type { Word } from '../words.ts';

/** What a word looks like. */
export const kinds = { word: 0, name: 1, abbreviation: 2, number: 3, handle: 4 } as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

/** The kind of a word by its writing alone: one with a capital counts as a name. */
export function kindOf({ raw, folded }: Word): Kind {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return kinds.number;
  if (first === 64) return kinds.handle;
  if (raw.charAt(0) === folded.charAt(0)) return kinds.word;
  return raw.length > 1 && raw === raw.toUpperCase() ? kinds.abbreviation : kinds.name;
}
