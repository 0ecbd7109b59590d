import type { Span } from './span.ts';

const abbreviations = new Set(['e.g', 'i.e', 'etc', 'vs', 'mr', 'mrs', 'ms', 'dr', 'st', 'no', 'approx', 'z.b', 'bzw']);

/** A line of prose shorter than this was ended on purpose; a longer one was wrapped by an editor. */
const wrappedLength = 50;

/**
 * The sentences of the paragraph `text.slice(start, end)`, as spans trimmed of white space. A sentence may run
 * over several lines; a short line whose successor starts anew is a thought of its own.
 */
export function sentences(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  const cut = (to: number): void => {
    const trimmed = trim(text, from, to);
    if (trimmed.end > trimmed.start) spans.push(trimmed);
    from = to;
  };
  for (let at = start; at < end; at++) {
    const char = text[at];
    if (char === '\n') {
      if (endsThought(text, from, at, end)) cut(at);
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      let behind = at + 1;
      while (behind < end && /[.!?…"'”’)\]*_]/.test(text[behind] ?? '')) behind++;
      if (behind < end && /\s/.test(text[behind] ?? '') && startsAnew(text, behind, end) && !abbreviated(text, from, at)) {
        cut(behind);
      }
      at = behind - 1;
    }
  }
  cut(end);
  return spans;
}

/** The span without white space at either end. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

function endsThought(text: string, from: number, newline: number, end: number): boolean {
  const lineFrom = Math.max(from, text.lastIndexOf('\n', newline - 1) + 1);
  const line = text.slice(lineFrom, newline).trimEnd();
  if (/[.!?…:;]["'”’)\]*_]*$/.test(line)) return true;
  return line.length < wrappedLength && startsAnew(text, newline, end);
}

function startsAnew(text: string, at: number, end: number): boolean {
  while (at < end && /\s/.test(text[at] ?? '')) at++;
  return at >= end || /[^\p{Ll}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function abbreviated(text: string, from: number, dot: number): boolean {
  if (text[dot] !== '.') return false;
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(from, dot - 8), dot))?.[0].toLowerCase();
  return word !== undefined && (abbreviations.has(word) || /^\p{L}$/u.test(word));
}
