import type { Label } from './labeller.ts';
import type { WordGroup } from './lexicon/entry.ts';
import { germanWords } from './lexicon/german.ts';
import { neitherWords } from './lexicon/neither.ts';
import { peopleWords } from './lexicon/people.ts';
import { processWords } from './lexicon/process.ts';
import { wordsOf, type Word } from './words.ts';

/** What a word or phrase speaks for. */
export interface Entry {
  readonly label: Label;
  readonly weight: number;
  readonly needsPerson: boolean;
  /** Whether the user taught it: then it means what it means, whoever is spoken of. */
  readonly taught: boolean;
}

/** A tree of words: each step is a stem, or "=" and an exact form. */
export interface Lexicon {
  readonly steps: Map<string, Lexicon>;
  entry?: Entry;
}

/** The longest entry of `lexicon` that starts at word `at`, and how many words it spans; undefined when none does. */
export function longestEntry(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
): { readonly entry: Entry; readonly count: number } | undefined {
  const word = words[at];
  if (!word) return undefined;
  let best: { readonly entry: Entry; readonly count: number } | undefined;
  for (const key of [exact(word.folded), word.stem]) {
    const next = lexicon.steps.get(key);
    if (!next) continue;
    const longer = words[at + 1]?.joined ? longestEntry(next, words, at + 1) : undefined;
    const found = longer
      ? { ...longer, count: longer.count + 1 }
      : next.entry && { entry: next.entry, count: 1 };
    if (found && found.count > (best?.count ?? 0)) best = found;
  }
  return best;
}

/** Builds the tree for `groups`. Where two groups list the same words, the later one holds. */
export function lexiconOf(groups: readonly WordGroup[]): Lexicon {
  const root: Lexicon = { steps: new Map() };
  for (const { words, label, weight, needsPerson = false, taught = false } of groups) {
    for (const phrase of words.split(',')) insert(root, phrase, { label, weight, needsPerson, taught });
  }
  return root;
}

/** The groups the extension comes with. Later ones win: people over process, and good evidence over a hint. */
export const builtInGroups: readonly WordGroup[] = [
  ...[...processWords, ...neitherWords, ...germanWords].reverse(),
  ...[...peopleWords].reverse(),
];

export const builtIn: Lexicon = lexiconOf(builtInGroups);

function insert(root: Lexicon, phrase: string, entry: Entry): void {
  let node = root;
  const words = wordsOf(phrase);
  for (const word of words) {
    const only = phrase.charAt(word.end) === '!';
    const key = only ? exact(word.folded) : word.stem;
    const next = node.steps.get(key) ?? { steps: new Map() };
    node.steps.set(key, next);
    node = next;
  }
  if (words.length > 0) node.entry = entry;
}

function exact(folded: string): string {
  return `=${folded}`;
}
