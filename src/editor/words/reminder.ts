import { l10n } from 'vscode';

/** What the weekly notification says. */
export const reminderWords = {
  text: (count: number): string =>
    count === 1
      ? l10n.t('Recent notes with one of your people are all process. There is one question to ask.')
      : l10n.t(
          'Recent notes with {0} of your people are all process. There is one question to ask each.',
          count,
        ),
  show: (): string => l10n.t('Show'),
  notThisWeek: (): string => l10n.t('Not this week'),
  never: (): string => l10n.t('Never'),
} as const;
