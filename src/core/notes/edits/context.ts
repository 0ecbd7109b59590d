import type { Note } from '../document.ts';
import { readItems, type Item } from '../item.ts';
import type { Task } from '../task.ts';
import { readSigns } from '../taskSigns.ts';
import type { IsBoilerplate } from '../template.ts';
import type { TextEdit } from '../span.ts';

/**
 * Tells what the tasks of `note` stand under, as words to carry along with them: those of the plain list item that
 * a task is nested in. What stands under template text or bold words stands under a heading, and those stay behind.
 */
export function contextsIn(note: Note, isBoilerplate: IsBoilerplate): (item: Item) => string | undefined {
  const headings = new Set(note.headings.map(({ span }) => span.start));
  const contexts = new Map<Item, string>();
  const over: Item[] = [];
  for (const item of [...note.items, ...note.bare].sort((a, b) => a.span.start - b.span.start)) {
    while ((over.at(-1)?.whole.end ?? Infinity) <= item.whole.start) over.pop();
    const parent = over.at(-1);
    const isPlain = parent && !parent.task && !headings.has(parent.span.start) && !isBoilerplate(parent);
    if (isPlain && item.task) contexts.set(item, asContext(parent.text));
    if (item.kind === 'bullet') over.push(item);
  }
  return (item) => {
    const context = contexts.get(item) ?? '';
    return context === '' || item.task?.words.startsWith(`${context}:`) ? undefined : context;
  };
}

/** Puts `context` before the task's words, behind an owner that comes first. */
export function contextEdit({ wordsStart, ownerEnd }: Task, context: string): TextEdit {
  return ownerEnd === undefined
    ? { start: wordsStart, end: wordsStart, newText: `${context}: ` }
    : { start: ownerEnd, end: ownerEnd, newText: ` ${context}:` };
}

/** Whether `full`, a task's lines with `context` put in, reads as `copy` does but for those words. */
export function addsOnly(context: string, copy: string, full: string): boolean {
  const [before, after] = [copy, full].map((lines) => readItems(lines, 0).items);
  const [task, same] = [before?.[0]?.task, after?.[0]?.task];
  if (!task || !same || before?.length !== after?.length) return false;
  const solid = (words: string): string => words.replace(/\s/g, '');
  const facts = ({ state, due, scheduled, carriedFrom, owner }: Task): readonly unknown[] => [
    state,
    due,
    scheduled,
    carriedFrom,
    ...(typeof owner === 'object' ? [owner.handle, owner.isFirst] : [owner]),
  ];
  return (
    solid(same.words).replace(`${solid(context)}:`, '') === solid(task.words) &&
    facts(same).every((fact, index) => fact === facts(task)[index])
  );
}

/** `text` without what would say something about a task that it comes to stand before: dates, marks, owners. */
function asContext(text: string): string {
  return readSigns(text)
    .rest.replace(/\(carried from [^()]*\)/gi, ' ')
    .replace(/(?<![^\s(])@(?=[\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[:;,.\s]+$/, '')
    .trim();
}
