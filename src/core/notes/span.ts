/** A stretch of a file's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replace the span's text by `newText`; an empty span inserts. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * `text` with all of `edits` applied. Offsets are those of `text` as it is; edits may stand in any order but
 * must not overlap (two insertions at one place keep their order).
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) throw new Error(`edits overlap at ${edit.start}`);
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** `text` with blanks for all characters in `spans` (in order, apart from each other) but line feeds. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}

/** The span of `words` that stand at `offset`, without the white space at either end. */
export function trimmed(words: string, offset: number): Span {
  const start = offset + words.length - words.trimStart().length;
  return { start, end: Math.max(start, offset + words.trimEnd().length) };
}

/** The line ending that `text` uses: that of its first line, or `\n` where there is none yet. */
export function lineEnding(text: string): '\n' | '\r\n' | '\r' {
  const first = /\r\n?|\n/.exec(text)?.[0];
  return first === '\r\n' || first === '\r' ? first : '\n';
}

/** Offset of the first character of the line that `offset` is in; a byte order mark is none. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !endsLine(text, at)) at--;
  return at === 0 && text.startsWith('\uFEFF') ? Math.min(1, offset) : at;
}

/** Offset just behind the line that `offset` is in, its line ending included. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && (at === offset || !endsLine(text, at))) at++;
  return at;
}

/** Whether a line of `text` ends just before `offset`. */
export function endsLine(text: string, offset: number): boolean {
  const before = text[offset - 1];
  return before === '\n' || (before === '\r' && text[offset] !== '\n');
}
