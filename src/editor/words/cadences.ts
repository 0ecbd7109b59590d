import { l10n, type QuickPickItem } from 'vscode';

/** A rhythm to meet in, and how it is written into the person's page (in English: the files are for everybody). */
export type CadenceChoice = QuickPickItem & { readonly written: string | undefined };

/** The rhythms to choose from when a person is added; any other can be typed. */
export function cadenceChoices(): readonly CadenceChoice[] {
  return [
    { label: l10n.t('Every week'), written: 'weekly' },
    { label: l10n.t('Every 2 weeks'), written: 'every 2 weeks' },
    { label: l10n.t('Every month'), written: 'monthly' },
    { label: l10n.t('No fixed rhythm'), written: undefined },
  ];
}
