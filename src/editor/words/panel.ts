import { l10n } from 'vscode';
import type { Standing } from '../../core/cadence/due.ts';
import type { Day } from '../../core/notes/day.ts';
import type { Screen, Words } from '../../protocol.ts';
import { ago, longDay, shortDay } from './dates.ts';

/** The panel's fixed words. */
export function words(): Words {
  return {
    team: l10n.t('Team'),
    reflect: l10n.t('Reflect'),
    addPerson: l10n.t('Add a person'),
    start: l10n.t('Start one-on-one'),
    evidence: l10n.t('The lines behind this'),
    askThis: l10n.t('One thing to ask'),
    parkForNextTime: l10n.t('Park for next time'),
    parked: l10n.t('Parked'),
    notThisWeek: l10n.t('Not this week'),
    aboutPeople: l10n.t('about people'),
    aboutProcess: l10n.t('about process'),
    aboutNeither: l10n.t('about neither'),
    relabel: l10n.t('This line is …'),
    mine: l10n.t('I promised'),
    theirs: l10n.t('They promised'),
    nothingOpen: l10n.t('Nothing open.'),
    parkedPoints: l10n.t('For next time'),
    parkPlaceholder: l10n.t('A point to talk about next time'),
    alsoOnPage: l10n.t('Also on the page'),
    park: l10n.t('Park'),
    questions: l10n.t('Worth asking'),
    notes: l10n.t('Notes'),
    leavers: l10n.t('No longer on the team'),
    lastTime: l10n.t('Last time'),
    save: l10n.t('Save'),
    saved: l10n.t('Saved in today’s reflection'),
    unsaved: l10n.t('Not saved yet'),
    unsavedBoth: l10n.t('Not saved yet. The file has another answer by now; saving keeps both.'),
    answerLabel: l10n.t('Your answer'),
    pastReflections: l10n.t('Earlier reflections'),
    openPage: l10n.t('Open page'),
    gatherEvidence: l10n.t('Gather evidence…'),
    commitNotes: l10n.t('Commit notes'),
    late: l10n.t('late'),
    changeDue: l10n.t('Change due date'),
    dueOn: l10n.t('Due on'),
    setDue: l10n.t('Set'),
    noDue: l10n.t('No date'),
    notices: l10n.t('To look at'),
    dismiss: l10n.t('Dismiss'),
    notesFolders: l10n.t('Notes folders'),
    openInBrowser: l10n.t('Open in the browser:'),
  };
}

/** What stands over the panel at a place. */
export function placeTitle(kind: Exclude<Screen['kind'], 'loading'>): string {
  switch (kind) {
    case 'person':
      return l10n.t('Person');
    case 'reflect':
      return l10n.t('Reflect');
    case 'team':
    case 'welcome':
      return l10n.t('Team');
  }
}

/** The words of the three places, from facts. */
export const panelWords = {
  lastMet: (day: Day | undefined, today: Day): string =>
    day === undefined
      ? l10n.t('no notes yet')
      : day === today
        ? l10n.t('met today')
        : day > today
          ? l10n.t('next note {0}', shortDay(day, today))
          : l10n.t('met {0}', ago(day, today)),
  nextDue: (standing: Standing): string | undefined => {
    switch (standing.kind) {
      case 'noRhythm':
        return undefined;
      case 'dueToday':
        return l10n.t('due today');
      case 'dueIn':
        return standing.days === 1 ? l10n.t('due tomorrow') : l10n.t('due in {0} days', standing.days);
      case 'overdue':
        return standing.days === 1 ? l10n.t('1 day overdue') : l10n.t('{0} days overdue', standing.days);
    }
  },
  commitments: (mine: number, theirs: number, late: number): string | undefined => {
    const parts = [
      ...(mine > 0 ? [l10n.t('{0} mine', mine)] : []),
      ...(theirs > 0 ? [l10n.t('{0} theirs', theirs)] : []),
      ...(late > 0 ? [l10n.t('{0} late', late)] : []),
    ];
    return parts.length > 0 ? parts.join(', ') : undefined;
  },
  due: (due: Day | undefined, late: number | undefined, today: Day): string | undefined =>
    due === undefined
      ? undefined
      : late === undefined
        ? l10n.t('due {0}', shortDay(due, today))
        : late === 1
          ? l10n.t('1 day late')
          : l10n.t('{0} days late', late),
  since: (day: Day | undefined, today: Day): string =>
    day === undefined ? l10n.t('on the page') : l10n.t('from {0}', shortDay(day, today)),
  lastTimeHeading: (day: Day, today: Day): string => l10n.t('Last time, {0}', longDay(day, today)),
  startLabel: (hasToday: boolean): string =>
    hasToday ? l10n.t('Open today’s note') : l10n.t('Start one-on-one'),
  backTo: (name: string, isTeam: boolean): string =>
    isTeam ? l10n.t('Back to the team') : l10n.t('Back to {0}', name),
  teamTitle: () => l10n.t('Team'),
  reflectTitle: () => l10n.t('Reflect'),
  loading: () => l10n.t('Reading your notes…'),
  stop: () => l10n.t('Stop'),
  stoppedTitle: () => l10n.t('Your notes are not read'),
  stopped: () =>
    l10n.t('Reading was stopped. They are read when you ask for it, or for anything that needs them.'),
  readNotes: () => l10n.t('Read them now'),
  welcomeTitle: () => l10n.t('Your people, one conversation at a time'),
  welcomeLines: () => [
    l10n.t(
      'Add the people you lead. Before each one-on-one you will see what was promised and what to ask; while you talk, you just type.',
    ),
    l10n.t('Notes are plain Markdown files in this workspace. Nothing leaves your machine.'),
  ],
  welcomeNoFolder: () => [
    l10n.t(
      'Notes are plain Markdown files in a folder of yours. Open the folder, or the git repository, that they shall live in.',
    ),
  ],
  addFirst: () => l10n.t('Add your first person'),
  chooseFolder: () => l10n.t('Choose the notes folder'),
  lookAround: () => l10n.t('Look around with a sample team'),
  openFolder: () => l10n.t('Open a folder'),
  intendedHeading: () => l10n.t('What you set out to do'),
  intendedWhen: (day: Day, today: Day): string => l10n.t('On {0} you wrote:', longDay(day, today)),
  intention: (day: Day, text: string, today: Day): string =>
    l10n.t('On {0} you wrote: {1}', longDay(day, today), text),
} as const;
