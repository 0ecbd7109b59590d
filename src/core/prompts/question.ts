import { facets } from '../person/facet.ts';

/** What a question or a line is about, among the things that people in one-on-ones talk of. */
export type Topic = (typeof topics)[number];

export const topics = [
  'growth',
  'motivation',
  'wellbeing',
  'recognition',
  'feedback',
  'relationships',
  'strengths',
  'purpose',
  'delegation',
  'team',
] as const;

/** Those that are about whoever is asked, and not about the team, the work that is handed on, or the manager. */
export const ownTopics: ReadonlySet<Topic> = new Set([
  'growth',
  'motivation',
  'wellbeing',
  'recognition',
  'relationships',
  'strengths',
  'purpose',
]);

/** How much trust a question needs: `light` ones can be asked of somebody met for the first time. */
export type Depth = (typeof depths)[number];

export const depths = ['light', 'middle', 'deep'] as const;

/** What an answer may tell of somebody that is worth knowing: a facet of who they are, or what they would lead. */
export type Gap = (typeof gaps)[number];

export const gaps = [...facets, 'leading'] as const;

/** A question to ask somebody in a one-on-one. */
export interface Question {
  /** Never changes once published: what was asked is remembered by it. */
  readonly id: string;
  /** The question as it is spoken; `{name}` stands for the first name of whoever is asked. */
  readonly text: string;
  /** Undefined only for a user's own question that says nothing of its topic. */
  readonly topic: Topic | undefined;
  readonly depth: Depth;
  /** The gap that it answers: what its answer tells of somebody, or only that its topic was silent. The user's own need not say. */
  readonly gap?: Gap | 'silence';
  /** Whose idea it is, where it comes from one of the texts of LEADERSHIP.md. */
  readonly from?: string;
}

/** The question's words to the person called `firstName`. */
export function spoken(question: Question, firstName: string): string {
  return question.text.replaceAll('{name}', () => firstName);
}
