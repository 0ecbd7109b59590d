import { sumFor, sumsOf, type Evidence } from './evidence.ts';
import { labels, type Fact, type Label, type Labelled, type Reason } from './labeller.ts';
import type { Form } from './model/forms.ts';
import { functionWords } from './model/functionWords.ts';
import { opinionOn, probabilitiesOf, type Opinion, type Triple } from './model/model.ts';
import type { Word } from './words.ts';

const nothingFound: readonly Reason[] = [{ kind: 'fact', fact: 'nothingFound' }];

/** What has to speak for a label, in logits, before it is given as a reason. */
const worthSaying = 0.1;

/** How the user is told of a form of writing; of the others there is nothing to say in a word. */
const factOf: Partial<Record<Form, Fact>> = {
  dueDate: 'dueDate',
  weekday: 'dueDate',
  clockTime: 'clockTime',
  ticket: 'ticket',
  percent: 'measurement',
  amount: 'measurement',
  version: 'measurement',
  arrow: 'measurement',
  owner: 'owner',
  task: 'task',
  emptyValue: 'empty',
};

/**
 * The label that the model and `evidence` give a line, with its probability and reasons.
 *
 * @param words The words of `text`.
 * @param evidence What the lexicon and the user's corrections say about it.
 */
export function verdictOn(
  text: string,
  words: readonly Word[],
  task: boolean,
  evidence: readonly Evidence[],
): Labelled {
  const ours = evidence.filter(({ taught }) => !taught);
  const taught = evidence.filter((each) => each.taught);
  const opinion = opinionOn(text, words, task, sumsOf(ours));
  const lean = sumsOf(taught);
  const logits = opinion.logits.map((logit, index) => logit + (lean[index] ?? 0)) as [number, number, number];
  const [best, next] = [0, 1, 2].sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0)) as [0 | 1 | 2, 0 | 1 | 2];
  const label = labels[best] ?? 'neither';
  const reasons = [
    ...sumFor(label, taught, 1).reasons,
    ...reasonsFor(label, words, ours, opinion, (triple) => triple[best] - triple[next]),
  ];
  return decided(label, probabilitiesOf(logits)[best], reasons);
}

/** A label with at most three of its `reasons`, and with `nothingFound` when there are none. */
export function decided(label: Label, score: number, reasons: readonly Reason[]): Labelled {
  return {
    label,
    score: Math.round(score * 1000) / 1000,
    because: reasons.length > 0 ? reasons.slice(0, 3) : nothingFound,
  };
}

/**
 * What put `label` ahead of the runner-up, strongest first: words with what all of their features add, and facts with what their
 * forms of writing and the lexicon's rules add. Function words are named only where no other word says more.
 */
function reasonsFor(
  label: Label,
  words: readonly Word[],
  evidence: readonly Evidence[],
  opinion: Opinion,
  lead: (triple: Triple) => number,
): readonly Reason[] {
  const facts = new Map<Fact, number>();
  for (const { label: said, weight, reason } of evidence) {
    if (said === label && reason?.kind === 'fact') facts.set(reason.fact, weight / 4);
  }
  for (const [form, triple] of opinion.forms) {
    const fact = factOf[form];
    if (fact !== undefined && (fact !== 'empty' || label === 'neither')) {
      facts.set(fact, (facts.get(fact) ?? 0) + lead(triple));
    }
  }
  const told = words.map((word, index) => {
    const [a = 0, b = 0, c = 0] = opinion.words.subarray(index * 3, index * 3 + 3);
    return { reason: { kind: 'words', words: word.raw } as const, weight: lead([a, b, c]), word };
  });
  const telling = told.filter(({ word }) => !functionWords.has(word.folded));
  const candidates: readonly { readonly reason: Reason; readonly weight: number }[] = [
    ...(telling.some(({ weight }) => weight >= worthSaying) ? telling : told),
    ...[...facts].map(([fact, weight]) => ({ reason: { kind: 'fact', fact } as const, weight })),
  ];
  return candidates
    .filter(({ weight }) => weight >= worthSaying)
    .sort((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason)
    .slice(0, 3);
}
