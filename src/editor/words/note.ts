import { l10n } from 'vscode';
import { surenessOf } from '../../core/balance/sureness.ts';
import type { Label, Labelled } from '../../core/balance/labeller.ts';
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

/** What shows in a note itself. */
export const noteWords = {
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
