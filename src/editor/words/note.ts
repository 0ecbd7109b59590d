import { l10n } from 'vscode';
import type { Label, Labelled } from '../../core/balance/labeller.ts';
import { counted, type Counts } from '../../core/balance/share.ts';
import { surenessOf } from '../../core/balance/sureness.ts';
import type { Matter } from '../../core/notes/sensitive.ts';
import { firstName } from '../../core/notes/template.ts';
import type { Comparison } from '../../core/team/comparison.ts';
import { becauseText, labelWord } from './balance.ts';

/** "Probably about people", and "You said: about process". */
export function labelledText(labelled: Labelled): string {
  const about = aboutText(labelled.label);
  switch (surenessOf(labelled)) {
    case 'told':
      return l10n.t('You said: {0}', about);
    case 'sure':
      return about.charAt(0).toLocaleUpperCase() + about.slice(1);
    case 'probably':
      return l10n.t('Probably {0}', about);
    case 'perhaps':
      return l10n.t('Perhaps {0}', about);
  }
}

/** "Because of “lit up”, “mentoring”"; undefined where the user's word alone decided. */
export function labelledBecause(labelled: Labelled): string | undefined {
  if (surenessOf(labelled) === 'told') return undefined;
  return l10n.t('Because of {0}', becauseText(labelled.because));
}

/** "people 3 · process 8". */
export function countsText(counts: Counts): string {
  return counted(counts) === 0
    ? l10n.t('nothing counted yet')
    : l10n.t('people {0} · process {1}', counts.people, counts.process);
}

/** "like your last three with Ben", "more of Ben than in the last three": what follows the counts. */
export function comparedText({ people, notes }: Comparison, name: string): string {
  const first = firstName(name);
  const one = notes === 1;
  const count = notes === 2 ? l10n.t('two') : l10n.t('three');
  switch (people) {
    case 'alike':
      return one
        ? l10n.t('like your last one with {0}', first)
        : l10n.t('like your last {0} with {1}', count, first);
    case 'more':
      return one
        ? l10n.t('more of {0} than last time', first)
        : l10n.t('more of {0} than in the last {1}', first, count);
    case 'less':
      return one
        ? l10n.t('less of {0} than last time', first)
        : l10n.t('less of {0} than in the last {1}', first, count);
  }
}

/** That a note is all process, and why it is said: what was counted. */
export function allProcessText(process: number, name: string | undefined): string {
  return name === undefined
    ? l10n.t('This note is all process: {0} lines are counted, none of them about people.', process)
    : l10n.t(
        'This note is all process: {0} lines are counted, none of them about {1} as a person.',
        process,
        firstName(name),
      );
}

/** What shows in a note itself. */
export const noteWords = {
  handleMe: () => l10n.t('yours to do'),
  handleThem: (name: string | undefined) =>
    name === undefined ? l10n.t('whoever the note is with') : l10n.t('{0}, whom the note is with', name),
  topicTag: () => l10n.t('a topic of one-on-ones'),
  section: () => l10n.t('a section of your notes'),
  commitment: () => l10n.t('commitment'),
  commitmentDetail: () => l10n.t('a box, whose promise it is, and when it is due'),
  commitmentWords: () => l10n.t('what'),
  openPage: (name: string) => l10n.t('Open the page of {0}', name),
  youPromised: () => l10n.t('You promised'),
  theyPromised: (name: string) => l10n.t('{0} promised', firstName(name)),
  nothingOpen: () => l10n.t('No open commitments.'),
  more: (count: number) => l10n.t('and {0} more', count),
  markAs: () => l10n.t('Mark as'),
  /** A link's words. */
  markLink: (label: Label): string => {
    switch (label) {
      case 'people':
        return l10n.t('People');
      case 'process':
        return l10n.t('Process');
      case 'neither':
        return l10n.t('Neither');
    }
  },
  markAction: (label: Label, lines: number): string =>
    lines === 1
      ? l10n.t('Mark line as {0}', labelWord(label))
      : l10n.t('Mark {0} lines as {1}', lines, labelWord(label)),
} as const;

function aboutText(label: Label): string {
  switch (label) {
    case 'people':
      return l10n.t('about people');
    case 'process':
      return l10n.t('about process');
    case 'neither':
      return l10n.t('about neither people nor process');
  }
}

/** What to mind about a line that looks like a private matter. */
export function privateMatterText(matter: Matter): string {
  return l10n.t(
    'This looks like {0}. Do you need it in a note? Write it as if they will read it.',
    matterWord(matter),
  );
}

function matterWord(matter: Matter): string {
  switch (matter) {
    case 'health':
      return l10n.t('a matter of health');
    case 'family':
      return l10n.t('a family matter');
    case 'religion':
      return l10n.t('a matter of religion');
    case 'union':
      return l10n.t('a union matter');
  }
}
