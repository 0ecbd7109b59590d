import { l10n } from 'vscode';

/** What is said while somebody gets another name. */
export const renamingWords = {
  whom: (): string => l10n.t('Whose name has changed?'),
  title: (name: string): string => l10n.t('Rename {0}', name),
  prompt: (): string =>
    l10n.t('What is their name now? Their folder, page, notes, handle and links to them follow.'),
  named: (name: string, times: number): string =>
    times === 1
      ? l10n.t('“{0}” also stands in the text of a note.', name)
      : l10n.t('“{0}” also stands in the text of notes, {1} times.', name, times),
  leave: (): string => l10n.t('Leave what was written then'),
  everywhere: (): string => l10n.t('Change it in the text, too'),
  noName: (): string => l10n.t('A name has at least one letter or digit.'),
  taken: (name: string, folder: string): string =>
    l10n.t(
      '{0} would come to the folder {1}, which is taken. Add something that tells the two apart.',
      name,
      folder,
    ),
  noHome: (name: string): string =>
    l10n.t(
      '{0} has no folder of their own to rename. Change their name on their page, and where their notes say whose they are.',
      name,
    ),
  typing: (path: string): string => l10n.t('Save {0} first: it has unsaved changes.', path),
  conflicted: (path: string): string =>
    l10n.t('{0} holds unfinished merge markers. Finish the merge first, then rename.', path),
  done: (name: string): string => l10n.t('{0} it is.', name),
  stillNamed: (name: string, old: string, count: number): string =>
    count === 1
      ? l10n.t('{0} it is. 1 line still says {1}: words in notes stay as they were written.', name, old)
      : l10n.t(
          '{0} it is. {2} lines still say {1}: words in notes stay as they were written.',
          name,
          old,
          count,
        ),
} as const;

export const handleWords = {
  noHandle: (): string => l10n.t('Put the cursor on somebody’s handle, such as @ana-lima.'),
} as const;
