import { daysBetween, type Day } from '../notes/day.ts';
import type { History } from '../prompts/choose.ts';
import type { Topic } from '../prompts/question.ts';
import type { Person } from '../team/notebook.ts';

/** What a leader means to come back to with everybody; the other topics come and go. */
export const lastingTopics = [
  'growth',
  'recognition',
  'feedback',
  'wellbeing',
  'relationships',
] as const satisfies readonly Topic[];

/** For how long nothing was said of a topic. */
export interface Silence {
  readonly topic: (typeof lastingTopics)[number];
  /** The day on which it was last spoken of; undefined when it never was. */
  readonly since: Day | undefined;
  /** Whole weeks since then, or for as long as there are notes at all. */
  readonly weeks: number;
}

/**
 * How long each lasting topic has been silent, the longest first; empty without any note up to `today`.
 *
 * @param history what the notes tell of when topics were spoken of
 */
export function silencesOf(person: Person, { spoken }: History, today: Day): readonly Silence[] {
  const first = person.notes[0]?.day;
  if (first === undefined || first > today) return [];
  return lastingTopics
    .map((topic) => {
      const since = spoken.get(topic);
      return { topic, since, weeks: Math.floor(daysBetween(since ?? first, today) / 7) };
    })
    .sort((a, b) => Number(b.since === undefined) - Number(a.since === undefined) || b.weeks - a.weeks);
}
