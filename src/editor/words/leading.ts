import { l10n } from 'vscode';
import { ledgerMonths, type Ledger } from '../../core/leading/ledger.ts';
import { themeWeeks, type Theme } from '../../core/leading/themes.ts';
import type { Day } from '../../core/notes/day.ts';
import { firstName } from '../../core/notes/template.ts';
import type { placing, reactivity } from '../../core/prompts/checks.ts';
import type { Person } from '../../core/team/notebook.ts';
import type { Choice } from '../../protocol.ts';
import { topicWord } from './balance.ts';
import { listed, longDay, monthOf, shortDay } from './dates.ts';

type Chosen = (typeof placing)['choices'][number] | (typeof reactivity)['choices'][number];

/** The questions that may be left out. */
export const checkWords = {
  heading: (): string => l10n.t('If you like: where I led from, how I reacted'),
} as const;

/** What is said of what was chosen before. */
export const overTimeWords = {
  period: (first: Day, last: Day, today: Day): string =>
    first === last
      ? shortDay(first, today)
      : l10n.t('{0} to {1}', shortDay(first, today), shortDay(last, today)),
} as const;

/** A word to begin an answer with. It stands in the file as it is, whatever language the editor speaks. */
export function choiceWords(choice: string): Choice {
  const word = `${choice.charAt(0).toUpperCase()}${choice.slice(1)}`;
  return { word, ...labelAndHint(choice as Chosen) };
}

function labelAndHint(choice: Chosen): Omit<Choice, 'word'> {
  switch (choice) {
    case 'front':
      return { label: l10n.t('front'), hint: l10n.t('with a vision: I showed where we go') };
    case 'back':
      return { label: l10n.t('back'), hint: l10n.t('serving: I gave others what they needed') };
    case 'side':
      return { label: l10n.t('side'), hint: l10n.t('beside somebody, doing it together') };
    case 'field':
      return { label: l10n.t('field'), hint: l10n.t('sensing what the whole needed') };
    case 'within':
      return { label: l10n.t('within'), hint: l10n.t('starting with myself') };
    case 'controlling':
      return { label: l10n.t('controlling'), hint: l10n.t('I took it into my own hands') };
    case 'protecting':
      return { label: l10n.t('protecting'), hint: l10n.t('I kept my distance, or defended') };
    case 'complying':
      return { label: l10n.t('complying'), hint: l10n.t('I went along, against what I think') };
    case 'calm':
      return { label: l10n.t('calm'), hint: l10n.t('I noticed it, and chose') };
  }
}

/** What is said of convictions and what the notes show of them. */
export const convictionWords = {
  heading: (): string => l10n.t('What I believe in, and what shows'),
  none: (): string =>
    l10n.t(
      'A few lines on what you believe in as a leader, in your own words. From time to time you see here which lines of your notes speak of each, and which are silent.',
    ),
  write: (): string => l10n.t('Write them down'),
  open: (): string => l10n.t('Open convictions'),
  since: (since: Day | undefined, today: Day): string =>
    since === undefined
      ? l10n.t('What your notes say of each, found by their words.')
      : l10n.t(
          'What your notes say of each since the last check on {0}, found by their words.',
          longDay(since, today),
        ),
  summary: (count: number, last: Day | undefined, today: Day): string =>
    last === undefined
      ? l10n.t('no line speaks of it')
      : count === 1
        ? l10n.t('1 line, {0}', shortDay(last, today))
        : l10n.t('{0} lines, the last {1}', count, shortDay(last, today)),
  missing: (texts: readonly string[]): string =>
    texts.length === 1
      ? l10n.t('One does not show in the notes. It may show elsewhere.')
      : l10n.t('{0} do not show in the notes. They may show elsewhere.', texts.length),
} as const;

/** What is said of what came up with several people. */
export const themeWords = {
  heading: (): string => l10n.t('Themes'),
  none: (): string => l10n.t('Nothing came up with two people or more in {0} weeks.', themeWeeks),
  name: ({ name }: Theme): string => ('topic' in name ? topicWord(name.topic) : `#${name.tag}`),
  people: (people: readonly Person[]): string => listed(people.map(({ name }) => firstName(name))),
} as const;

/** What is said of who carries the promises out of one-on-ones. */
export const lettingGoWords = {
  heading: (): string => l10n.t('Letting go'),
  summary: (theirs: number, all: number): string =>
    l10n.t('{0} of {1} promises in {2} months are with others', theirs, all, ledgerMonths),
  month: (month: Day, today: Day): string => monthOf(month, today),
  mine: (count: number): string => l10n.t('{0} mine', count),
  theirs: (count: number): string => l10n.t('{0} theirs', count),
  forGrowth: (count: number): string => l10n.t('Handed on so that somebody grows: {0}', count),
  cameBack: (count: number): string => l10n.t('Came back to me: {0}', count),
} as const;

/** What is said of what became of the manager's promises. */
export const ledgerWords = {
  heading: (): string => l10n.t('What I promised'),
  caption: (): string => l10n.t('My promises of {0} months, by what became of them', ledgerMonths),
  /** Empty where nothing was promised. */
  counts: ({ kept, late, dropped, open }: Ledger): string =>
    [
      ...(kept > 0 ? [l10n.t('{0} kept', kept)] : []),
      ...(late > 0 ? [l10n.t('{0} late', late)] : []),
      ...(dropped > 0 ? [l10n.t('{0} dropped', dropped)] : []),
      ...(open > 0 ? [l10n.t('{0} open', open)] : []),
    ].join(', '),
  /** Undefined while nothing has come of any. */
  sentence: (ledger: Ledger): string | undefined => {
    const text = ledgerWords.counts({ ...ledger, open: 0 });
    return text === '' ? undefined : l10n.t('In {0} months: {1}.', ledgerMonths, text);
  },
} as const;
