import type { Day } from '../day.ts';
import type { Note } from '../document.ts';
import type { Item } from '../item.ts';
import { lineStart, type TextEdit } from '../span.ts';
import { isOpen } from '../task.ts';

/** Open commitments on their way from earlier notes into a new one. */
export interface CarryOver {
  /** List lines for the new note, `\n` between them; empty when nothing is open. */
  readonly lines: string;
  /** What changes in the earlier notes, by path: each copied task's box becomes `[>]`. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/**
 * Carries every open task out of `notes` (oldest first). A copy keeps the words, dates, state and nested lines
 * of its task, and says from which day it was first carried; the owner that only a heading had given is
 * written out by `ownerMark`, since the copy stands under another heading. A nested task that is done stays
 * behind with its note. Notes with conflict markers are left alone. Carrying twice finds nothing open.
 */
export function carryOver(notes: readonly Note[], ownerMark: (note: Note, item: Item) => string): CarryOver {
  const lines: string[] = [];
  const edits = new Map<string, readonly TextEdit[]>();
  for (const note of notes) {
    if (note.conflicted) continue;
    const marks: TextEdit[] = [];
    let copiedTo = -1;
    for (const item of note.items) {
      if (!item.task || !isOpen(item.task)) continue;
      marks.push({ ...item.task.box, newText: '>' });
      if (item.whole.start < copiedTo) continue;
      copiedTo = item.whole.end;
      lines.push(copyOf(note, item, ownerMark));
    }
    if (marks.length > 0) edits.set(note.path, marks);
  }
  return { lines: lines.join('\n'), edits };
}

/** The task with its nested lines, moved to the left margin; nested tasks that are no longer open drop out. */
function copyOf(note: Note, top: Item, ownerMark: (note: Note, item: Item) => string): string {
  const { text } = note;
  const from = lineStart(text, top.whole.start);
  const inserts: TextEdit[] = [];
  for (const item of note.items) {
    if (item.whole.start < top.whole.start || item.whole.end > top.whole.end || !item.task) continue;
    const { task } = item;
    if (!isOpen(task)) {
      const start = lineStart(text, item.whole.start);
      inserts.push({ start, end: Math.min(item.whole.end + newlineAt(text, item.whole.end), top.whole.end), newText: '' });
    } else if (item === top) {
      const owner = ownerMark(note, item);
      const words = task.box.end + 1 + (/^[ \t]*/.exec(text.slice(task.box.end + 1))?.[0].length ?? 0);
      if (owner !== '') inserts.push({ start: words, end: words, newText: `${owner} ` });
      if (!task.carriedFrom) {
        inserts.push({ start: task.signsStart, end: task.signsStart, newText: carriedMark(note.day) });
      }
    }
  }
  const block = withoutOverlaps(inserts).reduceRight(
    (copy, edit) => copy.slice(0, edit.start - from) + edit.newText + copy.slice(edit.end - from),
    text.slice(from, top.whole.end),
  );
  const indent = /^[ \t>]*/.exec(block)?.[0] ?? '';
  return block
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}

/** " (carried from 2026-11-15)": what the copy of a task says, and what is read back from it. */
function carriedMark(day: Day): string {
  return ` (carried from ${day})`;
}

function newlineAt(text: string, at: number): number {
  return /^\r?\n/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

/** A done task inside a done task is dropped with it, once. */
function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  let end = -1;
  return [...edits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}
