import { sumFor, type Evidence } from './evidence.ts';
import type { Label, LineContext } from './labeller.ts';
import { builtIn, longestEntry, type Entry, type Lexicon } from './lexicon.ts';
import { isName, nameWords, speaksOfOutsiders, speaksOfPerson } from './person.ts';
import { ownerIn, shapesIn } from './shapes.ts';
import { wordsOf, type Word } from './words.ts';

/** How much more a feeling counts when a person is its subject: focus decides a mixed line (rule 2). */
const focus = 1.4;

/** How much a word counts whose person is missing ("growth") or is a customer. */
const offTopic = 0.4;

/**
 * Everything in `text` that speaks for a label, in no special order.
 *
 * @param words The words of `text`.
 * @param lexicon What words mean: the built-in one, or it with the user's own words.
 */
export function evidenceIn(
  text: string,
  words: readonly Word[],
  context: LineContext,
  lexicon: Lexicon = builtIn,
): readonly Evidence[] {
  const names = nameWords(context.names);
  const found = entriesIn(lexicon, words, names);
  const person = speaksOfPerson(words, names, (word) => longestEntry(lexicon, [word], 0) !== undefined);
  const outside = !person && speaksOfOutsiders(words);
  const telling = found.filter(({ entry }) => entry.weight > 0);
  const evidence: Evidence[] = telling.map(({ entry, from, to }) => ({
    label: entry.label,
    weight: entry.weight * (entry.label === 'people' ? factor(entry, person, outside) : 1),
    reason: { kind: 'words', words: text.slice(from, to) },
    ...(entry.taught ? { taught: true } : {}),
  }));
  return [
    ...evidence,
    ...shapesIn(text),
    ...ownerIn(text),
    ...taskEvidence(context, evidence),
    ...headingEvidence(context, lexicon),
  ];
}

/** The entries of `lexicon` in the line, from left to right, the longest at each place; known names are passed over. */
function entriesIn(
  lexicon: Lexicon,
  words: readonly Word[],
  names: ReadonlySet<string>,
): readonly { readonly entry: Entry; readonly from: number; readonly to: number }[] {
  const found = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const match = word && !isName(word, names) ? longestEntry(lexicon, words, at) : undefined;
    const last = match && words[at + match.count - 1];
    if (word && match && last) found.push({ entry: match.entry, from: word.start, to: last.end });
    at += match?.count ?? 1;
  }
  return found;
}

function factor(entry: Entry, person: boolean, outside: boolean): number {
  if (entry.taught) return 1;
  if (outside) return offTopic;
  if (person) return focus;
  return entry.needsPerson ? offTopic : 1;
}

/** Any task is process but one whose purpose is a person's growth, recognition or wellbeing (rule 4). */
function taskEvidence(context: LineContext, evidence: readonly Evidence[]): readonly Evidence[] {
  if (!context.task) return [];
  const people = sumFor('people', evidence, 0.6).weight;
  const process = sumFor('process', evidence, 0.5).weight;
  return people > process && people >= 2
    ? [{ label: 'people', weight: 0.5, reason: { kind: 'fact', fact: 'growthTask' } }]
    : [{ label: 'process', weight: 1, reason: { kind: 'fact', fact: 'task' } }];
}

/** A heading leans a line that says something of its own ("## Wellbeing", "## Status"); it never labels it alone. */
function headingEvidence({ heading, names }: LineContext, lexicon: Lexicon): readonly Evidence[] {
  if (!heading) return [];
  const evidence = entriesIn(lexicon, wordsOf(heading), nameWords(names)).map(({ entry }) => entry);
  const lean = (side: Label): number =>
    Math.max(0, ...evidence.filter((e) => e.label === side).map((e) => e.weight));
  const [people, process] = [lean('people'), lean('process')];
  if (people === process) return [];
  return [{ label: people > process ? 'people' : 'process', weight: 0.5 }];
}
