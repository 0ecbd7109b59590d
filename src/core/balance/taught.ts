import type { Corrections } from './corrections.ts';
import { labels, type Label, type Reason } from './labeller.ts';
import type { Triple } from './model/triple.ts';
import { isName } from './names.ts';
import { stem } from './stem.ts';
import { wordsOf, type Word } from './words.ts';

/** What the user's corrections say about a line that is not among them. */
export interface Lesson {
  /** What they add to the logarithms of the odds of each label. */
  readonly lean: Triple;
  readonly reasons: readonly (readonly [Label, Reason])[];
}

/** What corrections teach beyond the very lines that were corrected. */
export type Taught = (words: readonly Word[], names: ReadonlySet<string>) => Lesson;

/** How alike two lines are that count as similar: words in common among the words of both (Jaccard 1901). */
const similar = 0.6;

/** What a wholly similar line counts, in logits: it overrules the model unless that is quite sure. */
const similarWeight = 8;

/** What a word counts that several corrected lines of one label share, and how many it takes. */
const sharedWeight = 3;
const sharedBy = 3;

/** What a taught word counts. */
const wordWeight = 8;

const nothing: Lesson = { lean: [0, 0, 0], reasons: [] };

const fillers = new Set(
  `the and for with that this was were are but not you his him her she they their our has had have will would from about into than then
  again who what when how why which its it's been being more some any all can could did does get got out off over very just too
  one two der die das und ist mit ein eine nicht`.split(/\s+/u),
);

/**
 * Learns from `corrections`, in three ways. A line with at least two content words in common with a corrected one, and those at
 * least 60 % of the content words of both, leans to its label. A content word that stands in three or more corrected lines, all
 * of one label, is a hint for that label. A word or phrase that the user taught decides. Names say nothing here: that two lines
 * speak of Ana does not make them alike.
 */
export function teach({ lines: corrected, words: taughtWords }: Corrections): Taught {
  if (corrected.size + taughtWords.size === 0) return () => nothing;
  const lines = [...corrected].map(([line, label]) => ({ line, label, content: content(wordsOf(line)) }));
  const linesWith = new Map<string, number[]>();
  for (const [index, { content: stems }] of lines.entries()) {
    for (const stem of stems.keys()) linesWith.set(stem, [...(linesWith.get(stem) ?? []), index]);
  }
  const hints = hintsIn(lines, linesWith);
  const phrases = [...taughtWords].map(([phrase, label]) => ({
    label,
    stems: wordsOf(phrase).map(({ folded }) => stem(folded)),
  }));

  return (words, names) => {
    const lean: Triple = [0, 0, 0];
    const reasons: [Label, Reason][] = [];
    const say = (label: Label, weight: number, reason: Reason): void => {
      const at = labels.indexOf(label);
      lean[at] = (lean[at] ?? 0) + weight;
      reasons.push([label, reason]);
    };
    for (const { label, stems } of phrases) {
      const at = words.findIndex((_, from) =>
        stems.every((each, index) => stem(words[from + index]?.folded ?? '') === each),
      );
      if (at >= 0 && stems.length > 0) {
        const said = words.slice(at, at + stems.length).map(({ raw }) => raw);
        say(label, wordWeight, { kind: 'words', words: said.join(' ') });
      }
    }
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
    for (const [label, { line, likeness }] of best) {
      say(label, similarWeight * likeness, { kind: 'correction', line });
    }
    for (const [stem, word] of own) {
      const label = hints.get(stem);
      if (label) say(label, sharedWeight, { kind: 'words', words: word.raw });
    }
    return { lean, reasons };
  };
}

/** The words that stand in several lines of one label and in none of another. */
function hintsIn(
  lines: readonly { readonly label: Label }[],
  linesWith: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, Label> {
  const hints = new Map<string, Label>();
  for (const [stem, indices] of linesWith) {
    const said = new Set(indices.map((index) => lines[index]?.label));
    const [only] = said;
    if (indices.length >= sharedBy && said.size === 1 && only) hints.set(stem, only);
  }
  return hints;
}

/** The words of a line that carry meaning, by their stem. */
function content(words: readonly Word[]): ReadonlyMap<string, Word> {
  return new Map(
    words
      .filter(({ folded }) => !fillers.has(folded))
      .map((word) => [stem(word.folded), word] as const)
      .filter(([each]) => each.length >= 3),
  );
}
