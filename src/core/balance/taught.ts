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
const similarWeight = 4.5;

/** How alike, in their letters, two lines are that count as the same but for a small edit, and two spellings of one word. */
const same = 0.75;
const misspelled = 0.4;

/** What such a line counts, in logits: more than the model ever does. */
const sameWeight = 1000;

/**
 * What words count, together, that several corrected lines of one label share; how many lines it takes; and how likely it may at most
 * be that all of them have that label by chance alone. The last keeps corrections that all go one way from making everyday words hints.
 */
const sharedWeight = 2.25;
const sharedBy = 3;
const byChance = 0.2;

/** Corrections of each label that are taken to have been made before the first one. */
const assumed = 3;

/** What a taught word counts. */
const wordWeight = 4.5;

const nothing: Lesson = { lean: [0, 0, 0], reasons: [] };

const fillers = new Set(
  `the and for with that this was were are but not you his him her she they their our has had have will would from about into than then
  again who what when how why which its it's been being more some any all can could did does get got out off over very just too
  one two der die das und ist mit ein eine nicht`.split(/\s+/u),
);

/**
 * Learns from `corrections`, in four ways. A line that is a corrected one but for a small edit has its label. One with at least two
 * content words in common with a corrected line, and those at least 60 % of the content words of both, leans to its label. A content
 * word that stands in three or more corrected lines, all of one label, is a hint for it where that is no wonder. A word or phrase that
 * the user taught weighs heavily. Names say nothing here: that two lines speak of Ana does not make them alike.
 */
export function teach({ lines: corrected, words: taughtWords }: Corrections): Taught {
  if (corrected.size + taughtWords.size === 0) return () => nothing;
  const lines: readonly CorrectedLine[] = [...corrected].map(([line, label]) => ({
    line,
    label,
    ...readLine(wordsOf(line)),
  }));
  const linesWith = new Map<string, number[]>();
  for (const [index, { content: stems }] of lines.entries()) {
    for (const stem of stems.keys()) {
      const before = linesWith.get(stem);
      if (before) before.push(index);
      else linesWith.set(stem, [index]);
    }
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
        stems.every((each, index) => {
          const word = words[from + index];
          const gap = index === 0 ? 0 : (word?.start ?? 0) - (words[from + index - 1]?.end ?? 0);
          return word !== undefined && gap <= 1 && stem(word.folded) === each;
        }),
      );
      if (at >= 0 && stems.length > 0) {
        const said = words.slice(at, at + stems.length).map(({ raw }) => raw);
        say(label, wordWeight, { kind: 'words', words: said.join(' ') });
      }
    }
    const own = content(words.filter((word) => !isName(word, names)));
    const other = { ...readLine(words), content: own };
    const common = new Map<number, number>();
    for (const stem of own.keys()) {
      for (const index of linesWith.get(stem) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    }
    const best = new Map<Label, { readonly line: string; readonly weight: number }>();
    for (const [index, count] of common) {
      const line = lines[index];
      if (!line) continue;
      const weight = weightOf(line, other, count);
      if (weight > (best.get(line.label)?.weight ?? 0)) best.set(line.label, { line: line.line, weight });
    }
    for (const [label, { line, weight }] of best) say(label, weight, { kind: 'correction', line });
    const hinted = new Set<Label>();
    for (const [stem, word] of own) {
      const label = hints.get(stem);
      if (!label) continue;
      say(label, hinted.has(label) ? 0 : sharedWeight, { kind: 'words', words: word.raw });
      hinted.add(label);
    }
    return { lean, reasons };
  };
}

/** What a corrected line counts for another, with which it has `common` content words. */
function weightOf(corrected: CorrectedLine, other: LineRead, common: number): number {
  const [size, otherSize] = [corrected.content.size, other.content.size];
  if (2 * common >= Math.max(size, otherSize) && isSame(corrected, other)) return sameWeight;
  const likeness = common / (size + otherSize - common);
  return common >= 2 && likeness >= similar ? similarWeight * likeness : 0;
}

/** Whether one line is the other but for a small edit: a word put in, taken out or spelled otherwise, but none in the place of another. */
function isSame(a: LineRead, b: LineRead): boolean {
  if (alike(a.text, b.text) < same) return false;
  const [onlyA, onlyB] = [onlyIn(a, b), onlyIn(b, a)];
  return onlyA === '' || onlyB === '' || alike(onlyA, onlyB) >= misspelled;
}

/** The content words of `a` that `b` has not. */
function onlyIn(a: LineRead, b: LineRead): string {
  return [...a.content.keys()].filter((each) => !b.content.has(each)).join(' ');
}

/** Letter trigrams in common, as Dice (1945) counts them: 0 to 1. */
function alike(a: string, b: string): number {
  const [ofA, ofB] = [trigrams(a), trigrams(b)];
  let shared = 0;
  for (const each of ofA) if (ofB.has(each)) shared++;
  return (2 * shared) / (ofA.size + ofB.size);
}

/** Each three letters in a row, with a space before and behind. */
function trigrams(text: string): ReadonlySet<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** The words that stand in several lines of one label and in none of another, where that is more than chance. */
function hintsIn(
  lines: readonly { readonly label: Label }[],
  linesWith: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, Label> {
  const hints = new Map<string, Label>();
  const shares = new Map(
    labels.map((label) => {
      const count = lines.filter((line) => line.label === label).length;
      return [label, (count + assumed) / (lines.length + assumed * labels.length)];
    }),
  );
  for (const [stem, indices] of linesWith) {
    const said = new Set(indices.map((index) => lines[index]?.label));
    const [only] = said;
    if (indices.length < sharedBy || said.size > 1 || !only) continue;
    if ((shares.get(only) ?? 1) ** indices.length <= byChance) hints.set(stem, only);
  }
  return hints;
}

interface LineRead {
  readonly content: ReadonlyMap<string, Word>;
  readonly text: string;
}

interface CorrectedLine extends LineRead {
  readonly line: string;
  readonly label: Label;
}

function readLine(words: readonly Word[]): LineRead {
  return { content: content(words), text: words.map(({ folded }) => folded).join(' ') };
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
