import { l10n } from 'vscode';
import type { Everything, ExportWords } from '../../core/leaving/exportDocument.ts';
import type { ForgetWords } from '../../core/leaving/forgetDocument.ts';
import type { Correction } from '../../core/leaving/theirCorrections.ts';
import type { HeldByGit } from '../git/heldByGit.ts';
import type { Waiting } from '../panel/panelMemory.ts';
import type { Move } from '../writeTogether.ts';
import { labelWord } from './balance.ts';

/** What is said when somebody leaves: their notes go into the archive, are handed out, or are deleted. */
export const leavingWords = {
  archiveWhom: (): string => l10n.t('Who has left?'),
  archiveQuestion: (name: string): string => l10n.t('Move everything of {0}’s into the archive?', name),
  archiveDetail: (moves: readonly Move[]): string =>
    [
      ...moves.map(({ from, to }) => `${from} → ${to}`),
      '',
      l10n.t(
        'What lies there is not read: no team, no flag, no reminder. The files stay as they are, and “Bring Back from the Archive…” puts them back where they were. What others’ notes say of them stays.',
      ),
    ].join('\n'),
  archive: (): string => l10n.t('Archive'),
  archived: (name: string): string =>
    l10n.t('{0} is in the archive. “Bring Back from the Archive…” takes that back.', name),
  changed: (): string =>
    l10n.t('Nothing was moved: the notes have just changed. Look at them, then try again.'),
  nobodyArchived: (): string => l10n.t('There is nobody in the archive.'),
  bringBackWhom: (): string => l10n.t('Whom to bring back?'),
  taken: (path: string): string =>
    l10n.t('Nothing was moved: there is something at {0} already. Move that elsewhere first.', path),
  typing: (path: string): string => l10n.t('Save {0} first: it has unsaved changes.', path),
  conflicted: (path: string): string =>
    l10n.t('{0} holds unfinished merge markers. Finish the merge first, then try again.', path),
  inArchive: (): string => l10n.t('in the archive'),
  gathering: (name: string): string => l10n.t('Looking for everything about {0}…', name),
  exportWhom: (): string => l10n.t('Everything about whom?'),
  forgetWhom: (): string => l10n.t('Whom to forget?'),
  linked: (path: string): string =>
    l10n.t(
      'Nothing was deleted: {0} is a link that leads elsewhere. Take the link away first, then try again.',
      path,
    ),
  stuck: (path: string): string =>
    l10n.t(
      'Nothing was deleted: lines of theirs in {0} cannot be taken out by themselves. Give each its own line there, or take them out, then try again.',
      path,
    ),
  forgetTitle: (name: string): string => l10n.t('Forget {0}? The preview is open.', name),
  goOn: (files: number): string =>
    files === 1 ? l10n.t('Delete 1 file for good…') : l10n.t('Delete {0} files for good…', files),
  goOnDetail: (): string => l10n.t('Asks once more'),
  leave: (): string => l10n.t('Delete nothing'),
  leaveDetail: (): string => l10n.t('To read the preview first: Escape, then run the command again'),
  sure: (name: string, files: number): string =>
    files === 1
      ? l10n.t('Delete the only file on {0} for good?', name)
      : l10n.t('Delete all {1} files on {0} for good?', name, files),
  sureDetail: (mentions: number): string =>
    [
      l10n.t('This cannot be undone: the files do not go to the trash, where they would not be forgotten.'),
      mentions === 1
        ? l10n.t('1 line elsewhere speaks of them, or may: it stays, for you to decide.')
        : l10n.t('{0} lines elsewhere speak of them, or may: they stay, for you to decide.', mentions),
      l10n.t('What git’s history holds stays, too. The preview says how much, and what to do about it.'),
    ].join('\n\n'),
  readFirst: (): string => l10n.t('Read the Preview First'),
  forGood: (): string => l10n.t('Delete for Good'),
  forgotten: (name: string): string =>
    l10n.t(
      '{0}’s files are deleted. The preview still names what stays: go through it, then close it without saving.',
      name,
    ),
} as const;

