import type { Day } from '../notes/day.ts';
import { applyEdits } from '../notes/span.ts';
import { plainAnswer } from './answerLines.ts';
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
    const unseen = stands === plainAnswer(answer) ? '' : unseenIn(stands, over ?? stands);
    return applyEdits(now, reflectionEdit(now, question, unseen === '' ? answer : `${unseen}\n\n${answer}`));
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

/** What of the answer in a file is not known to somebody who knows `over`, which may be the end of it. */
function unseenIn(stands: string, over: string): string {
  if (stands === over) return '';
  const known = over !== '' && stands.endsWith(`\n\n${over}`);
  return known ? stands.slice(0, -over.length).trimEnd() : stands;
}

function questionText(id: string): string {
  const question = reflectionQuestions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question with the id “${id}”.`);
  return question.text;
}
