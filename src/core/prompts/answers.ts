import type { Day } from '../notes/day.ts';
import { applyEdits } from '../notes/span.ts';
import { plainAnswer } from './answerLines.ts';
import { asCommitments, commitmentWords } from './commitment.ts';
import { findAnswer, readReflection } from './reflection.ts';
import { newReflection, reflectionEdit } from './reflectionEdit.ts';
import type { ReflectionQuestion } from './reflectionQuestion.ts';
import { intentionQuestion, reflectionQuestions } from './weekly.ts';

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
 * A reflection's text with each answer under its question's heading. What one says one will do becomes commitments.
 *
 * @throws when there is no question with such an id
 */
export function withAnswers(text: string, answers: readonly Answer[]): string {
  return answers.reduce((now, { id, answer, over }) => {
    const question = questionWith(id);
    const written = findAnswer(readReflection(now), question.text)?.answer ?? '';
    const stands = answerShown(question, written);
    if (stands === plainAnswer(answer)) return now;
    const unseen = unseenIn(stands, over ?? stands);
    const typed = plainAnswer(answer);
    const theirs = question === intentionQuestion ? asCommitments(typed, written) : typed;
    // What they have not seen stays as it was written.
    const asWritten = written.split('\n').slice(0, unseen.split('\n').length).join('\n');
    const kept = unseen === '' ? theirs : plainAnswer(`${asWritten}\n\n${theirs}`);
    return applyEdits(now, reflectionEdit(now, question.text, kept));
  }, text);
}

/**
 * A new reflection of `day` that holds these answers, at least one.
 *
 * @throws when there is no question with such an id
 */
export function reflectionWith(day: Day, answers: readonly [Answer, ...Answer[]]): string {
  return withAnswers(newReflection(day, questionWith(answers[0].id).text, ''), answers);
}

/** An answer as whoever gave it typed it, where `written` stands in the file. */
export function answerShown(question: ReflectionQuestion, written: string): string {
  return question === intentionQuestion ? commitmentWords(written) : written;
}

/** What of the answer in a file is not known to somebody who knows `over`, which may be the end of it. */
function unseenIn(stands: string, over: string): string {
  if (stands === over) return '';
  const known = over !== '' && stands.endsWith(`\n\n${over}`);
  return known ? stands.slice(0, -over.length).trimEnd() : stands;
}

function questionWith(id: string): ReflectionQuestion {
  const question = reflectionQuestions.find((each) => each.id === id);
  if (!question) throw new Error(`There is no question with the id “${id}”.`);
  return question;
}
