import type { Day } from '../day.ts';
import type { Note } from '../document.ts';
import type { Item } from '../item.ts';
import { lineEnd, lineStart, type TextEdit } from '../span.ts';
import { isOpen, type Task } from '../task.ts';
import type { IsBoilerplate } from '../template.ts';
import { addsOnly, contextEdit, contextsIn } from './context.ts';
import { copyOf } from './copy.ts';

/** Open commitments on their way from earlier notes into a new one. */
export interface CarryOver {
  /** List lines for the new note, `\n` between them; empty when nothing is open. */
  readonly lines: string;
  /** What changes in the earlier notes, by path: each copied task's box becomes `[>]`. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/**
 * Carries every open task out of `notes` (oldest first). A copy keeps the words, dates, state and nested lines
 * of its task, and says from which day it was first carried; an owner that the line itself does not name is
 * written out by `ownerMark`, since the copy stands under another heading. A task that is nested in a plain list
 * item takes that item's words along in front of its own. A nested task that is done stays
 * behind with its note, and so does a box that its template put there. Notes with conflict markers are left
 * alone. Carrying twice finds nothing open.
 */
export function carryOver(
  notes: readonly Note[],
  isBoilerplate: IsBoilerplate,
  ownerMark: (note: Note, item: Item) => string,
): CarryOver {
  const lines: string[] = [];
  const edits = new Map<string, readonly TextEdit[]>();
  for (const note of notes) {
    if (note.conflicted) continue;
    const waiting = new Map(
      note.items.flatMap((item) =>
        item.task && isOpen(item.task) && !isBoilerplate(item) ? [[item, item.task]] : [],
      ),
    );
    const contextOf = contextsIn(note, isBoilerplate);
    const marks: TextEdit[] = [];
    let copiedTo = -1;
    for (const [index, item] of note.items.entries()) {
      const task = waiting.get(item);
      if (!task) continue;
      marks.push({ ...task.box, newText: '>' });
      if (item.whole.start < copiedTo) continue;
      copiedTo = item.whole.end;
      const edits = copyEdits(note, withNested(note.items, index), waiting, ownerMark);
      const context = contextOf(item);
      const copy = copyOf(note.text, item, edits);
      const full = context && copyOf(note.text, item, [...edits, contextEdit(task, context)]);
      lines.push(full && addsOnly(context, copy, full) ? full : copy);
    }
    if (marks.length > 0) edits.set(note.path, marks);
  }
  return { lines: lines.join('\n'), edits };
}

/** The item at `index` and those nested in it, which all follow it. */
function withNested(items: readonly Item[], index: number): readonly Item[] {
  const end = items[index]?.whole.end ?? 0;
  let next = index + 1;
  while ((items[next]?.whole.start ?? Infinity) < end) next++;
  return items.slice(index, next);
}

/** What makes a copy of `items`: the first with all that is nested in it, `waiting` to be done or not. */
function copyEdits(
  note: Note,
  items: readonly Item[],
  waiting: ReadonlyMap<Item, Task>,
  ownerMark: (note: Note, item: Item) => string,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let droppedTo = -1;
  for (const [index, item] of items.entries()) {
    if (item.whole.start < droppedTo || !item.task) continue;
    const task = waiting.get(item);
    if (!task) {
      // One with open tasks nested in it must come along for their sake.
      if (withNested(items, index).some((nested) => waiting.has(nested))) continue;
      droppedTo = lineEnd(note.text, item.whole.end - 1);
      const end = Math.min(droppedTo, items[0]?.whole.end ?? droppedTo);
      edits.push({ start: lineStart(note.text, item.whole.start), end, newText: '' });
      continue;
    }
    const owner = ownerMark(note, item);
    if (owner !== '') edits.push({ start: task.wordsStart, end: task.wordsStart, newText: `${owner} ` });
    if (!task.carriedFrom)
      edits.push({ start: task.signsStart, end: task.signsStart, newText: carriedMark(note.day) });
  }
  return edits;
}

/** " (carried from 2026-11-15)": what the copy of a task says, and what is read back from it. */
function carriedMark(day: Day): string {
  return ` (carried from ${day})`;
}
