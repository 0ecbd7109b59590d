import { l10n } from 'vscode';
import type { Failure } from '../platform.ts';

/** Why the disk did not take a file, and what to do; the file and what was typed are as they were. */
export function diskRefused(path: string, { failed, code }: Failure): string {
  switch (failed) {
    case 'full':
      return l10n.t('Not written: the disk is full, so {0} is as it was. Make room, then try again.', path);
    case 'readOnly':
      return l10n.t('Not written: {0} lies on a disk that can only be read. It is as it was.', path);
    case 'notAllowed':
      return l10n.t(
        'Not written: you may not write {0}, or in its folder. It is as it was. Change who may write there, then try again.',
        path,
      );
    case 'device':
      return l10n.t('Not written: the disk reported a fault with {0}. Copy your notes elsewhere soon.', path);
    case 'busy':
      return l10n.t('Not written: another window holds {0}. It is as it was; try again.', path);
    case 'other':
      return l10n.t('Not written: {0} could not be changed ({1}). It is as it was.', path, code);
  }
}

/** Notes that were there are gone all at once, or are still coming. */
export const notesGone = (): string =>
  l10n.t(
    'Not written: your notes have just gone from their folder, or are not all there yet. Once they are, all goes on. To begin anew, run “Set Up Notes Folder”.',
  );

/** Known before anything is typed. */
export const notesReadOnly = (): string =>
  l10n.t(
    'The notes can only be read here: nothing that you tick, type or park would be kept. Open the folder from a disk to write.',
  );

/** What is said when a file was changed elsewhere while it was typed in. */
export const twoTexts = {
  said: (path: string) =>
    l10n.t('Not saved: {0} was changed elsewhere too, in the same lines. Both texts are kept.', path),
  choose: () => l10n.t('Choose Between Two Texts…'),
  title: (path: string) => l10n.t('Two texts of {0}', path),
  compare: () => l10n.t('Compare'),
  compareDetail: () => l10n.t('Shows both side by side; nothing is saved'),
  mine: () => l10n.t('Keep mine'),
  mineDetail: () => l10n.t('Saves what is in the editor over what is on disk'),
  theirs: () => l10n.t('Take what is on disk'),
  theirsDetail: () => l10n.t('Undo brings yours back'),
  sides: (path: string) => l10n.t('{0}: on disk ↔ yours', path),
} as const;
