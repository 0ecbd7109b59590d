import { readBlocks } from './blocks.ts';
import type { Span } from './span.ts';
import { readTask, type Task } from './task.ts';

/** A heading as it stands over items; `**Bold**` alone on its line is one too. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  readonly span: Span;
}

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
}

export interface Items {
  readonly headings: readonly Heading[];
  readonly items: readonly Item[];
}

const boldOnly = /^(?:\*\*|__)(.+?)(?:\*\*|__):?$/;
const bareLink = /^(?:!?\[\[[^\]]*\]\]|!?\[[^\]]*\]\([^)\s]*\)|<?[a-z][\w+.-]*:\/\/\S+>?)[.,;]?$/i;
const calloutMark = /^\[![\w-]+\][+-]?[^\r\n]*/;
const tableRuler = /^[|\s:-]+$/;
const placeholder = /^\{\{[^}]*\}\}$/;

/** The headings and items of `text` from offset `from` on, in reading order. Never throws. */
export function readItems(text: string, from: number): Items {
  const headings: Heading[] = [];
  const items: Item[] = [];
  for (const block of readBlocks(text, from)) {
    if (block.kind === 'heading') {
      headings.push({ text: block.text, level: block.level, span: block.span });
      continue;
    }
    const task = block.kind === 'bullet' ? readTask(text, block.span) : undefined;
    const words = plainWords(text, block.span, task);
    if (words === '' || bareLink.test(words) || tableRuler.test(words) || placeholder.test(words)) continue;
    const bold = boldOnly.exec(words);
    if (bold?.[1] !== undefined && !task) {
      // Deeper than any `#` heading, so that it never ends the section that a real heading opened.
      headings.push({ text: bold[1].replace(/:$/, ''), level: 7, span: block.span });
      continue;
    }
    const { span, whole, kind, depth } = block;
    items.push({ text: words, span, whole, kind, depth, task, heading: headings.length - 1 });
  }
  return { headings, items };
}

/** The headings over `item`, the nearest first. */
export function headingsOver(items: Items, item: Item): readonly Heading[] {
  const over: Heading[] = [];
  let below = Infinity;
  for (let index = item.heading; index >= 0; index--) {
    const heading = items.headings[index];
    if (!heading || heading.level >= below) continue;
    over.push(heading);
    below = heading.level;
  }
  return over;
}

function plainWords(text: string, span: Span, task: Task | undefined): string {
  return text
    .slice(task ? task.box.end + 1 : span.start, span.end)
    .replace(/<!--.*?(?:-->|$)|%%.*?%%/gs, ' ')
    .replace(calloutMark, ' ')
    .replace(/\r?\n[ \t]*(?:>[ \t]*)*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