/** What is kept beside the notes. */
export const keptWords = {
  waiting: ({ shelf, text }: Waiting): string =>
    shelf === 'points'
      ? l10n.t('a talking point not yet parked: {0}', text)
      : l10n.t('an answer not yet saved: {0}', text),
  snoozed: (): string => l10n.t('that a flag about them was put off'),
  traces: (): string => l10n.t('how their page was left, and that they were the last to be picked, if so'),
  maybe: (words: string): string => l10n.t('{0} (it may name them, and stays)', words),
} as const;

const correction = ({ key, label }: Correction): string => `${key}: ${labelWord(label)}`;
const unnamed = (): string =>
  l10n.t(
    'lines that speak of them by nothing that their page has as name or aliases: a nickname, initials, an inflected form, “she” or “he”; and lines around those that are listed',
  );
const maybe = (): string => l10n.t('may be');
const unsearched = (): string => l10n.t('Not searched: no text, or too large');

/** The words of the document for somebody who asks what is kept on them. */
export function exportWords(): ExportWords {
  return {
    title: (name) => l10n.t('Everything about {0}', name),
    about: exportAbout,
    check: l10n.t('Check before you hand this out'),
    checkAbout: l10n.t(
      'These lines are about others, too, who have rights of their own. Take out what is theirs, and then this part.',
    ),
    known: l10n.t('People you keep notes on'),
    maybeNames: l10n.t('Words that may be names'),
    party: ({ name, lines }) =>
      lines === 1 ? l10n.t('{0}: 1 line', name) : l10n.t('{0}: {1} lines', name, lines),
    files: l10n.t('Files'),
    attachments: l10n.t('Files that are no text, to be handed out as they are'),
    elsewhere: l10n.t('Lines in other files'),
    maybe: maybe(),
    corrections: l10n.t('Lines of theirs that you relabelled'),
    correction,
    kept: l10n.t('Kept by One on One beside the notes'),
    unsearched: unsearched(),
    missing: l10n.t('What is not in this document'),
    limits: [
      l10n.t('earlier versions, in git’s history and in backups'),
      unnamed(),
      l10n.t('folders that begin with a dot, and whatever lies outside the notes folder'),
    ],
  };
}

function exportAbout({ files, elsewhere }: Everything): string {
  const lines = elsewhere.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return l10n.t(
    'Files to the letter: {0}. Lines elsewhere that speak of them, or may: {1}. This document is saved only where you save it.',
    files.length,
    lines,
  );
}

