import { l10n } from 'vscode';
import type { Finding } from '../../core/notes/finding.ts';
import type { SettingProblem } from '../settings.ts';

/** What is wrong with a file and what to do about it. Where it is, the diagnostic or the notice shows. */
export function findingText({ code, data }: Finding): string {
  const value = data['value'] ?? '';
  switch (code) {
    case 'frontMatterBroken':
      return l10n.t(
        'The front matter is not valid YAML ({0}). The rest of the file is read; mend this line.',
        data['message'] ?? '',
      );
    case 'frontMatterUnclosed':
      return l10n.t('The front matter is not closed. Put a line with --- under its last key.');
    case 'dateInvalid':
      return l10n.t('“{0}” is no date. Write {1} as 2026-11-22.', value, data['key'] ?? '');
    case 'taskDateInvalid':
      return l10n.t(
        '“{0}” is no day of the calendar. Write it as 2026-12-01; till then the commitment has no such date.',
        value,
      );
    case 'cadenceUnknown':
      return l10n.t('“{0}” is no rhythm. Write weekly, every 2 weeks, monthly, 10 days or P2W.', value);
    case 'moodOutOfRange':
      return l10n.t('“{0}” is no mood. Write a number from 1 (low) to 5 (high).', value);
    case 'personTwice':
      return l10n.t(
        'There are two pages for one person. {0} is used; move what you need there.',
        data['other'] ?? '',
      );
    case 'noteWithoutPerson':
      return l10n.t(
        'Whose note is this? Put “person: …” into its front matter, or the file into the person’s folder.',
      );
    case 'noteWithoutDay':
      return l10n.t(
        'This file has no day, so it is not read as notes of a meeting. If it is, name it 2026-11-22.md or put “date: 2026-11-22” into its front matter.',
      );
    case 'conflictMarkers':
      return l10n.t(
        'This file holds unfinished merge markers. It is shown but not written to until they are resolved.',
      );
    case 'tooLarge':
      return l10n.t(
        'This file is larger than 1 MB and was skipped. Split it, or move it out of the notes folder.',
      );
    case 'notUtf8':
      return l10n.t('This file is not UTF-8 text and was skipped. Save it with encoding UTF-8.');
    case 'unreadable':
      return l10n.t('This file could not be read ({0}).', data['message'] ?? '');
    case 'correctionsBroken':
      return l10n.t(
        'balance.yml is not valid YAML ({0}). Its corrections are not used until it is mended.',
        data['message'] ?? '',
      );
    case 'correctionInvalid':
      return l10n.t('“{0}” is no label. Write people, process or neither.', value);
  }
}

/** A setting that cannot be used as it is. */
export function settingText({ setting, value, used }: SettingProblem): string {
  return l10n.t('The setting {0} cannot be {1}. “{2}” is used instead.', setting, value, used);
}
