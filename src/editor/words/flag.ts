import { l10n } from 'vscode';
import type { Day } from '../../core/notes/day.ts';
import { firstName } from '../../core/notes/template.ts';
import type { Balance, Figures } from '../../core/team/figures.ts';
import { longDay } from './dates.ts';

/** "Your last 3 notes with Ben are all process." What is missing, never what is wrong. */
export function flagTitle(balance: Balance, figures: Figures | undefined): string {
  const notes = notesWithContent(balance);
  const none = balance.counts.people === 0;
  if (!figures) {
    if (notes === 1) {
      return none
        ? l10n.t('Your team’s last note is all process.')
        : l10n.t('Your team’s last note is nearly all process.');
    }
    return none
      ? l10n.t('Your team’s last {0} notes are all process.', notes)
      : l10n.t('Your team’s last {0} notes are nearly all process.', notes);
  }
  const name = firstName(figures.person.name);
  if (notes === 1) {
    return none
      ? l10n.t('Your last note with {0} is all process.', name)
      : l10n.t('Your last note with {0} is nearly all process.', name);
  }
  return none
    ? l10n.t('Your last {0} notes with {1} are all process.', notes, name)
    : l10n.t('Your last {0} notes with {1} are nearly all process.', notes, name);
}

/** "Nothing about Ben himself since 4 October." */
export function flagSince({ person, lastPeopleLine, balance }: Figures, today: Day): string | undefined {
  if (balance.counts.people > 0) return undefined;
  const self = themselves(firstName(person.name), person.page?.pronouns);
  return lastPeopleLine
    ? l10n.t('Nothing about {0} since {1}.', self, longDay(lastPeopleLine.note.day, today))
    : l10n.t('Nothing about {0} in any note yet.', self);
}

/** "12 process lines, none about people, in 3 notes since 1 November. Quite sure." */
export function flagCounted(balance: Balance, today: Day): string {
  const { counts, since, certainty } = balance;
  const people =
    counts.people === 0 ? l10n.t('none about people') : l10n.t('{0} about people', counts.people);
  const sure =
    certainty >= 0.9
      ? l10n.t('Quite sure.')
      : certainty >= 0.7
        ? l10n.t('Fairly sure.')
        : l10n.t('Not very sure.');
  const from = since === undefined ? '' : longDay(since, today);
  const notes = notesWithContent(balance);
  const lines = counts.process === 1 ? l10n.t('1 process line') : l10n.t('{0} process lines', counts.process);
  const counted =
    notes === 1
      ? l10n.t('{0}, {1}, in the note of {2}.', lines, people, from)
      : l10n.t('{0}, {1}, in {2} notes since {3}.', lines, people, notes, from);
  return `${counted} ${sure}`;
}

/** "people 3, process 8 in the last 4 notes": what a balance bar shows. */
export function balanceText(balance: Balance): string {
  const { people, process } = balance.counts;
  const notes = notesWithContent(balance);
  return notes === 1
    ? l10n.t('people {0}, process {1} in the last note', people, process)
    : l10n.t('people {0}, process {1} in the last {2} notes', people, process, notes);
}

function notesWithContent(balance: Balance): number {
  return balance.notes.filter((note) => note.items.some(({ labelled }) => labelled.label !== 'neither'))
    .length;
}

function themselves(name: string, pronouns: string | undefined): string {
  if (/^he\b/i.test(pronouns ?? '')) return l10n.t('{0} himself', name);
  if (/^she\b/i.test(pronouns ?? '')) return l10n.t('{0} herself', name);
  return l10n.t('{0} as a person', name);
}
