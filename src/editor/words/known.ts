import { l10n } from 'vscode';
import { daysBetween, type Day } from '../../core/notes/day.ts';
import { firstName } from '../../core/notes/template.ts';
import type { Facet } from '../../core/person/facet.ts';
import type { Silence } from '../../core/person/silence.ts';
import type { Topic } from '../../core/prompts/question.ts';
import { topicWord } from './balance.ts';
import { listed, monthOf, shortDay } from './dates.ts';

/** What is older than this is worth asking about again. */
const freshDays = 56;

/** A facet as the name of a row. */
export function facetName(facet: Facet): string {
  switch (facet) {
    case 'wants':
      return l10n.t('Wants');
    case 'needs':
      return l10n.t('Needs');
    case 'hopes':
      return l10n.t('Hopes');
    case 'strengths':
      return l10n.t('Strengths');
    case 'motivations':
      return l10n.t('Motivations');
  }
}

/** A facet within a sentence: some languages keep its capital. */
export function facetWord(facet: Facet): string {
  switch (facet) {
    case 'wants':
      return l10n.t('wants');
    case 'needs':
      return l10n.t('needs');
    case 'hopes':
      return l10n.t('hopes');
    case 'strengths':
      return l10n.t('strengths');
    case 'motivations':
      return l10n.t('motivations');
  }
}

/** What the part of the page says that tells what is known of somebody. */
export const knownWords = {
  heading: (name: string): string => l10n.t('What you know of {0}', firstName(name)),
  /** "18 Nov", or "nothing noted since August" where that is long ago. */
  when: (day: Day, today: Day): string =>
    daysBetween(day, today) <= freshDays
      ? shortDay(day, today)
      : l10n.t('nothing noted since {0}', monthOf(day, today)),
  onPageOnly: (): string => l10n.t('on the page'),
  missing: (facets: readonly Facet[]): string =>
    l10n.t('Nothing noted yet on {0}.', listed(facets.map(facetWord))),
} as const;

/** What the part of the page says that tells which topics fell silent. */
export const silenceWords = {
  heading: (): string => l10n.t('Last spoken of'),
  /** For topics that no note speaks of; `weeks` is how far the notes reach back. */
  never: (topics: readonly Topic[], weeks: number): string => {
    const list = listed(topics.map(topicWord));
    if (weeks < 1) return l10n.t('Nothing in the notes yet on {0}.', list);
    return weeks === 1
      ? l10n.t('Nothing in a week of notes on {0}.', list)
      : l10n.t('Nothing in {0} weeks of notes on {1}.', weeks, list);
  },
  text: ({ weeks }: Silence): string => {
    if (weeks < 1) return l10n.t('in the last week');
    if (weeks === 1) return l10n.t('a week ago');
    return weeks < longWeeks ? l10n.t('{0} weeks ago', weeks) : l10n.t('no word in {0} weeks', weeks);
  },
} as const;

/** What the part of the page says that tells of chances to lead. */
export const chancesWords = {
  heading: (): string => l10n.t('Chances to lead'),
  none: (name: string): string =>
    l10n.t('No note says yet that {0} was given something to lead.', firstName(name)),
  summary: (count: number, last: Day | undefined, today: Day): string =>
    last === undefined ? l10n.t('none noted') : l10n.t('{0}, last {1}', count, shortDay(last, today)),
} as const;

/** What is said of moods: `last` is the day of the newest. */
export const moodWords = {
  text: (moods: readonly number[], last: string): string => {
    const mood = moods.at(-1) ?? 0;
    if (moods.length === 1) return l10n.t('mood {0} of 5 on {1}', mood, last);
    const [low, high] = [Math.min(...moods), Math.max(...moods)];
    return low === high
      ? l10n.t('mood {0} of 5 on {1}, the same in {2} notes', mood, last, moods.length)
      : l10n.t('mood {0} of 5 on {1}, {2} to {3} in {4} notes', mood, last, low, high, moods.length);
  },
  spoken: (moods: readonly string[]): string => l10n.t('Mood from 1 to 5: {0}', moods.join(', ')),
} as const;

/** From so many weeks on a silence is said as one. */
export const longWeeks = 4;
