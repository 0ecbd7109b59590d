import { l10n } from 'vscode';
import type { CommitOutcome } from '../git/commitNotes.ts';
import type { Written } from '../write.ts';
import { diskRefused, notesGone, notesReadOnly } from './writing.ts';

/** What commands say: asked for, short, and with what to do next. */
export const said = {
  openFolderFirst: () => l10n.t('Open a folder first: notes are files in it.'),
  nobodyYet: () => l10n.t('There is nobody on the team yet. Add a person first.'),
  nameTitle: () => l10n.t('Add a person'),
  namePrompt: () => l10n.t('What is their name?'),
  nameMissing: () => l10n.t('A name has at least one letter or digit.'),
  nameTaken: (name: string) =>
    l10n.t('{0} is on the team already. Enter adds another person of that name.', name),
  rolePrompt: (name: string) => l10n.t('What does {0} do? It may stay empty.', name),
  cadencePrompt: (name: string) => l10n.t('How often will you meet {0}?', name),
  personAdded: (name: string) => l10n.t('{0} is on the team.', name),
  whom: () => l10n.t('With whom?'),
  whose: () => l10n.t('Whose page?'),
  parkWhom: () => l10n.t('For whom is it?'),
  parkPrompt: (name: string) => l10n.t('What to talk about with {0} next time?', name),
  parked: () => l10n.t('Parked for next time.'),
  parkedAlready: () => l10n.t('That is parked already.'),
  suggestWhom: () => l10n.t('Who is the question for?'),
  suggestPick: (name: string) => l10n.t('Pick a question to park for {0}', name),
  noQuestions: () => l10n.t('Every question was asked within the last 90 days.'),
  started: (name: string) => l10n.t('Today’s note with {0} is open.', name),
  reflectTitle: () => l10n.t('Reflect'),
  reflectSkip: () => l10n.t('Enter with nothing typed skips the question.'),
  reflectKeep: () => l10n.t('Keep the answer as it is'),
  reflectEdit: () => l10n.t('Edit it in today’s reflection'),
  reflectionSaved: () => l10n.t('Saved in today’s reflection.'),
  reflectionEmpty: () => l10n.t('Nothing was answered, so nothing was written.'),
  markWhere: () => l10n.t('Put the cursor on a line of a one-on-one note first.'),
  markNoItem: () =>
    l10n.t('There is no line to mark here: headings, code and template text are not counted.'),
  marked: (count: number, label: string) =>
    count === 1
      ? l10n.t('Marked as {0}. It counts so from now on.', label)
      : l10n.t('{0} lines marked as {1}.', count, label),
  folderPrompt: () => l10n.t('Where shall the notes go? A folder within the workspace.'),
  pickWorkspaceFolder: () => l10n.t('Which folder of the workspace shall the notes live in?'),
  folderInvalid: () =>
    l10n.t('Name a folder within the workspace, such as one-on-ones. It cannot lead outside.'),
  folderReady: (folder: string) => l10n.t('Notes go to {0}.', folder),
  templatesOffer: () => l10n.t('Shall the note template be put there, for you to change?'),
  templatesNo: () => l10n.t('Not now'),
  templatesNoDetail: () => l10n.t('New notes use the built-in template'),
  templatesYes: () => l10n.t('Put the template there'),
  templatesYesDetail: () => l10n.t('Makes templates/one-on-one.md'),
  startNow: () => l10n.t('Start One-on-One'),
  addPersonNext: () => l10n.t('Add a Person'),
  failed: () => l10n.t('That did not work. The “One on One” output channel says why.'),
  ticked: () => l10n.t('Ticked off.'),
  unticked: () => l10n.t('Open again.'),
  dueOn: (day: string) => l10n.t('Due on {0}.', day),
  noLongerDue: () => l10n.t('No due date any more.'),
  noDay: (written: string) => l10n.t('{0} is no day.', written),
  snoozed: (until: string) => l10n.t('Not shown before {0}. It stays on the person’s page.', until),
  committing: () => l10n.t('Committing the notes…'),
  commitUnsaved: (path: string) =>
    l10n.t('Not committed: {0} could not be saved. Save it first, then commit.', path),
  commitMessage: (files: number) =>
    files === 1 ? l10n.t('One-on-one notes, 1 file') : l10n.t('One-on-one notes, {0} files', files),
} as const;

/** What went wrong with a write, and what to do; undefined for one that went well. */
export function notWritten(written: Written): string | undefined {
  if (typeof written === 'object') {
    if (written.kind === 'failed') return diskRefused(written.path, written);
    return written.kind === 'linked'
      ? l10n.t(
          'Not written: {0} is a link that leads elsewhere, and notes stay within the workspace folder. Put a real folder or file in its place, or open the folder that it leads to.',
          written.path,
        )
      : l10n.t(
          'Written, but {0} could not be saved: the change is in the editor alone. Save it there, or undo it.',
          written.path,
        );
  }
  switch (written) {
    case 'done':
    case 'nothing':
      return undefined;
    case 'conflicted':
      return l10n.t('Not written: the file holds unfinished merge markers. Finish the merge in it first.');
    case 'movedOn':
      return l10n.t('Not written: the file has just changed. Look at it, then try again.');
    case 'declined':
      return l10n.t('Nothing was written.');
    case 'refused':
      return l10n.t('Not written: a file could not be changed. All of them are as they were.');
    case 'readOnly':
      return notesReadOnly();
    case 'gone':
      return notesGone();
    case 'partly':
      return l10n.t(
        'Only a part was written: a file could not be changed. Look through the files it was about before you try again.',
      );
  }
}

/** How a commit ended, and what to do where it did not. */
export function commitEnded(outcome: CommitOutcome): string {
  switch (outcome.kind) {
    case 'committed': {
      const files =
        outcome.files === 1
          ? l10n.t('1 note file committed.')
          : l10n.t('{0} note files committed.', outcome.files);
      return [files, ...leftOut(outcome.nested)].join(' ');
    }
    case 'nothing':
      return [l10n.t('Nothing to commit: the notes are as last committed.'), ...leftOut(outcome.nested)].join(
        ' ',
      );
    case 'noRepo':
      return l10n.t('The notes are in no git repository. “Git: Initialize Repository” makes one.');
    case 'ignored':
      return l10n.t('Git ignores the notes folder, so there is nothing to commit.');
    case 'conflicts':
      return l10n.t('Some notes hold merge conflicts. Resolve them first, then commit.');
    case 'noGit':
      return l10n.t('Git was not found. Install it, or set “git.path”.');
    case 'underWay':
      return l10n.t('A {0} is under way. Finish or abort it first, then commit.', outcome.operation);
    case 'failed':
      return l10n.t('Git did not commit: {0}', outcome.message);
  }
}

function leftOut(nested: readonly string[]): readonly string[] {
  return nested.map((folder) => l10n.t('{0} was left out: it is a git repository of its own.', folder));
}

export const commitNeedsDesktop = (): string =>
  l10n.t('Committing needs git, which this browser window does not have.');
export const commitNeedsTrust = (): string => l10n.t('Committing runs git, which needs a trusted workspace.');
