import type { Day } from '../day.ts';
import type { Item } from '../item.ts';
import type { TextEdit } from '../span.ts';
import type { Task } from '../task.ts';

/** How dates are written on a task's line. Every notation is read, whichever is chosen for writing. */
export type TaskDates = 'emoji' | 'dataview' | 'none';

const doneMarks =
  /(?:✅\uFE0F?[ \t]*|[[(](?:completion|completed|done)::[ \t]*)\d{4}-\d{2}-\d{2}(?:[ \t]*[\])])?/giu;

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
    if (dates === 'none') return [box];
    const end = signsEnd(text, item);
    const mark = dates === 'emoji' ? ` ✅ ${today}` : ` [completion:: ${today}]`;
    return [box, { start: end, end, newText: mark }];
  }
  const line = text.slice(item.span.start, item.span.end);
  // The last one: ticking puts it behind all else.
  const mark = [...line.matchAll(doneMarks)].at(-1);
  if (!mark) return [box];
  const gap = /[ \t]/.test(line[mark.index - 1] ?? '') ? 1 : 0;
  const start = item.span.start + mark.index - gap;
  return [box, { start, end: start + gap + mark[0].length, newText: '' }];
}

/** Where a sign goes that is added to `item`: before a block id, since Obsidian reads `^id` only at the very end of a line. */
export function signsEnd(text: string, { span }: Item): number {
  const line = text.slice(span.start, span.end);
  return span.end - (/\s\^[\w-]+$/.exec(line)?.[0].length ?? 0);
}
