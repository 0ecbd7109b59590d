import * as vscode from 'vscode';
import { daysBetween, toDate, type Day } from '../../core/notes/day.ts';

/** `15 Nov`, with the year when it is another one than today's, in the language of the editor. */
export function shortDay(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return format(day, { day: 'numeric', month: 'short', ...year });
}

/** `15 November`, with the year when it is another one than today's. */
export function longDay(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return format(day, { day: 'numeric', month: 'long', ...year });
}

/** `Friday 20 November`, with the year when it is another one than today's. */
export function weekdayAndDay(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return format(day, { weekday: 'short', day: 'numeric', month: 'long', ...year });
}

/** `November`, with the year when it is another one than today's. */
export function monthOf(day: Day, today: Day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return format(day, { month: 'long', ...year });
}

/** `a, b and c`, in the language of the editor. */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);
}

/** `today`, `yesterday`, `6 days ago`, `5 weeks ago`, `in 3 days`. */
export function ago(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  const relative = new Intl.RelativeTimeFormat(vscode.env.language, { numeric: 'auto' });
  if (Math.abs(days) < 21) return relative.format(days, 'day');
  if (Math.abs(days) < 7 * 14) return relative.format(Math.trunc(days / 7), 'week');
  return relative.format(Math.trunc(days / 30.44), 'month');
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), options).format(toDate(day));
}

/** American order puts the month first; "15 November" is understood wherever English is read. */
function language(): string {
  return vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
}
