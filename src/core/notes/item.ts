import { readBlocks } from './blocks.ts';
import type { Span } from './span.ts';
import { boldLine, Outline, type Heading } from './outline.ts';
import { isEmpty, readTask, type Task } from './task.ts';

/** One line item: a bullet, a checkbox or a sentence. What a label is given to. */
export interface Item {
  /** The item's words on one line: no bullet, no checkbox, no comments. Dates and handles are kept. */
  readonly text: string;
  /** Where the words stand in the file, the checkbox included. */
  readonly span: Span;
  /** The whole list item, bullet and nested lists included. */
  readonly whole: Span;
  readonly kind: 'bullet' | 'sentence';
  readonly depth: number;
  readonly task: Task | undefined;
  /** Index of the heading it stands under, or -1. */
  readonly heading: number;
  /** Index of the item it is nested in, or -1: where that has no words of its own, too, or bold ones alone, which are a heading. */
  readonly parent: number;
}

export interface Items {
  readonly headings: readonly Heading[];
  readonly items: readonly Item[];
  /** Lines of a link or bold words alone: no content, but something to talk about where talking points stand. */
  readonly bare: readonly Item[];
}

/** In the place of an item whose file has become another before it was read again: an open task without words. */
export function gone(start: number): Item {
  const span = { start, end: start };
  const [depth, heading, parent] = [1, -1, -1];
  const task = readTask('[ ] ', start);
  return { text: '', span, whole: span, kind: 'bullet', depth, task, heading, parent };
}

const boldOnly = /^(?:\*\*|__)((?:(?!\*\*|__).)+)(?:\*\*|__):?$/;
const bareLink = /^(?:!?\[\[[^\]]*\]\]|!?\[[^\]]*\]\([^)\s]*\)|<?[a-z][\w+.-]*:\/\/\S+>?)[.,;]?$/i;
const placeholder = /^\{\{[^}]*\}\}$/;

/** The headings and items of `text` from offset `from` on, in reading order. Never throws. */
export function readItems(text: string, from: number): Items {
  const outline = new Outline();
  const items: Item[] = [];
  const bare: Item[] = [];
  /** The index of the last bullet of each depth. */
  const last: number[] = [];
  for (const block of readBlocks(text, from)) {
    outline.advance(block.span.start);
    if (block.kind === 'heading') {
      outline.add(block, block.end);
      continue;
    }
    const { kind, span, whole, depth, raw } = block;
    const task = kind === 'bullet' ? readTask(raw, span.start) : undefined;
    const words = onOneLine(task ? raw.slice(task.wordsStart - span.start) : raw);
    if (saysNothing(words, task)) continue;
    const isMarked = !task && /^(?:[*_!<[]|[a-z][\w+.-]*:\/\/)/i.test(words);
    const bold = isMarked ? boldOnly.exec(words)?.[1]?.replace(/:$/, '') : undefined;
    const outer = last[depth - 1] ?? -1;
    const parent = (items[outer]?.whole.end ?? 0) >= span.end ? outer : -1;
    const item = { text: words, span, whole, kind, depth, task, heading: outline.at, parent };
    if (isMarked && (bold !== undefined || bareLink.test(words))) bare.push(item);
    else {
      if (kind === 'bullet') last[depth] = items.length;
      items.push(item);
    }
    if (bold === undefined) continue;
    if (kind === 'sentence') outline.add({ text: bold, level: boldLine, span });
    else outline.add({ text: bold, level: boldLine + depth, span }, whole.end);
  }
  return { headings: outline.headings(), items, bare };
}

/** The words with one space between them. Most are so already. */
export function onOneLine(text: string): string {
  return /\s\s|[^\S ]|^\s|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** An empty bullet, a ruler, a box with an owner or a date but nothing to do, a template's place to fill in. */
export function saysNothing(words: string, task: Task | undefined): boolean {
  return (task ? isEmpty(task) : words === '') || /^[|\s:-]+$/.test(words) || placeholder.test(words);
}

/** The headings over `item`, the nearest first. */
export function headingsOver(items: Items, item: Item): readonly Heading[] {
  const over: Heading[] = [];
  for (let heading = items.headings[item.heading]; heading; heading = items.headings[heading.under]) {
    over.push(heading);
  }
  return over;
}
