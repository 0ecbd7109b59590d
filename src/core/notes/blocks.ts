import type { SyntaxNode } from '@lezer/common';
import { blockParser } from './blockParser.ts';
import { plainBlocks } from './plainBlocks.ts';
import { sentences } from './sentences.ts';
import { withLineFeeds, withoutCarriageReturns } from './lineFeeds.ts';
import { blanked, trimmed, type Span } from './span.ts';

/** A heading, or a stretch of text that may be a line item: all else in a Markdown file is no content. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      readonly span: Span;
      /** Where the list item that it stands in ends; it is over nothing behind that. */
      readonly end: number | undefined;
    }
  | {
      readonly kind: 'bullet' | 'sentence';
      /** The text itself: behind the bullet or number, trimmed; it may run over several lines. */
      readonly span: Span;
      /** What stands at the span, character for character, with blanks for comments and `>` marks in it. */
      readonly raw: string;
      /** The whole list item with its bullet and everything nested in it; for a sentence, its own span. */
      readonly whole: Span;
      /** How many lists the bullet is nested in: 0 for a sentence, 1 for an outer bullet. */
      readonly depth: number;
    };

const comment = /<!--.*?(?:-->|$)|%%.*?%%/gs;
const calloutTitle = /^\[![\w-]+\][^\n]*/;

/** The blocks of `text` from offset `from` on, in reading order. Offsets are those of `text`. Never throws. */
export function readBlocks(text: string, from: number): readonly Block[] {
  const body = withLineFeeds(text.slice(from));
  return plainBlocks(body, from) ?? parseBlocks(body, from);
}

/** The same by the parser, whatever stands in `body`. */
export function parseBlocks(body: string, from: number): readonly Block[] {
  const blocks: Block[] = [];
  const parsed = withoutCarriageReturns(body);
  walk(blockParser.parse(parsed.text).topNode, 0);
  return blocks;

  function walk(node: SyntaxNode, depth: number, item?: SyntaxNode): void {
    let isFirst = node.name === 'ListItem';
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const { name } = child;
      if (name === 'BulletList' || name === 'OrderedList') walk(child, depth + 1, item);
      else if (name === 'ListItem') walk(child, depth, child);
      else if (name === 'Blockquote' || name === 'Table') walk(child, depth, item);
      else if (name === 'Paragraph' && item && isFirst) {
        bullet(child, depth, item);
      } else if (name === 'Paragraph' || name === 'TableRow') prose(child);
      else if (/^(?:ATX|Setext)Heading/.test(name)) heading(child, item);
      // A bullet has its words before all else.
      if (name !== 'ListMark') isFirst = false;
    }
  }

  function heading(node: SyntaxNode, item: SyntaxNode | undefined): void {
    const { start, end } = spanOf(node);
    const level = Number(/\d$/.exec(node.name)?.[0] ?? 1);
    blocks.push({
      kind: 'heading',
      level,
      text: content(node).replace(/\s+/g, ' ').trim(),
      span: trimmed(body.slice(start, end), from + start),
      end: item && from + spanOf(item).end,
    });
  }

  function bullet(node: SyntaxNode, depth: number, item: SyntaxNode): void {
    const raw = content(node);
    const whole = spanOf(item);
    blocks.push({
      kind: 'bullet',
      span: trimmed(raw, from + spanOf(node).start),
      raw: raw.trim(),
      whole: { start: from + whole.start, end: from + whole.end },
      depth,
    });
  }

  function prose(node: SyntaxNode): void {
    const raw = content(node);
    const base = from + spanOf(node).start;
    // A callout's title (`> [!note] Since last time`) is a label on its box.
    const title = node.parent?.name === 'Blockquote' ? (calloutTitle.exec(raw)?.[0].length ?? 0) : 0;
    for (const { start, end } of sentences(blanked(raw, [{ start: 0, end: title }]))) {
      const span = { start: base + start, end: base + end };
      blocks.push({ kind: 'sentence', span, raw: raw.slice(start, end), whole: span, depth: 0 });
    }
  }

  /** The node's text with blanks for the marks that the parser found in it, and for comments. */
  function content(node: SyntaxNode): string {
    const { start, end } = spanOf(node);
    const marks: Span[] = [];
    for (let mark = node.firstChild; mark; mark = mark.nextSibling) {
      if (!mark.name.endsWith('Mark') && mark.name !== 'TableDelimiter') continue;
      const span = spanOf(mark);
      marks.push({ start: span.start - start, end: span.end - start });
    }
    return blanked(body.slice(start, end), marks).replace(comment, (each) => each.replace(/[^\n]/g, ' '));
  }

  function spanOf(node: SyntaxNode): Span {
    return { start: parsed.offset(node.from), end: parsed.offset(node.to) };
  }
}
