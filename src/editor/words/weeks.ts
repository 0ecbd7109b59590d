import { l10n } from 'vscode';
import type { Day } from '../../core/notes/day.ts';
import { firstName } from '../../core/notes/template.ts';
import type { Person } from '../../core/team/notebook.ts';
import { weeksSeen, type Fairness, type WeekMark } from '../../core/team/weeks.ts';
import { listed, shortDay } from './dates.ts';

/** "2 Nov: people 3, process 8" */
export function markText({ note, counts: { people, process } }: WeekMark, today: Day): string {
  return l10n.t('{0}: people {1}, process {2}', shortDay(note.day, today), people, process);
}

/** What the strip comes to, in so few words that it can be read out with every row. */
export function stripText(marks: readonly WeekMark[]): string {
  if (marks.length === 0) return l10n.t('No notes in {0} weeks', weeksSeen);
  const people = sumOf(marks, 'people');
  const process = sumOf(marks, 'process');
  return marks.length === 1
    ? l10n.t('1 note in {0} weeks: people {1}, process {2}', weeksSeen, people, process)
    : l10n.t('{0} notes in {1} weeks: people {2}, process {3}', marks.length, weeksSeen, people, process);
}

function sumOf(marks: readonly WeekMark[], side: 'people' | 'process'): number {
  return marks.reduce((all, { counts }) => all + counts[side], 0);
}

/** Where the time of the last weeks went, in a sentence or two; nothing while everybody gets some for themselves. */
export function fairnessWords({ peopleToo, processOnly, nothing }: Fairness): readonly string[] {
  if (processOnly.length === 0 && nothing.length === 0) return [];
  return [
    ...(peopleToo.length > 0
      ? [l10n.t('In {0} weeks there was time for {1} as people.', weeksSeen, names(peopleToo))]
      : []),
    ...(processOnly.length > 0 ? [l10n.t('With {0} it was process only.', names(processOnly))] : []),
    ...(nothing.length > 0 ? [l10n.t('Nothing is noted on {0}.', names(nothing))] : []),
  ];
}

function names(people: readonly Person[]): string {
  return listed(people.map(({ name }) => firstName(name)));
}
