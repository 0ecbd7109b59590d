import type { Question } from './question.ts';
import questions from './questions.json' with { type: 'json' };

/** The questions that come with the extension. A test checks every field, so none is checked again here. */
export const bank: readonly Question[] = questions as readonly Question[];