/** The words of the preview before somebody is forgotten. */
export function forgetWords(): ForgetWords {
  return {
    title: (name) => l10n.t('Forget {0}: what would happen', name),
    about: (name) =>
      l10n.t(
        'Nothing is deleted yet. Below stands what would be deleted, what else speaks of {0} and stays, and what cannot be reached from here.',
        name,
      ),
    files: (count) => l10n.t('Files to be deleted: {0}', count),
    corrections: (count) => l10n.t('Lines to be taken out of balance.yml: {0}', count),
    correction,
    kept: l10n.t('Kept by One on One beside the notes, to be deleted'),
    elsewhere: (count) => l10n.t('Lines elsewhere, which stay: {0}', count),
    elsewhereAbout: l10n.t(
      'Change or delete them yourself, as you see fit. “May be” is what can be read otherwise.',
    ),
    nowhere: l10n.t('No other file speaks of them by name.'),
    maybe: maybe(),
    unsearched: unsearched(),
    git: l10n.t('What git holds'),
    steps: l10n.t('To take it out of git’s history, as well'),
    gitSteps: [
      l10n.t(
        'Rewriting history changes it for everybody. Tell all who have a clone, agree on a time, and have them push what they have.',
      ),
      l10n.t('Delete the files here and commit that. Then make a backup, and a fresh clone to work in.'),
      l10n.t(
        'In the fresh clone, run git filter-repo with --invert-paths and --paths-from-file, on a file outside the repository that holds the paths below. Leave out any that are somebody else’s.',
      ),
      l10n.t('Where commit messages name them, run it with --replace-message, too.'),
      l10n.t(
        'Push all branches and tags by force. Hosts may keep old commits, pull requests, forks and caches: ask their support to remove them.',
      ),
      l10n.t(
        'Throw away every old clone, this one included, with its stashes and reflog; or clear them with git stash clear, git reflog expire --expire=now --all and git gc --prune=now.',
      ),
      l10n.t('Have everybody clone anew. One push from an old clone brings all of it back.'),
    ],
    gitPaths: l10n.t('Paths in git, from the top of the repository'),
    beyond: l10n.t('What cannot be reached from here'),
    limits: [
      l10n.t(
        'VS Code’s own copies: “Local History: Delete All”, its backups of unsaved files, “Clear Editor History” and “Clear Recently Opened”',
      ),
      l10n.t(
        'what One on One keeps for another workspace in which these notes were open: their name until it is opened again, and texts typed there that are not yet saved',
      ),
      l10n.t('VS Code’s logs, in which a path may stand, until it deletes them'),
      l10n.t('the index of a search tool, backups of the disk, a synchronized folder and its versions'),
      l10n.t('clones, forks and mirrors of the repository, and what was copied, sent or printed'),
      unnamed(),
      l10n.t('folders that begin with a dot, and whatever lies outside the notes folder'),
      l10n.t('this preview itself, until you close it without saving'),
    ],
  };
}

/** What git holds, a sentence each. `untrusted` and `browser`: git was not asked. */
export function gitHolds(held: HeldByGit | { readonly kind: 'untrusted' | 'browser' }): readonly string[] {
  switch (held.kind) {
    case 'noRepo':
      return [l10n.t('The notes are in no git repository.')];
    case 'noGit':
      return [
        l10n.t(
          'Git was not found, so nothing was counted. A repository may hold every version all the same.',
        ),
      ];
    case 'browser':
      return [
        l10n.t(
          'There is no git in this window, so nothing was counted. A repository may hold every version all the same.',
        ),
      ];
    case 'untrusted':
      return [
        l10n.t(
          'Git runs in trusted workspaces alone, so nothing was counted. A repository may hold every version all the same.',
        ),
      ];
    case 'failed':
      return [l10n.t('Git could not count what it holds: {0}', held.message)];
    case 'counted':
      return counted(held);
  }
}

function counted(held: Extract<HeldByGit, { readonly kind: 'counted' }>): readonly string[] {
  const { commits, stashes, onlyInReflog, versions, messages, earlier, remotes, shallow } = held;
  if (versions + messages === 0) {
    return [l10n.t('Git holds none of these files.'), ...(shallow ? [shallowWord()] : [])];
  }
  return [
    l10n.t('Commits on any branch or tag that changed these files: {0}', commits),
    l10n.t('Different versions of them in git’s store: {0}', versions),
    l10n.t('Stashes that hold some of them: {0}', stashes),
    l10n.t('Commits that only the reflog still has: {0}', onlyInReflog),
    l10n.t('Commits to the notes whose message names them, or may: {0}', messages),
    ...(earlier.length > 0
      ? [
          l10n.t(
            'Git takes these for earlier places of the files. It goes by likeness, so check that they are nobody else’s: {0}',
            earlier.join(', '),
          ),
        ]
      : []),
    remotes.length > 0
      ? l10n.t('Pushed or fetched, all of it may lie there, too: {0}', remotes.join(', '))
      : l10n.t('This repository has no remote. Clones of it may exist all the same.'),
    ...(shallow ? [shallowWord()] : []),
    l10n.t(
      'Not counted: earlier versions of other files that spoke of them, and what neither a branch nor the reflog leads to any more.',
    ),
  ];
}

const shallowWord = (): string => l10n.t('This clone is shallow: what is older than it was not counted.');
