import type { Day } from './day.ts';
import { headingsOver, type Item, type Items } from './item.ts';
import { isOpen, type Task } from './task.ts';

/** A task that still waits to be done, in a few words. */
export interface OpenTask extends Pick<Task, 'owner' | 'due' | 'carriedFrom' | 'state'> {
  /** Where the item begins. */
  readonly start: number;
  /** The item's text. */
  readonly text: string;
  /** The headings over it but the note's title, which says whom it is with: the nearest first. */
  readonly over: readonly string[];
}

/** What is asked of every note, however old, whenever anything is drawn: known without reading the note again. */
export interface Gist {
  readonly open: readonly OpenTask[];
  /** Whether it has a promise from a day after its own, as only a mistake can bring about. */
  readonly carriedAhead: boolean;
}

export function gistOf(items: Items, day: Day): Gist {
  const open: OpenTask[] = [];
  const over = new Map<number, readonly string[]>();
  let carriedAhead = false;
  for (const item of items.items) {
    const { task, heading } = item;
    if (!task) continue;
    if (task.carriedFrom !== undefined && task.carriedFrom > day) carriedAhead = true;
    if (!isOpen(task)) continue;
    let above = over.get(heading);
    if (!above) over.set(heading, (above = partsOver(items, item)));
    const { owner, due, carriedFrom, state } = task;
    open.push({ start: item.span.start, text: item.text, owner, due, carriedFrom, state, over: above });
  }
  return { open: open.length === 0 ? none : open, carriedAhead };
}

const none: readonly OpenTask[] = [];

/** The headings over `item` but the title. */
export function partsOver(items: Items, item: Item): readonly string[] {
  return headingsOver(items, item)
    .filter(({ isTitle }) => !isTitle)
    .map(({ text }) => text);
}
