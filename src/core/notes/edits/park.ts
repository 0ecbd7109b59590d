import { readFrontMatter } from '../frontMatter.ts';
import { headingsOver, readItems, type Item } from '../item.ts';
import { isParkedHeading, parkedHeading, parkedItems } from '../parked.ts';
import { lineEnd, lineEnding, lineStart, type TextEdit } from '../span.ts';

/**
 * Adds `point` to the points parked on the person's page `text`: as the last bullet under "Next time", which
 * is made at the page's end where it is missing. Empty for a point that is parked already, or is blank.
 */
export function parkEdits(text: string, point: string): readonly TextEdit[] {
  const words = point.replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  const page = readItems(text, readFrontMatter('', text).bodyStart);
  if (parkedItems(page).some((item) => item.text === words)) return [];
  const eol = lineEnding(text);

  const heading = page.headings.find(isParkedHeading);
  if (!heading) {
    const gap = text === '' ? '' : text.endsWith('\n') ? eol : eol + eol;
    return [insert(text.length, `${gap}## ${parkedHeading}${eol}${eol}- ${words}${eol}`)];
  }
  const bullets = page.items.filter(
    (item) => item.kind === 'bullet' && item.depth === 1 && headingsOver(page, item)[0] === heading,
  );
  const last = bullets.at(-1);
  if (last) {
    const at = lineEnd(text, Math.max(last.whole.start, last.whole.end - 1));
    const first = text.slice(lineStart(text, last.whole.start), last.span.start);
    const mark = /[-*+](?=\s)/.exec(first)?.[0] ?? '-';
    const indent = /^[ \t]*/.exec(first)?.[0] ?? '';
    return [insert(at, `${endsLine(text, at) ? '' : eol}${indent}${mark} ${words}${eol}`)];
  }
  const at = lineEnd(text, heading.span.end);
  return [insert(at, `${endsLine(text, at) ? '' : eol}${eol}- ${words}${eol}`)];
}

/** Takes `item` off the page with everything nested in it, whole lines only. */
export function removeItem(text: string, item: Item): TextEdit {
  return {
    start: lineStart(text, item.whole.start),
    end: lineEnd(text, Math.max(item.whole.start, item.whole.end - 1)),
    newText: '',
  };
}

function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

function endsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}
