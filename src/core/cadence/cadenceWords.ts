import type { Cadence } from './cadence.ts';

/** Words that open a rhythm and say nothing more. Accents are gone before any word is looked up. */
export const leads: ReadonlySet<string> = new Set(
  'every each once per all alle jede jeden jeder jedes einmal pro im in der'.split(' '),
);

/** What the words for a number count. */
export const counts: ReadonlyMap<string, number> = table<number>([
  [1, 'a an one ein eine einen'],
  [2, 'bi other second two zwei zweite zweiten zweites'],
  [3, 'third three drei dritte dritten drittes'],
  [4, 'fourth four vier vierte vierten'],
  [5, 'five funf fuenf'],
  [6, 'six sechs'],
  [8, 'eight acht'],
  [10, 'ten zehn'],
  [12, 'twelve zwolf zwoelf'],
  [14, 'fourteen vierzehn'],
]);

/** How long each unit is, by all the words for it. */
export const units: ReadonlyMap<string, Cadence> = table<Cadence>([
  [{ months: 0, days: 1 }, 'd day days daily tag tage tagen taglich taeglich tagig taegig'],
  [{ months: 0, days: 7 }, 'w wk wks week weeks weekly woche wochen wochentlich woechentlich wochig woechig'],
  [{ months: 0, days: 7 }, 'monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays'],
  [{ months: 0, days: 7 }, 'friday fridays montag dienstag mittwoch donnerstag freitag'],
  [{ months: 0, days: 14 }, 'fortnight fortnights fortnightly biweekly'],
  [
    { months: 0, days: 14 },
    'zweiwochentlich zweiwoechentlich zweiwochig zweiwoechig vierzehntagig vierzehntaegig',
  ],
  [{ months: 1, days: 0 }, 'm mo mos month months monthly monat monate monaten monatlich'],
  [{ months: 2, days: 0 }, 'bimonthly zweimonatlich'],
  [{ months: 3, days: 0 }, 'quarter quarters quarterly quartal quartale quartalsweise'],
  [{ months: 3, days: 0 }, 'vierteljahr vierteljahrlich vierteljaehrlich'],
  [{ months: 6, days: 0 }, 'semiannual semiannually halbjahr halbjahrlich halbjaehrlich'],
  [{ months: 12, days: 0 }, 'y year years yearly annual annually jahr jahre jahren jahrlich jaehrlich'],
]);

function table<T>(rows: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(
    rows.flatMap(([value, words]) => words.split(' ').map((word): [string, T] => [word, value])),
  );
}
