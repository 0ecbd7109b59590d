import { l10n } from 'vscode';
import type { Removed } from '../remove.ts';

/** What is said of the sample team. */
export const sampleWords = {
  made: () =>
    l10n.t(
      'Three invented people are on the team, to look around with. “Delete Sample Team” takes them away again.',
    ),
  there: () => l10n.t('The sample team is here already.'),
  taken: (folders: readonly string[]) =>
    l10n.t(
      'Nothing was made: {0} is in the notes folder already, and the sample team would get in the way.',
      folders.join(', '),
    ),
  none: () => l10n.t('There is no sample team in the notes folder.'),
  delete: () => l10n.t('Delete Sample Team'),
  changed: (count: number) =>
    count === 1
      ? l10n.t('You have changed a file of the sample team. Shall it be deleted, too?')
      : l10n.t('You have changed {0} files of the sample team. Shall they be deleted, too?', count),
  deleteAll: () => l10n.t('Delete All of It'),
  keepChanged: () => l10n.t('Keep What I Changed'),
  deleted: () => l10n.t('The sample team is deleted.'),
  stays: (paths: readonly string[]) =>
    l10n.t('The sample team is deleted. What you wrote or changed stays: {0}', paths.join(', ')),
} as const;

/** What went wrong with deleting, and what to do; undefined when it went well. */
export function notRemoved(removed: Removed): string | undefined {
  if (typeof removed === 'object') {
    return l10n.t(
      'Nothing was deleted: {0} is a link that leads elsewhere, and only what lies in the notes folder is deleted.',
      removed.path,
    );
  }
  switch (removed) {
    case 'done':
      return undefined;
    case 'movedOn':
      return l10n.t('Nothing was deleted: a file has just changed. Look at it, then try again.');
    case 'refused':
      return l10n.t('Nothing was deleted: a file could not be removed.');
    case 'partly':
      return l10n.t(
        'Only a part was deleted: a file could not be removed. Trying again goes on with the rest.',
      );
  }
}
