import type { Day } from '../day.ts';
import type { Item } from '../item.ts';
import type { TextEdit } from '../span.ts';
import type { Task } from '../task.ts';

/** How dates are written on a task's line. Every notation is read, whichever is chosen for writing. */
export type TaskDates = 'emoji' | 'dataview' | 'none';

/**
 * Ticks the task of `item` in `text`, or clears its box again. Ticking notes `today` as the day it was done in
 * the notation of `dates` (none: the box alone changes); clearing takes such a day away again. Empty when the
 * box is as wanted already.
 */
export function tickEdits(
  text: string,
  item: Item,
  task: Task,
  done: boolean,
  today: Day,
  dates: TaskDates,
): readonly TextEdit[] {
  if (done === (task.state === 'done')) return [];
  const box = { ...task.box, newText: done ? 'x' : ' ' };
  if (done) {
    // Before a block id: Obsidian reads `^id` only at the very end of a line.
    const end = item.span.start + text.slice(item.span.start, item.span.end).replace(/[ \t]\^[\w-]+$/, '').length;
    const mark = dates === 'emoji' ? ` ✅ ${today}` : ` [completion:: ${today}]`;
    return dates === 'none' ? [box] : [box, { start: end, end, newText: mark }];
  }
  const line = text.slice(item.span.start, item.span.end);
  const mark = /[ \t]*(?:✅\uFE0F?[ \t]*|[[(]completion::[ \t]*)\d{4}-\d{2}-\d{2}(?:[ \t]*[\])])?/u.exec(line);
  if (!mark) return [box];
  const start = item.span.start + mark.index;
  return [box, { start, end: start + mark[0].length, newText: '' }];
}
