import { daysBetween, type Day } from '../notes/day.ts';
import { askedWhen, type Asked } from './asked.ts';
import { hash } from './hash.ts';
import { depths, type Gap, type Question, type Topic } from './question.ts';
import { mondayOf } from './week.ts';

/** What the notes tell about one person. */
export interface History {
  /** The person's folder: two people do not get the same questions in one week. */
  readonly person: string;
  /** The last day on which each topic was spoken of; never, if it is missing. */
  readonly spoken: ReadonlyMap<Topic, Day>;
  /** Lines of notes and parked points, or ids of questions. Lines of the last 90 days are enough. */
  readonly asked: readonly Asked[];
  readonly lastMet: Day | undefined;
  /** How many meetings are noted. */
  readonly meetings: number;
  /** What nothing is noted on; nothing, unless told. */
  readonly unknown?: ReadonlySet<Gap>;
}

export interface Choice {
  readonly question: Question;
  readonly reason: ChoiceReason;
}

/**
 * Why a question was chosen: its topic was not spoken of after `since` (never, if undefined), and its answer would tell what nothing
 * is noted on, if there is a `gap`; or the user wrote it; or nothing is noted at all yet.
 */
export type ChoiceReason =
  | {
      readonly kind: 'topicSilent';
      readonly topic: Topic;
      readonly since: Day | undefined;
      readonly gap?: Gap;
    }
  | { readonly kind: 'ownQuestion' }
  | { readonly kind: 'beginning' };

/** A question is not suggested again for so many days. */
export const restDays = 90;

/** Who met within so many days, and so often before, can be asked anything; with a new face, or after a longer gap, one starts light. */
const closeDays = 21;
const closeMeetings = 3;

/**
 * Chooses what to ask somebody: one question of each topic before a second of any, the topic that was silent
 * longest first; with somebody new or after a long gap the light questions of a topic first, then those that answer what nothing is noted on. Ties fall by person and week, so that
 * the choice stays put while the panel redraws and changes with the week.
 *
 * @param count how many at most; fewer if the bank has no more that were not asked in the last 90 days
 */
export function chooseQuestions(
  history: History,
  bank: readonly Question[],
  today: Day,
  count: number,
): readonly Choice[] {
  const asked = askedWhen(history.asked);
  const week = mondayOf(today);
  const chance = (id: string): number => hash(`${history.person}|${week}|${id}`);
  const close =
    history.meetings >= closeMeetings &&
    history.lastMet !== undefined &&
    daysBetween(history.lastMet, today) <= closeDays;
  const depth = (question: Question): number => (close ? 0 : depths.indexOf(question.depth));

  const gapOf = ({ gap }: Question): Gap | undefined =>
    gap !== undefined && gap !== 'silence' && history.unknown?.has(gap) ? gap : undefined;
  const known = (question: Question): number => (gapOf(question) === undefined ? 1 : 0);

  const rows = [...new Set(bank.map((question) => question.topic))].map((topic) => {
    const questions = bank.filter((question) => question.topic === topic);
    const days = new Map(questions.map((question) => [question, asked(question)]));
    const since = topic === undefined ? newest([...days.values()]) : history.spoken.get(topic);
    const rested = questions.filter((question) => {
      const day = days.get(question);
      return day === undefined || daysBetween(day, today) > restDays;
    });
    rested.sort(
      (a, b) =>
        depth(a) - depth(b) || known(a) - known(b) || chance(a.id) - chance(b.id) || compare(a.id, b.id),
    );
    return { topic, since, rested };
  });
  rows.sort((a, b) => compare(a.since ?? '', b.since ?? '') || chance(a.topic ?? '') - chance(b.topic ?? ''));

  const choices: Choice[] = [];
  const rounds = Math.max(0, ...rows.map((row) => row.rested.length));
  for (let round = 0; round < rounds; round++) {
    for (const { topic, since, rested } of rows) {
      const question = rested[round];
      if (!question) continue;
      if (choices.length >= count) return choices;
      const gap = gapOf(question);
      const reason: ChoiceReason =
        topic === undefined
          ? { kind: 'ownQuestion' }
          : history.meetings === 0
            ? { kind: 'beginning' }
            : { kind: 'topicSilent', topic, since, ...(gap === undefined ? {} : { gap }) };
      choices.push({ question, reason });
    }
  }
  return choices;
}

function newest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (compare(day ?? '', last ?? '') > 0 ? day : last), undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
