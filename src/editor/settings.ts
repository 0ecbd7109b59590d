import * as vscode from 'vscode';
import type { TaskDates } from '../core/notes/edits/tick.ts';

/** The user's settings, each one checked: what is wrong is reported and its default used. */
export interface Settings {
  /** The notes folder, relative to the workspace folder, `/` between its parts. */
  readonly notesFolder: string;
  readonly balance: {
    readonly enabled: boolean;
    readonly notes: number;
    readonly weeks: number;
    readonly minItems: number;
    readonly minNotes: number;
    /** A share of 0 to 1; the setting itself is in percent. */
    readonly threshold: number;
  };
  readonly taskDates: TaskDates;
  /** What shows in a note itself, and in the status bar. */
  readonly editor: {
    readonly gutterMarks: boolean;
    readonly codeLens: boolean;
    readonly allProcess: boolean;
    readonly bullets: boolean;
    readonly privateMatters: boolean;
    readonly statusBar: boolean;
  };
  /** Whether the week's reflection also asks about the job before. */
  readonly newInRole: boolean;
  /** Whether a flag is also told by a notification, at most once a week. */
  readonly reminder: boolean;
  readonly problems: readonly SettingProblem[];
}

export interface SettingProblem {
  /** The setting's full name. */
  readonly setting: string;
  readonly value: string;
  /** What is used instead. */
  readonly used: string;
}

export const section = 'oneOnOne';

/** The settings as they apply to `scope` (a workspace folder). */
export function readSettings(scope: vscode.Uri | undefined): Settings {
  const configuration = vscode.workspace.getConfiguration(section, scope ?? null);
  const problems: SettingProblem[] = [];

  function read<T>(key: string, check: (value: unknown) => value is T): T {
    const value = configuration.get<unknown>(key);
    if (check(value)) return value;
    const fallback = configuration.inspect<T>(key)?.defaultValue as T;
    problems.push({ setting: `${section}.${key}`, value: JSON.stringify(value), used: String(fallback) });
    return fallback;
  }

  return {
    notesFolder: tidyPath(read('notesFolder', isFolderInside)),
    balance: {
      enabled: read('balance.enabled', isBoolean),
      notes: read('balance.notes', wholeNumber(1, 50)),
      weeks: read('balance.weeks', wholeNumber(1, 104)),
      minItems: read('balance.minimumItems', wholeNumber(1, 100)),
      minNotes: read('balance.minimumNotes', wholeNumber(1, 50)),
      threshold: read('balance.threshold', numberBetween(0, 50)) / 100,
    },
    taskDates: read('taskDates', (value): value is TaskDates =>
      ['emoji', 'dataview', 'none'].includes(value as string),
    ),
    editor: {
      gutterMarks: read('editor.gutterMarks', isBoolean),
      codeLens: read('editor.codeLens', isBoolean),
      allProcess: read('editor.allProcess', isBoolean),
      bullets: read('editor.bullets', isBoolean),
      privateMatters: read('editor.privateMatters', isBoolean),
      statusBar: read('editor.statusBar', isBoolean),
    },
    newInRole: read('reflection.newInRole', isBoolean),
    reminder: read('reminder', isBoolean),
    problems,
  };
}

/** Whether `value` names a folder that lies within the workspace folder wherever that is. */
export function isFolderInside(value: unknown): value is string {
  if (typeof value !== 'string' || value.trim() === '' || value.includes('\0')) return false;
  if (/^(?:[\\/~]|[A-Za-z]:|[a-z][\w+.-]*:\/\/)/.test(value)) return false;
  // Windows drops dots and spaces at the end of a name, and `.git` is git's own.
  return !value.split(/[\\/]/).some((part) => part !== '.' && /^(?:[. ]+|\.git[. ]*)$/i.test(part));
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A folder within another in one spelling; the folder itself is ''. */
export function tidyPath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

function wholeNumber(least: number, most: number): (value: unknown) => value is number {
  const between = numberBetween(least, most);
  return (value): value is number => between(value) && Number.isInteger(value);
}

function numberBetween(least: number, most: number): (value: unknown) => value is number {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}
