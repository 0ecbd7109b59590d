import type { Day } from '../notes/day.ts';
import { leadWord } from './leadWord.ts';
import { findAnswer, readReflection } from './reflection.ts';
import type { ReflectionQuestion } from './reflectionQuestion.ts';

/** A question whose answer begins with one of a few words; whatever follows is the manager's own. */
export interface CheckQuestion<Choice extends string = string> extends ReflectionQuestion {
  readonly choices: readonly Choice[];
}

const from = 'after Choose Leadership, Management v Leadership';

/** Where one led from: with a vision, by serving, beside others, sensing what is needed, and from oneself. */
export const placing = {
  id: 'check-place',
  text: 'Where did I lead from this week?',
  from,
  choices: ['front', 'back', 'side', 'field', 'within'],
} as const satisfies CheckQuestion;

/** What pressure made of one; behind it there is room for what set it off. */
export const reactivity = {
  id: 'check-reactivity',
  text: 'When it got tight, what was I, and what set it off?',
  from,
  choices: ['controlling', 'protecting', 'complying', 'calm'],
} as const satisfies CheckQuestion;

/** Both may be left out, any week. */
export const checkQuestions: readonly CheckQuestion[] = [placing, reactivity];

/** The choice that an answer begins with, if it does. */
export function choiceIn<Choice extends string>(
  { choices }: CheckQuestion<Choice>,
  answer: string,
): Choice | undefined {
  const first = leadWord(answer)?.word;
  return choices.find((each) => each === first);
}

/** What was chosen on a day. */
export interface Checked<Choice extends string> {
  readonly day: Day;
  readonly choice: Choice;
}

/**
 * What was chosen over time, oldest first.
 *
 * @param reflections day and whole text of each, oldest first
 * @param most how many at most: the newest
 */
export function checkedOverTime<Choice extends string>(
  question: CheckQuestion<Choice>,
  reflections: readonly { readonly day: Day; readonly text: string }[],
  most = 12,
): readonly Checked<Choice>[] {
  return reflections
    .flatMap(({ day, text }) => {
      const answer = findAnswer(readReflection(text), question.text)?.answer ?? '';
      const choice = choiceIn(question, answer);
      return choice === undefined ? [] : [{ day, choice }];
    })
    .slice(-most);
}
