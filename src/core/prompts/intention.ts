import type { Day } from '../notes/day.ts';
import type { Span } from '../notes/span.ts';
import { commitmentWords } from './commitment.ts';
import { findAnswer, readReflection } from './reflection.ts';
import { intentionQuestion } from './weekly.ts';

/** What the manager said they would do. */
export interface Intention<In> {
  readonly day: Day;
  /** In words, without the boxes to tick. */
  readonly text: string;
  /** Where it stands. */
  readonly reflection: In;
  readonly span: Span;
}

/**
 * What was answered to "How will I do it?" in the newest reflection before `today` that answers it.
 *
 * @param reflections day and whole text of each, in any order
 */
export function lastIntention<In extends { readonly day: Day; readonly text: string }>(
  reflections: Iterable<In>,
  today: Day,
): Intention<In> | undefined {
  const earlier = Array.from(reflections).filter(({ day }) => day < today);
  earlier.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  for (const reflection of earlier) {
    const answered = findAnswer(readReflection(reflection.text), intentionQuestion.text);
    const text = commitmentWords(answered?.answer ?? '');
    if (answered && text !== '') return { day: reflection.day, text, reflection, span: answered.span };
  }
  return undefined;
}
