import type { Corrections } from './corrections.ts';
import type { Evidence } from './evidence.ts';
import { labels, type Label, type LineContext } from './labeller.ts';
import { builtIn, builtInGroups, lexiconOf, type Lexicon } from './lexicon.ts';
import { isName, nameWords } from './person.ts';
import { wordsOf, type Word } from './words.ts';

/** What corrections teach beyond the very lines that were corrected. */
export interface Taught {
  /** The built-in words with the user's own in front of them. */
  readonly lexicon: Lexicon;
  /** What the corrected lines say about another line. */
  readonly evidence: (words: readonly Word[], context: LineContext) => readonly Evidence[];
}

/** How alike two lines are that count as similar: words in common among the words of both (Jaccard 1901). */
const similar = 0.6;

/** What a wholly similar line counts: more than any one word. */
const similarWeight = 5;

/** What a word counts that several corrected lines of one label share, and how many it takes. */
const sharedWeight = 1.5;
const sharedBy = 2;

/** What a taught word counts. */
const wordWeight = 5;

const fillers = new Set(
  `the and for with that this was were are but not you his her him she they their our has had have will would from about into than then
  again who what when how why which its it's been being more some any all can could did does get got out off over very just too
  one two der die das und ist mit ein eine nicht`.split(/\s+/u),
);

/**
 * Learns from `corrections`, in two ways. A line with at least two content words in common with a corrected one, and those at
 * least 60 % of the content words of both, leans to its label. A content word that stands in two or more corrected lines, all
 * of one label, is a hint for that label. Names say nothing here: that two lines speak of Ana does not make them alike.
 */
export function teach(corrections: Corrections): Taught {
  const lines = [...corrections.lines].map(([line, label]) => ({
    line,
    label,
    content: content(wordsOf(line)),
  }));
  const linesWith = new Map<string, number[]>();
  for (const [index, { content: stems }] of lines.entries()) {
    for (const stem of stems.keys()) linesWith.set(stem, [...(linesWith.get(stem) ?? []), index]);
  }
  const hints = new Map<string, Label>();
  for (const [stem, indices] of linesWith) {
    const said = new Set(indices.map((index) => lines[index]?.label));
    const [only] = said;
    if (indices.length >= sharedBy && said.size === 1 && only) hints.set(stem, only);
  }

  const evidence: Taught['evidence'] = (words, context) => {
    if (lines.length === 0) return [];
    const names = nameWords(context.names);
    const own = content(words.filter((word) => !isName(word, names)));
    const common = new Map<number, number>();
    for (const stem of own.keys()) {
      for (const index of linesWith.get(stem) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    }
    const best = new Map<Label, { readonly line: string; readonly likeness: number }>();
    for (const [index, count] of common) {
      const line = lines[index];
      if (!line || count < 2) continue;
      const likeness = count / (own.size + line.content.size - count);
      if (likeness >= similar && likeness > (best.get(line.label)?.likeness ?? 0)) {
        best.set(line.label, { line: line.line, likeness });
      }
    }
    const likes = [...best].map(([label, { line, likeness }]): Evidence => ({
      label,
      weight: similarWeight * likeness,
      reason: { kind: 'correction', line },
      taught: true,
    }));
    const shared = [...own].flatMap(([stem, word]): readonly Evidence[] => {
      const label = hints.get(stem);
      return label
        ? [{ label, weight: sharedWeight, reason: { kind: 'words', words: word.raw }, taught: true }]
        : [];
    });
    return [...likes, ...shared];
  };
  return { lexicon: withWords(corrections.words), evidence };
}

function withWords(words: Corrections['words']): Lexicon {
  if (words.size === 0) return builtIn;
  const groups = labels.map((label) => {
    const taught = [...words].filter(([, said]) => said === label).map(([word]) => wordsOf(word));
    // Both as a stem and as this very form, which the built-in words may list for another label.
    const spellings = taught.flatMap((each) => [
      each.map((word) => word.folded).join(' '),
      each.map((word) => `${word.folded}!`).join(' '),
    ]);
    return { label, weight: wordWeight, taught: true, words: spellings.join(',') };
  });
  return lexiconOf([...builtInGroups, ...groups]);
}

/** The words of a line that carry meaning, by their stem. */
function content(words: readonly Word[]): ReadonlyMap<string, Word> {
  return new Map(
    words
      .filter((word) => word.stem.length >= 3 && !fillers.has(word.folded))
      .map((word) => [word.stem, word]),
  );
}
