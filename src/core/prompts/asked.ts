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
    const [first = '', ...others] = question.text.split('{name}').map(wording);
    const holds =
      others.length === 0
        ? (words: string): boolean => words.includes(` ${first} `)
        : namePattern([first, ...others]);
    // Nearly all questions stand in no line at all: one look at everything is quicker than one at each line.
    const days = holds(everything) ? lines.filter((line) => holds(line.words)).map((line) => line.day) : [];
    days.push(...lines.filter((line) => line.what === question.id).map((line) => line.day));
    return days.sort((a, b) => daysBetween(a, b)).at(0);
  };
}

/** A name is up to three words. Wordings hold only letters, digits and spaces, so none needs escaping. */
function namePattern(parts: readonly string[]): (words: string) => boolean {
  const [first, ...others] = parts.map((part) => (part === '' ? '' : `${part} `));
  const pattern = new RegExp(` ${first}${others.map((part) => `(?:[^ \n]+ ){0,3}${part}`).join('')}`, 'u');
  return (words) => pattern.test(words);
}
