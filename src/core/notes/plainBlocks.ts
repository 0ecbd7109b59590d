import type { Block } from './blocks.ts';
import { sentences } from './sentences.ts';
import { trimmed } from './span.ts';

/** Bullets in each other deeper than this are left to the parser. */
export const deepest = 8;

/** A list item that may still go on. */
interface OpenItem {
  /** The column from which on a bullet is nested in it. */
  readonly content: number;
  readonly block: number;
}

/** Lines of text that more may be joined to. */
interface OpenText {
  readonly start: number;
  end: number;
  /** Where the list item begins whose first text it is; undefined for prose. */
  readonly item: number | undefined;
}

/**
 * The blocks of a body in the plain Markdown that most notes are written in (headings, bullets, boxes, paragraphs), several times faster
 * than by the parser; undefined where there is anything that has to be parsed: code, quotes, tables, numbers, comments, HTML,
 * rulers, a second paragraph in a bullet. What it returns is what the parser finds, and a property test says so.
 *
 * @param from offset of `body` in its file; spans are offsets in that
 */
export function plainBlocks(body: string, from: number): readonly Block[] | undefined {
  if (hasMore(body)) return undefined;
  const blocks: Block[] = [];
  const open: OpenItem[] = [];
  let text: OpenText | undefined;

  const close = (): void => {
    if (!text) return;
    const { start, end, item } = text;
    text = undefined;
    const raw = body.slice(start, end);
    if (item === undefined) {
      for (const each of sentences(raw)) {
        const span = { start: from + start + each.start, end: from + start + each.end };
        blocks.push({ kind: 'sentence', span, raw: raw.slice(each.start, each.end), whole: span, depth: 0 });
      }
      return;
    }
    const whole = { start: from + item, end: from + end };
    const span = trimmed(raw, from + start);
    open.push({ content: open.pop()?.content ?? 0, block: blocks.length });
    blocks.push({ kind: 'bullet', span, raw: raw.trim(), whole, depth: open.length });
  };
  /** Ends what no longer goes on at `column`: an item reaches as far as what is nested in it. */
  const leave = (column: number): void => {
    for (let last = open.at(-1); last && last.content > column; last = open.at(-1)) {
      open.pop();
      const [inner, outer] = [blocks[last.block], blocks[open.at(-1)?.block ?? -1]];
      if (inner?.kind !== 'bullet' || outer?.kind !== 'bullet') continue;
      blocks[open.at(-1)!.block] = { ...outer, whole: { start: outer.whole.start, end: inner.whole.end } };
    }
  };

  for (let start = 0, end: number; start < body.length; start = end + 1) {
    const next = body.indexOf('\n', start);
    end = next < 0 ? body.length : next;
    let at = start;
    while (at < end && body[at] === ' ') at++;
    if (at === end) {
      close();
      continue;
    }
    const column = at - start;
    const kind = kindAt(body, at, end);
    if (kind === 'other') return undefined;
    if (kind === 'text') {
      if (text) text.end = end;
      else if (column > 0) return undefined;
      else {
        leave(0);
        open.length = 0;
        text = { start, end, item: undefined };
      }
      continue;
    }
    close();
    if (kind === 'heading') {
      const heading = column === 0 ? headingAt(body, start, end) : undefined;
      if (!heading) return undefined;
      leave(0);
      open.length = 0;
      const span = trimmed(body.slice(start, end), from + start);
      blocks.push({ kind: 'heading', ...heading, span, end: undefined });
      continue;
    }
    leave(column);
    const parent = open.at(-1)?.content ?? 0;
    if (column - parent > 3 || open.length === deepest || (open.length === 0 && column > 0)) return undefined;
    let words = at + 1;
    while (words < end && body[words] === ' ') words++;
    if (words === end || words > at + 5 || kindAt(body, words, end) !== 'text') return undefined;
    open.push({ content: words - start, block: -1 });
    text = { start: words, end, item: start + parent };
  }
  close();
  leave(-1);
  return blocks;
}

/** Signs anywhere that make more of it than plain Markdown. */
export function hasMore(body: string): boolean {
  return body.includes('\t') || body.includes('\r') || body.includes('<!--') || body.includes('%%');
}

/** What the line begins with, or what stands behind its bullet. */
export function kindAt(body: string, at: number, end: number): 'text' | 'bullet' | 'heading' | 'other' {
  const code = body.charCodeAt(at);
  if (code > 127 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return 'text';
  switch (body.charAt(at)) {
    case '-':
    case '+':
      return at + 1 === end || body[at + 1] === ' ' ? 'bullet' : 'other';
    case '*':
      if (at + 1 === end || body[at + 1] === ' ') return 'bullet';
      return hasWord(body, at, end) ? 'text' : 'other';
    case '_':
      return hasWord(body, at, end) ? 'text' : 'other';
    case '#':
      return 'heading';
    case '[':
      // A box, as nearly always.
      if (body[at + 2] === ']' && body[at + 3] === ' ' && /[ xX/>-]/.test(body[at + 1] ?? '')) return 'text';
      // What may be the definition of a link is none of the text.
      return /^\[[^[\]\\]*\](?!:)/.test(body.slice(at, end)) ? 'text' : 'other';
    case '@':
    case '"':
    case "'":
    case '(':
    case '!':
    case '?':
    case '.':
    case '/':
    case '$':
      return 'text';
    default:
      // A number that counts has nine digits at most, and a space behind its sign: `14.50` is text.
      return code >= 48 && code <= 57 && !/^\d+[.)](?: |$)/.test(body.slice(at, Math.min(end, at + 12)))
        ? 'text'
        : 'other';
  }
}

/** With a letter in it, a line is no ruler. */
function hasWord(body: string, at: number, end: number): boolean {
  return /[A-Za-z]/.test(body.slice(at, end));
}

/** What the heading in a line says; undefined for what is none. */
export function headingAt(
  body: string,
  start: number,
  end: number,
): { readonly level: number; readonly text: string } | undefined {
  const [, marks = '', words = ''] = /^(#{1,6}) +(.*[^# ]) *$/.exec(body.slice(start, end)) ?? [];
  return marks === '' ? undefined : { level: marks.length, text: words.replace(/\s+/g, ' ').trim() };
}
