import type { Fact } from './labeller.ts';
import type { Word } from './words.ts';

const nothing = new Set(
  'tbd tbc todo n/a na none nothing nil null empty unknown keine nichts ? ?? ??? - -- – — … ... .'.split(' '),
);

/** Words of greetings and of answers that say nothing: a line of only these has no content (rule 8). */
const courtesies = new Set(
  `hi hello hey bye goodbye morning afternoon evening good fine ok okay great all well everything is it it's going so far as always
  usual yes no nope yep yeah you and how are how's how're things thanks thank nothing new to report today hope had a nice weekend
  week have your was the same cheers welcome see later alles gut danke hallo wie geht's here up what's`.split(
    /\s+/u,
  ),
);

const faint = new Set(['bad', 'much']);

/**
 * Why a line says nothing, if so: `empty` for a placeholder or a field without a value ("Wellbeing: tbd"), `courtesy` for
 * a greeting ("How are you? Fine."). A sentence that says there was none keeps its topic and is neither of the two.
 *
 * @param words The words of `text`.
 */
export function emptiness(text: string, words: readonly Word[]): Fact | undefined {
  const line = text.trim();
  if (words.length === 0) return 'empty';
  if (line.length > 120) return undefined;
  const colon = line.lastIndexOf(':');
  const value = line
    .slice(colon + 1)
    .trim()
    .toLowerCase();
  const isField = colon >= 0 && words.length <= 8 && !/\p{N}$/u.test(line);
  if (isField && (value === '' || isNothing(value))) return 'empty';
  if (words.length <= 2 && isNothing(line.toLowerCase())) return 'empty';
  if (words.length <= 14 && words.every(isCourtesy)) return 'courtesy';
  return undefined;
}

/** "Not bad" and "not much" are; "not good" tells how somebody is. */
function isCourtesy({ folded }: Word, at: number, words: readonly Word[]): boolean {
  const [before, after] = [words[at - 1]?.folded, words[at + 1]?.folded ?? ''];
  if (folded === 'not') return faint.has(after);
  return faint.has(folded) ? before === 'not' : courtesies.has(folded);
}

function isNothing(value: string): boolean {
  return (
    nothing.has(value) || nothing.has(value.replace(/[.!()[\]]+/gu, '')) || !/[\p{L}\p{N}\p{So}]/u.test(value)
  );
}
