import type { Day } from '../notes/day.ts';
import { findAnswer, readReflection } from './reflection.ts';
import { intentionQuestion } from './weekly.ts';

/** What the manager said they would do. */
export interface Intention {
  readonly day: Day;
  readonly text: string;
}

/**
 * What was answered to "How will I do it?" in the newest reflection before `today` that answers it.
 *
 * @param reflections day and whole text of each, in any order
 */
export function lastIntention(
  reflections: Iterable<{ readonly day: Day; readonly text: string }>,
  today: Day,
): Intention | undefined {
  const earlier = Array.from(reflections).filter(({ day }) => day < today);
  earlier.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  for (const { day, text } of earlier) {
    const answer = findAnswer(readReflection(text), intentionQuestion.text)?.answer ?? '';
    if (answer !== '') return { day, text: answer };
  }
  return undefined;
}
