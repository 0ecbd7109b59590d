import type { Day } from '../day.ts';
import type { Item } from '../item.ts';
import type { TextEdit } from '../span.ts';
import type { Task } from '../task.ts';
import { signsEnd, type TaskDates } from './tick.ts';

/**
 * Sets the due date of the task of `item` in `text`. A date that stands there is replaced as it is written; a new one comes at the
 * end in the notation of `dates` (`📅` unless that is Dataview's). Empty when it is due on that day already.
 *
 * @param day undefined takes the date away
 */
export function dueEdits(
  text: string,
  item: Item,
  { due, dueSign }: Task,
  day: Day | undefined,
  dates: TaskDates,
): readonly TextEdit[] {
  if (day === due) return [];
  if (dueSign) {
    if (day !== undefined) return [{ ...dueSign.date, newText: day }];
    const gap = /[ \t]/.test(text[dueSign.start - 1] ?? '') ? 1 : 0;
    return [{ start: dueSign.start - gap, end: dueSign.end, newText: '' }];
  }
  if (day === undefined) return [];
  const end = signsEnd(text, item);
  return [{ start: end, end, newText: dates === 'dataview' ? ` [due:: ${day}]` : ` 📅 ${day}` }];
}
