import { l10n } from 'vscode';
import type { Choice, Whereabouts } from '../../core/guard/whereabouts.ts';

/** Where the first note would go, and what that means; never more than git and the address say. */
export const guardWords = {
  firstNote: (folder: string) => l10n.t('Your notes will live in {0}', folder),
  where: (where: Whereabouts): string =>
    [lives(where), ...where.around.map(around), l10n.t('Nothing has been written yet.')].join('\n\n'),
  choice: (choice: Choice): string => {
    switch (choice) {
      case 'here':
        return l10n.t('Keep Them Here');
      case 'ownFolder':
        return l10n.t('A Folder of Their Own…');
      case 'exclude':
        return l10n.t('Here, Kept out of Git');
    }
  },
  newRemote: (addresses: readonly string[]) =>
    l10n.t(
      'The repository that your notes are in has a remote that it did not have before: {0}. What is pushed there can be read by whoever has access.',
      addresses.join(', '),
    ),
  folderTitle: () => l10n.t('A folder of their own, outside this repository'),
  openLabel: () => l10n.t('Open for Notes'),
  sameRepository: (folder: string) =>
    l10n.t('{0} lies in the same place. Choose a folder outside of it.', folder),
  stillSeen: () =>
    l10n.t(
      'The line is in .git/info/exclude, but git still sees the folder: a .gitignore takes it in again.',
    ),
} as const;

function lives({ kind, remotes, hasOthers, detail }: Whereabouts): string {
  const [first = '', second = ''] = detail;
  const addresses = remotes.join(', ');
  switch (kind) {
    case 'browser':
      return l10n.t('Git cannot be seen from this browser window.');
    case 'untrusted':
      return l10n.t('The folder is not trusted, so git was not asked whether a repository holds it.');
    case 'noGit':
      return l10n.t('Git was not found, so it cannot be told whether a repository holds the folder.');
    case 'unreadable':
      return l10n.t('There is a git repository that git does not read: {0}', first);
    case 'gitFolder':
      return l10n.t('This is git’s own folder, or a bare repository: git commits no notes here.');
    case 'noRepository':
      return l10n.t('No git repository holds this folder: plain files, without a history.');
    case 'ignored':
      return l10n.t(
        'Git ignores this folder (“{0}” in {1}): no commit takes the notes along.',
        first,
        second,
      );
    case 'noRemote':
      return l10n.t(
        'The folder is in a git repository without a remote: what is committed stays on this machine.',
      );
    case 'privateLooking':
      return l10n.t(
        'The folder is in a git repository that looks private. Its remote is {0}; an address does not tell who can read there.',
        addresses,
      );
    case 'shared':
      return hasOthers
        ? l10n.t(
            'The folder is in a git repository that looks shared: it has other files too, and its remote is {0}. Once pushed, your notes can be read by whoever has access.',
            addresses,
          )
        : l10n.t(
            'The folder is in a git repository that looks shared: its remote is {0}. Once pushed, your notes can be read by whoever has access.',
            addresses,
          );
  }
}

function around({ kind, path }: Whereabouts['around'][number]): string {
  switch (kind) {
    case 'parent':
      return l10n.t('The repository begins above the folder that is open, at {0}.', path);
    case 'worktree':
      return l10n.t('The folder is a worktree of {0}: branches, remotes and commits are the same.', path);
    case 'submodule':
      return l10n.t('The repository is a submodule of {0}.', path);
    case 'nested':
      return l10n.t('The repository lies within another one, {0}, which does not take in its files.', path);
  }
}
