import { daysBetween, type Day } from '../notes/day.ts';
import type { Question } from './question.ts';
import { wording } from './wording.ts';

/** A line of somebody's notes or parked points that may hold a question, or the id of a question; and when. */
export interface Asked {
  readonly what: string;
  readonly day: Day;
}

/**
 * Tells when a question was last asked: its words stand in a line, alone or with an answer behind them, whatever
 * name they were spoken to.
 *
 * @returns a function from question to the newest day, or undefined
 */
export function askedWhen(asked: readonly Asked[]): (question: Question) => Day | undefined {
  const lines = asked.map(({ what, day }) => ({ what, day, words: ` ${wording(what)} ` }));
  const everything = lines.map((line) => line.words).join('\n');
  return (question) => {
    const pattern = patternOf(question.text);
    // Nearly all questions stand in no line at all: one look at everything is quicker than one at each line.
    const somewhere = pattern?.test(everything) ?? false;
    const days = lines
      .filter(({ what, words }) => what === question.id || (somewhere && pattern?.test(words)))
      .map(({ day }) => day);
    return days.sort((a, b) => daysBetween(a, b)).at(0);
  };
}

/** Fewer words than this say little: "And why?" was asked only where it is the whole line. */
const tellingWords = 4;

/** What the lines look like in which `question` is spoken to somebody; a name is up to three words. */
function patternOf(question: string): RegExp | undefined {
  // Only letters, digits and spaces are left, so nothing needs escaping.
  const parts = question
    .split('{name}')
    .map((part) => (/[\p{L}\p{N}]/u.test(part) ? `${wording(part)} ` : ''));
  const count = parts.join('').split(' ').length - 1;
  if (count === 0) return undefined;
  const words = ` ${parts.join('(?:[^ \n]+ ){0,3}')}`;
  return count < tellingWords ? new RegExp(`^${words}$`, 'mu') : new RegExp(words, 'u');
}
