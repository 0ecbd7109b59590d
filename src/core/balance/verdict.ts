import { labels, type Fact, type Label, type Labelled, type Reason } from './labeller.ts';
import type { Form } from './model/forms.ts';
import { functionWords } from './model/functionWords.ts';
import { kindOf, kinds } from './model/kind.ts';
import { logitsOf, opinionOn, type Opinion } from './model/model.ts';
import { shares, sum, type Triple } from './model/triple.ts';
import type { Lesson } from './taught.ts';
import type { Word } from './words.ts';

const nothingFound: readonly Reason[] = [{ kind: 'fact', fact: 'nothingFound' }];

/** What has to speak for a label, in logits, before it is given as a reason. */
const worthSaying = 0.11;

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
  /** What the heading and the item that it is nested in add to each label. */
  readonly above: Readonly<Triple>;
}

/** The label that the model and what is known beside it give a line, with its probability and reasons. */
export function verdictOn(text: string, words: readonly Word[], beside: Beside): Labelled {
  const { task, isName, lesson, above } = beside;
  const own = sum(logitsOf(text, words, task, isName), lesson.lean);
  const logits = sum(own, above);
  const best = strongest(logits);
  const next = strongest(logits, best);
  const label = labels[best] ?? 'neither';
  const score = Math.min(surest, shares(logits)[best]);
  return new Verdict(label, rounded(score), () => {
    const opinion = opinionOn(text, words, task, isName);
    const lead = (triple: ArrayLike<number>, at: number): number => triple[at + best]! - triple[at + next]!;
    const reasons = reasonsFor(label, words, opinion, isName, lead);
    if (lesson.reasons.length > 0) {
      const told = lesson.reasons.filter(([said]) => said === label).map(([, reason]) => reason);
      reasons.unshift(...told);
    }
    // The rule that makes a task one of people needs saying, whatever word showed it (docs/balance.md, rule 4).
    if (task && label === 'people') reasons.splice(1, 0, growthTask);
    // By its own words it would be something else.
    if (strongest(own) !== best) reasons.unshift(decidedAbove);
    return firstOf(reasons);
  });
}

/** Of thousands of lines that are counted hardly any is ever asked why. */
class Verdict implements Labelled {
  readonly label: Label;
  readonly score: number;
  readonly #why: () => readonly Reason[];
  #because: readonly Reason[] | undefined;

  constructor(label: Label, score: number, why: () => readonly Reason[]) {
    this.label = label;
    this.score = score;
    this.#why = why;
  }

  get because(): readonly Reason[] {
    return (this.#because ??= this.#why());
  }
}

const growthTask: Reason = { kind: 'fact', fact: 'growthTask' };

/** What the line stands under decided its label. */
const decidedAbove: Reason = { kind: 'fact', fact: 'above' };

/** The label with the highest number; of all but one if that is `without`. */
function strongest(triple: Readonly<Triple>, without?: number): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = without === 0 ? 1 : 0;
  for (const at of [1, 2] as const) if (at !== without && triple[at] > triple[best]) best = at;
  return best;
}

/** A field without a value makes a line neither; that a task is one of people is said by itself. */
function isReasonFor(label: Label, fact: Fact): boolean {
  return fact === 'empty' ? label === 'neither' : fact !== 'task' || label !== 'people';
}

/** A label with at most three of its `reasons`, none twice, and with `nothingFound` when there are none. */
export function decided(label: Label, score: number, reasons: readonly Reason[]): Labelled {
  return { label, score: rounded(score), because: firstOf(reasons) };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function firstOf(reasons: readonly Reason[]): readonly Reason[] {
  const because: Reason[] = [];
  for (const reason of reasons) {
    if (because.length === 3) break;
    if (!because.some((other) => isSame(other, reason))) because.push(reason);
  }
  return because.length > 0 ? because : nothingFound;
}

function isSame(a: Reason, b: Reason): boolean {
  if (a.kind === 'words') return b.kind === 'words' && a.words === b.words;
  if (a.kind === 'fact') return b.kind === 'fact' && a.fact === b.fact;
  return b.kind === 'correction' && a.line === b.line;
}

/**
 * What put `label` ahead of the runner-up, strongest first: words with what all of their features add, and facts with what their
 * forms of writing add. Function words and numbers are named only where no other word says more: a fact tells what a number is. A name
 * is never why (rule 1): those of the team are left out, and what else may be one comes last.
 *
 * @param lead How far three numbers, from an index on, put the label ahead.
 */
function reasonsFor(
  label: Label,
  words: readonly Word[],
  opinion: Opinion,
  isName: (word: Word) => boolean,
  lead: (triple: ArrayLike<number>, at: number) => number,
): Reason[] {
  const found: { readonly reason: Reason; readonly weight: number; readonly last?: boolean }[] = [];
  const small: typeof found = [];
  for (let index = 0; index < words.length; index++) {
    const weight = lead(opinion.words, index * 3);
    if (weight < worthSaying) continue;
    const word = words[index]!;
    if (isName(word)) continue;
    const reason = { kind: 'words', words: word.raw } as const;
    const kind = kindOf(word);
    const isSmall = functionWords.has(word.folded) || kind === kinds.number;
    (isSmall ? small : found).push({ reason, weight, last: index > 0 && kind === kinds.name });
  }
  if (found.length === 0) found.push(...small);
  const facts = new Map<Fact, number>();
  for (const [form, triple] of opinion.forms) {
    const fact = factOf[form];
    if (fact === 'owner' && !(words[0] && (isName(words[0]) || words[0].raw.startsWith('@')))) continue;
    if (fact !== undefined && isReasonFor(label, fact)) {
      facts.set(fact, (facts.get(fact) ?? 0) + lead(triple, 0));
    }
  }
  for (const [fact, weight] of facts) {
    if (weight >= worthSaying) found.push({ reason: { kind: 'fact', fact }, weight });
  }
  found.sort((a, b) => Number(a.last ?? false) - Number(b.last ?? false) || b.weight - a.weight);
  return found.map(({ reason }) => reason);
}
