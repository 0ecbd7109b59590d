import { trimmed, type Span } from './span.ts';

const abbreviations = new Set([
  'e.g',
  'i.e',
  'etc',
  'vs',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'approx',
  'z.b',
  'bzw',
]);

/** A line of prose shorter than this was ended on purpose; a longer one was wrapped by an editor. */
const wrappedLength = 50;

/**
 * The sentences of a `paragraph`, as spans in it, trimmed of white space. A sentence may run over several lines;
 * a short line whose successor starts anew is a thought of its own.
 */
export function sentences(paragraph: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const cut = (to: number): void => {
    const span = trimmed(paragraph.slice(from, to), from);
    if (span.end > span.start) spans.push(span);
    from = to;
  };
  for (let at = 0; at < paragraph.length; at++) {
    const char = paragraph[at];
    if (char === '\n') {
      if (endsThought(paragraph, from, at)) cut(at);
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      let behind = at + 1;
      while (/[.!?…"'”’»)\]*_]/.test(paragraph[behind] ?? '')) behind++;
      if (
        /\s/.test(paragraph[behind] ?? '') &&
        startsAnew(paragraph, behind) &&
        !abbreviated(paragraph, from, at)
      ) {
        cut(behind);
      }
      at = behind - 1;
    }
  }
  cut(paragraph.length);
  return spans;
}

function endsThought(paragraph: string, from: number, newline: number): boolean {
  const line = paragraph
    .slice(Math.max(from, paragraph.lastIndexOf('\n', newline - 1) + 1), newline)
    .trimEnd();
  if (/[.!?…:;]["'”’»)\]*_]*$/.test(line)) return true;
  return line.length < wrappedLength && startsAnew(paragraph, newline);
}

function startsAnew(paragraph: string, at: number): boolean {
  while (/\s/.test(paragraph[at] ?? '')) at++;
  return at >= paragraph.length || /[^\p{Ll}]/u.test(String.fromCodePoint(paragraph.codePointAt(at) ?? 0));
}

function abbreviated(paragraph: string, from: number, dot: number): boolean {
  if (paragraph[dot] !== '.') return false;
  const word = /[\p{L}.]{1,8}$/u.exec(paragraph.slice(Math.max(from, dot - 8), dot))?.[0].toLowerCase();
  return word !== undefined && (abbreviations.has(word) || /^\p{L}$/u.test(word));
}
