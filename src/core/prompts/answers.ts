import type { Day } from '../notes/day.ts';
import { applyEdits } from '../notes/span.ts';
import { findAnswer, readReflection } from './reflection.ts';
import { newReflection, reflectionEdit } from './reflectionEdit.ts';
import { reflectionQuestions } from './weekly.ts';

/** What somebody typed in answer to one of our questions. */
export interface Answer {
  /** The question's id, whichever week asks it. */
  readonly id: string;
  readonly answer: string;
  /**
   * The answer in the file when they began to type. Where the file says something else by now, which they have not
   * seen, that is kept above theirs; undefined when it may be replaced.
   */
  readonly over?: string;
}

/**
 * A reflection's text with each answer under its question's heading.
 *
 * @throws when there is no question with such an id
 */
export function withAnswers(text: string, answers: readonly Answer[]): string {
  return answers.reduce((now, { id, answer, over }) => {
    const question = questionText(id);
    const stands = findAnswer(readReflection(now), question)?.answer ?? '';
    const unseen = over !== undefined && stands !== over && stands !== '' && stands !== answer.trim();
    return applyEdits(now, reflectionEdit(now, question, unseen ? `${stands}\n\n${answer}` : answer));
  }, text);
}

/**
 * A new reflection of `day` that holds these answers, at least one.
 *
 * @throws when there is no question with such an id
 */
export function reflectionWith(day: Day, [first, ...others]: readonly [Answer, ...Answer[]]): string {
  return withAnswers(newReflection(day, questionText(first.id), first.answer), others);
}

function questionText(id: string): string {
  const question = reflectionQuestions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question with the id “${id}”.`);
  return question.text;
}
