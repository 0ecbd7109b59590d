import { l10n } from 'vscode';
import type { EvidenceWords } from '../../core/evidence/evidenceDocument.ts';
import type { Gap } from '../../core/evidence/gaps.ts';
import type { Evidence } from '../../core/evidence/gatherEvidence.ts';
import type { Outcome, Promised } from '../../core/evidence/kept.ts';
import type { Month } from '../../core/evidence/months.ts';
import type { Day } from '../../core/notes/day.ts';
import { firstName } from '../../core/notes/template.ts';
import { topicWord } from './balance.ts';
import { listed, longDay, monthOf } from './dates.ts';

/** What is asked before evidence is gathered, and what is said where there is none. */
export const gatherWords = {
  whose: (): string => l10n.t('Gather evidence on whom?'),
  title: (name: string, step: number): string => l10n.t('Gather evidence on {0} ({1}/2)', name, step),
  from: (): string => l10n.t('From which day on? (YYYY-MM-DD)'),
  to: (): string => l10n.t('Up to which day? (YYYY-MM-DD)'),
  noDay: (): string => l10n.t('Write a day of the calendar, such as 2026-05-01.'),
  tooEarly: (from: Day): string => l10n.t('That is before {0}, the first day.', from),
  nothing: (name: string, from: Day, to: Day): string =>
    l10n.t('There is no note with {0} from {1} to {2}.', name, from, to),
} as const;

/** The words of the document for a review, as of `today`. */
export function evidenceWords(today: Day): EvidenceWords {
  return {
    title: (name) => l10n.t('Evidence on {0}', name),
    about: (evidence) => about(evidence, today),
    coverage: l10n.t('Month by month'),
    columns: [l10n.t('month'), l10n.t('notes'), l10n.t('lines about people'), l10n.t('all lines')],
    month: (month) => monthOf(month, today),
    recency: (months) => recency(months),
    gaps: l10n.t('What the notes do not tell'),
    gap: (gap) => gapText(gap, today),
    topic: (topic) => capital(topicWord(topic)),
    also: (topics) => l10n.t('also {0}', listed(topics.map(topicWord))),
    others: (name) => l10n.t('Else about {0} and others', firstName(name)),
    chances: l10n.t('Chances to lead'),
    promises: l10n.t('Commitments'),
    outcome: outcomeText,
    promise: promiseText,
    work: l10n.t('About the work'),
  };
}

function about({ stretch: { from, to }, notes, person }: Evidence, today: Day): string {
  const days = [longDay(from, today), longDay(to, today)] as const;
  const count =
    notes.length === 1
      ? l10n.t('From one note, {0} to {1}.', ...days)
      : l10n.t('From {0} notes, {1} to {2}.', notes.length, ...days);
  const limits = l10n.t(
    'Everything that the notes of your meetings with {0} say in that time, sorted by the words of each line. Your reflections and {0}’s page are not in it.',
    firstName(person.name),
  );
  return `${count} ${limits}`;
}

/** Memory favours what is recent, and so do notes: said where more than half of the lines are from the last quarter. */
function recency(months: readonly Month[]): string | undefined {
  const last = Math.max(1, Math.floor(months.length / 4));
  const all = sum(months);
  const recent = sum(months.slice(-last));
  if (months.length < 3 || recent * 2 <= all) return undefined;
  return last === 1
    ? l10n.t('{0} of the {1} lines are from the last month.', recent, all)
    : l10n.t('{0} of the {1} lines are from the last {2} months.', recent, all, last);
}

function sum(months: readonly Month[]): number {
  return months.reduce((lines, month) => lines + month.lines, 0);
}

function gapText(gap: Gap, today: Day): string {
  switch (gap.kind) {
    case 'inMerge':
      return l10n.t('the note of {0}, which is in the middle of a merge', longDay(gap.day, today));
    case 'notesBegin':
      return l10n.t('in this time, no notes before {0}', longDay(gap.day, today));
    case 'notesEnd':
      return l10n.t('in this time, no notes after {0}', longDay(gap.day, today));
    case 'monthsWithout':
      return l10n.t('no notes in {0}', listed(gap.months.map((month) => monthOf(month, today))));
    case 'never':
      return l10n.t('no word on {0}', listed(gap.topics.map(topicWord)));
    case 'notBefore':
      return l10n.t('no word on {0} before {1}', topicWord(gap.topic), monthOf(gap.month, today));
    case 'notSince':
      return l10n.t('no word on {0} after {1}', topicWord(gap.topic), monthOf(gap.month, today));
  }
}

function outcomeText(outcome: Outcome, count: number): string {
  switch (outcome) {
    case 'kept':
      return l10n.t('Kept: {0}', count);
    case 'keptLate':
      return l10n.t('Kept late: {0}', count);
    case 'late':
      return l10n.t('Open and late: {0}', count);
    case 'open':
      return l10n.t('Open: {0}', count);
    case 'dropped':
      return l10n.t('Dropped: {0}', count);
    case 'movedOn':
      return l10n.t('Carried over, end not noted: {0}', count);
  }
}

function promiseText({ owner, since, due, daysLate }: Promised): string {
  const whose =
    owner === 'me' ? l10n.t('yours') : owner === 'them' ? l10n.t('theirs') : l10n.t('somebody else’s');
  return [
    whose,
    l10n.t('promised {0}', since),
    ...(due === undefined ? [] : [l10n.t('due {0}', due)]),
    ...(daysLate === undefined
      ? []
      : [daysLate === 1 ? l10n.t('1 day late') : l10n.t('{0} days late', daysLate)]),
  ].join(', ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
