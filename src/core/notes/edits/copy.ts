import type { Item } from '../item.ts';
import { applyEdits, lineStart, type TextEdit } from '../span.ts';

/**
 * The lines of `item` in `text` with everything nested in it, moved to the left margin, `\n` between them, after
 * `edits` (which lie within the item's lines) are applied.
 */
export function copyOf(text: string, item: Item, edits: readonly TextEdit[] = []): string {
  const from = lineStart(text, item.whole.start);
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const lines = applyEdits(text.slice(from, item.whole.end), shifted)
    .trimEnd()
    .split(/\r\n?|\n/);
  // The first line up to the words: what the item's other lines must be indented by, or be lazy.
  const head = text.slice(from, Math.max(from, item.span.start)).split(/[\r\n]/, 1)[0] ?? '';
  const indent = /^[ \t>]*/.exec(head)?.[0] ?? '';
  const quotes = head.replace(/[^>]/g, '').length;
  const copy: string[] = [];
  for (const [index, line] of lines.entries()) {
    const words = line.replace(new RegExp(`^(?:[ \\t]*>){0,${quotes}}`), '').trim();
    // Moved to the margin, a line that goes on with a paragraph from further left could become a bullet.
    if (index > 0 && words !== '' && past(line, head) === undefined)
      copy.push(`${copy.pop() ?? ''} ${words}`);
    else copy.push(past(line, indent) ?? '');
  }
  return copy.join('\n');
}

/** The line behind as many `>` marks and columns as `head` has; undefined if it does not begin with that much. */
function past(line: string, head: string): string | undefined {
  const quotes = head.replace(/[^>]/g, '').length;
  const marks = quotes === 0 ? '' : new RegExp(`^(?:[ \\t]*>){${quotes}} ?`).exec(line)?.[0];
  if (marks === undefined) return undefined;
  const rest = line.slice(marks.length);
  const inner = quotes === 0 ? head : head.slice(head.lastIndexOf('>') + 1).replace(/^ /, '');
  // Tabs by themselves stay tabs.
  if (quotes === 0 && /^\t*$/.test(inner) && rest.startsWith(inner)) return rest.slice(inner.length);
  const from = columns(marks, 0);
  const space = /^[ \t]*/.exec(rest)?.[0] ?? '';
  const deeper = columns(space, from) - columns(inner, from);
  return deeper < 0 ? undefined : ' '.repeat(deeper) + rest.slice(space.length);
}

/** The column behind `head`, which begins at column `from`, with a tab stop every four. */
function columns(head: string, from: number): number {
  return Array.from(head).reduce((column, char) => column + (char === '\t' ? 4 - (column % 4) : 1), from);
}
