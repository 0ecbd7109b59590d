import type { Item } from './item.ts';
import { isTickable, type Task } from './task.ts';

/** An item as somebody saw it: where it stood, and its words. */
export interface Seen {
  /** Offset of its first character, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
}

/** The item of `items` that was meant: at its offset, or wherever its words stand now if only one line has them. */
export function itemMeant(items: readonly Item[], { start, text }: Seen): Item | undefined {
  const same = items.filter((item) => item.text === text);
  return same.find((item) => item.span.start === start) ?? (same.length === 1 ? same[0] : undefined);
}

/**
 * The task that was meant by a click on its box or its date. Undefined once it has neither to click on: what was carried over to a newer
 * note meanwhile, or given up, is not what was seen.
 */
export function taskMeant(
  items: readonly Item[],
  seen: Seen,
): { readonly item: Item; readonly task: Task } | undefined {
  const item = itemMeant(items, seen);
  return item?.task && isTickable(item.task) ? { item, task: item.task } : undefined;
}
