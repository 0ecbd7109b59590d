import { parser as commonMark } from '@lezer/markdown';
import type { SyntaxNode } from '@lezer/common';
import { sentences, trim } from './sentences.ts';
import type { Span } from './span.ts';

/** A heading, or a stretch of text that may be a line item: all else in a Markdown file is no content. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly span: Span }
  | {
      readonly kind: 'bullet' | 'sentence';
      /** The text itself: behind the bullet or number, trimmed; it may run over several lines. */
      readonly span: Span;
      /** The whole list item with its bullet and everything nested in it; for a sentence, its own span. */
      readonly whole: Span;
      /** How many lists the bullet is nested in: 0 for a sentence, 1 for an outer bullet. */
      readonly depth: number;
    };

// Only block structure is read: what is bold or linked within a line changes nothing about whose line it is,
// and leaving the inline rules out makes the parser several times faster.
const blockParser = commonMark.configure({
  remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
});

/** The blocks of `text` from offset `from` on, in reading order. Offsets are those of `text`. Never throws. */
export function readBlocks(text: string, from: number): readonly Block[] {
  const blocks: Block[] = [];
  const tree = blockParser.parse(text.slice(from));
  walk(tree.topNode, 0, undefined);
  return blocks;

  function walk(node: SyntaxNode, depth: number, item: SyntaxNode | undefined): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      const { name } = child;
      if (name === 'BulletList' || name === 'OrderedList') walk(child, depth + 1, undefined);
      else if (name === 'ListItem') walk(child, depth, child);
      else if (name === 'Blockquote') walk(child, depth, undefined);
      else if (name === 'Paragraph') {
        paragraph(child, depth, item);
        item = undefined;
      } else if (/^(?:ATX|Setext)Heading/.test(name)) heading(child);
    }
  }

  function heading(node: SyntaxNode): void {
    const span = trim(text, from + node.from, from + node.to);
    const words = text
      .slice(span.start, span.end)
      .replace(/^#{1,6}[ \t]*|[ \t]+#+$|\r?\n[ \t]*[=-]+$/g, '')
      .trim();
    blocks.push({ kind: 'heading', level: Number(/\d$/.exec(node.name)?.[0] ?? 1), text: words, span });
  }

  function paragraph(node: SyntaxNode, depth: number, item: SyntaxNode | undefined): void {
    const span = trim(text, from + node.from, from + node.to);
    if (item) {
      const whole = { start: from + item.from, end: from + item.to };
      blocks.push({ kind: 'bullet', span, whole, depth });
      return;
    }
    for (const each of sentences(text, span.start, span.end)) {
      blocks.push({ kind: 'sentence', span: each, whole: each, depth: 0 });
    }
  }
}
