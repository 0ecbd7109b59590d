import { labels, type Fact, type Label, type Labelled, type Reason } from './labeller.ts';
import type { Form } from './model/forms.ts';
import { functionWords } from './model/functionWords.ts';
import { opinionOn, probabilitiesOf, type Opinion } from './model/model.ts';
import { sum, type Triple } from './model/triple.ts';
import type { Lesson } from './taught.ts';
import type { Word } from './words.ts';

const nothingFound: readonly Reason[] = [{ kind: 'fact', fact: 'nothingFound' }];

/** What has to speak for a label, in logits, before it is given as a reason. */
const worthSaying = 0.2;

/** Only what the user labelled themselves has a score of 1. */
const surest = 0.999;

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

/** What is known of a line besides its words. */
export interface Beside {
  readonly task: boolean;
  readonly isName: (word: Word) => boolean;
  /** What the user's corrections say. */
  readonly lesson: Lesson;
  /** What the heading adds to each label. */
  readonly heading: Readonly<Triple>;
}

/** The label that the model and what is known beside it give a line, with its probability and reasons. */
export function verdictOn(text: string, words: readonly Word[], beside: Beside): Labelled {
  const { task, isName, lesson, heading } = beside;
  const opinion = opinionOn(text, words, task, isName);
  const logits = sum(sum(opinion.logits, lesson.lean), heading);
  const [best, next] = [0, 1, 2].sort((a, b) => (logits[b] ?? 0) - (logits[a] ?? 0)) as [0 | 1 | 2, 0 | 1 | 2];
  const label = labels[best] ?? 'neither';
  const reasons = [
    ...lesson.reasons.filter(([said]) => said === label).map(([, reason]) => reason),
    ...reasonsFor(label, words, opinion, (triple) => triple[best] - triple[next]),
  ];
  // The rule that makes a task one of people needs saying, whatever word showed it (docs/balance.md, rule 4).
  if (task && label === 'people') reasons.splice(1, 0, { kind: 'fact', fact: 'growthTask' });
  return decided(label, Math.min(surest, probabilitiesOf(logits)[best]), reasons);
}

/** A label with at most three of its `reasons`, none twice, and with `nothingFound` when there are none. */
export function decided(label: Label, score: number, reasons: readonly Reason[]): Labelled {
  const different = [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
  return {
    label,
    score: Math.round(score * 1000) / 1000,
    because: different.length > 0 ? different.slice(0, 3) : nothingFound,
  };
}

/**
 * What put `label` ahead of the runner-up, strongest first: words with what all of their features and their part in what the
 * network found add, and facts with what their forms of writing add. Function words are named only where no other word says more.
 */
function reasonsFor(
  label: Label,
  words: readonly Word[],
  opinion: Opinion,
  lead: (triple: Readonly<Triple>) => number,
): readonly Reason[] {
  const facts = new Map<Fact, number>();
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
    .map(({ reason }) => reason);
}
