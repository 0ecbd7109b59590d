import type { Day } from './day.ts';
import { slug } from './folderName.ts';
import { headingsOver, onOneLine, type Item, type Items } from './item.ts';
import { interned } from './interned.ts';
import { keyOf } from './key.ts';
import { isOpen, type Task } from './task.ts';
import type { Handle } from './taskOwner.ts';

/** A task that still waits to be done: what is asked of it without reading its note again. Its words are not kept. */
export interface OpenTask extends Pick<Task, 'due' | 'carriedFrom'> {
  readonly state: 'open' | 'inProgress';
  /** Where the item begins. */
  readonly start: number;
  /** Stands for the item's text: {@link taskKey} of it. */
  readonly key: number;
  readonly owner: 'me' | 'them' | Called | undefined;
  /** What the headings over it but the note's title say of it, the nearest first; nothing where the line itself says whose it is. */
  readonly over: readonly HeadingSign[];
}

/** A handle where an owner's can stand, by the {@link nameKey} of its name: what somebody is called is not kept. */
export interface Called extends Pick<Handle, 'isFirst'> {
  readonly key: number;
}

/** Whose promises a heading says that stand under it: one of the two who meet, or somebody with one of these {@link nameKey}s. */
export type HeadingSign = 'me' | 'them' | readonly number[];

/** Stands for what somebody goes by. */
export function nameKey(name: string): number {
  return keyOf(slug(name));
}

const signs = new Map<string, HeadingSign>();

/** What a heading says of what stands under it. */
export function headingSign(heading: string): HeadingSign {
  let sign = signs.get(heading);
  if (sign === undefined) {
    const words = heading.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
    sign = words.some((word) => word === 'me' || word === 'my' || word === 'mine' || word === 'i')
      ? 'me'
      : words.some((word) => word === 'them' || word === 'their' || word === 'theirs')
        ? 'them'
        : words.map(nameKey);
    if (signs.size >= most) signs.clear();
    signs.set(interned(heading), sign);
  }
  return sign;
}

/** What is asked of every note, however old, whenever anything is drawn: known without reading the note again. */
export interface Gist {
  readonly open: readonly OpenTask[];
  /** Whether it has a promise from a day after its own, as only a mistake can bring about. */
  readonly carriedAhead: boolean;
}

export function gistOf(items: Items, day: Day): Gist {
  const open: OpenTask[] = [];
  let carriedAhead = false;
  for (const item of items.items) {
    const { task } = item;
    if (!task) continue;
    if (isAhead(task, day)) carriedAhead = true;
    const waiting = openTask(task, item.span.start, item.text, () => signsOver(items, item));
    if (waiting) open.push(waiting);
  }
  return { open: open.length === 0 ? none : open, carriedAhead };
}

const none: readonly never[] = [];

/** Whether a task is from a day after its note's. */
export function isAhead({ carriedFrom }: Pick<Task, 'carriedFrom'>, day: Day): boolean {
  return carriedFrom !== undefined && carriedFrom > day;
}

/**
 * What is known of a task, if it is open, whatever becomes of its text.
 *
 * @param over the headings over it
 */
export function openTask(
  task: Task,
  start: number,
  text: string,
  over: () => readonly HeadingSign[],
): OpenTask | undefined {
  if (!isOpen(task)) return undefined;
  const { due, carriedFrom } = task;
  const owner = ownerOf(task.owner);
  return {
    start,
    key: taskKey(text),
    owner,
    due: due === undefined ? due : interned(due),
    carriedFrom: carriedFrom === undefined ? carriedFrom : interned(carriedFrom),
    state: task.state === 'open' ? 'open' : 'inProgress',
    over: saysOwner(owner) ? none : over(),
  };
}

/** Whether a task's own line says whose it is, whatever stands over it. */
export function saysOwner(owner: OpenTask['owner']): boolean {
  return typeof owner === 'object' ? owner.isFirst : owner !== undefined;
}

/** The same number for texts that differ in spaces and capitals alone. */
export function taskKey(text: string): number {
  return keyOf(onOneLine(text).toLowerCase());
}

/** Few people have all the promises. */
const owners = { first: new Map<string, Called>(), other: new Map<string, Called>() };
const most = 5000;

function ownerOf(owner: Task['owner']): OpenTask['owner'] {
  return typeof owner === 'object' ? ownerCalled(owner.handle, owner.isFirst) : owner;
}

/** The one object that stands for this handle. */
export function ownerCalled(handle: string, isFirst: boolean): Called {
  const known = isFirst ? owners.first : owners.other;
  let found = known.get(handle);
  if (!found) {
    if (known.size >= most) known.clear();
    found = { key: nameKey(handle), isFirst };
    known.set(interned(handle), found);
  }
  return found;
}

/** What the headings over `item` but the title say of it. */
export function signsOver(items: Items, item: Item): readonly HeadingSign[] {
  return headingsOver(items, item)
    .filter(({ isTitle }) => !isTitle)
    .map(({ text }) => headingSign(text));
}
