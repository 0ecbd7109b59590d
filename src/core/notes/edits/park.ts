import { readFrontMatter } from '../frontMatter.ts';
import { headingsOver, readItems, type Item, type Items } from '../item.ts';
import { isParkedHeading, parkedHeading, parkedItems } from '../parked.ts';
import { applyEdits, endsLine, lineEnd, lineEnding, lineStart, type TextEdit } from '../span.ts';

/**
 * Adds `point` to the points parked on the person's page `text`: as the last bullet under "Next time", which
 * is made at the page's end where it is missing. Empty for a point that is parked already, or is blank.
 */
export function parkEdits(text: string, point: string): readonly TextEdit[] {
  const words = asBullet(point);
  const page = read(text);
  if (words === '' || isParked(page, words)) return [];
  const line = `- ${words}`;
  const edits = [underHeading(text, page, words), atEnd(text, line), atTop(text, line)];
  // Behind a code fence or comment that is never closed nothing is read any more: then the top is the place.
  const readBack = edits.find((edit) => edit && isParked(read(applyEdits(text, [edit])), words));
  return readBack ? [readBack] : [];
}

/** Takes `item` off the page with everything nested in it, whole lines only. */
export function removeItem(text: string, item: Item): TextEdit {
  return {
    start: lineStart(text, item.whole.start),
    end: lineEnd(text, Math.max(item.whole.start, item.whole.end - 1)),
    newText: '',
  };
}

function read(text: string): Items {
  return readItems(text, readFrontMatter('', text).bodyStart);
}

function isParked(page: Items, words: string): boolean {
  return parkedItems(page).some((item) => item.text === words);
}

/** The point on one line, with a backslash where it would otherwise be read as Markdown: `1. of May`, `# 1`. */
function asBullet(point: string): string {
  const words = point.replace(/\s+/g, ' ').trim();
  const shown = words.replaceAll('<!--', '<\\!--').replaceAll('%%', '\\%\\%');
  const isPlain = (each: string): boolean => {
    const { items, bare } = readItems(`- ${each}\n`, 0);
    const only = [...items, ...bare].find((item) => item.depth === 1);
    return only?.text === each && !only.task;
  };
  return words === '' ? '' : ([words, shown, shown.replace(/^\d*/, '$&\\')].find(isPlain) ?? '');
}

/** Behind the last point that is parked, with its mark and indent; without any, right under the heading. */
function underHeading(text: string, page: Items, words: string): TextEdit | undefined {
  const heading = page.headings.find(isParkedHeading);
  if (!heading) return undefined;
  const eol = lineEnding(text);
  const last = [...page.items, ...page.bare]
    .filter((item) => item.kind === 'bullet' && item.depth === 1 && headingsOver(page, item)[0] === heading)
    .reduce<Item | undefined>((a, b) => (a && a.span.start > b.span.start ? a : b), undefined);
  if (last) {
    const at = lineEnd(text, Math.max(last.whole.start, last.whole.end - 1));
    const [, indent = '', mark = '-'] =
      /^([ \t]*)([-*+])?/.exec(text.slice(lineStart(text, last.whole.start))) ?? [];
    return insert(at, `${endsLine(text, at) ? '' : eol}${indent}${mark} ${words}${eol}`);
  }
  const at = lineEnd(text, heading.span.end);
  // Text that follows at once would be taken for more of the point.
  const gap = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at)) ? '' : eol;
  return insert(at, `${endsLine(text, at) ? '' : eol}${eol}- ${words}${eol}${gap}`);
}

function atEnd(text: string, line: string): TextEdit {
  const eol = lineEnding(text);
  const gap = text === '' ? '' : endsLine(text, text.length) ? eol : eol + eol;
  return insert(text.length, `${gap}## ${parkedHeading}${eol}${eol}${line}${eol}`);
}

function atTop(text: string, line: string): TextEdit {
  const eol = lineEnding(text);
  const start = readFrontMatter('', text).bodyStart;
  const at = start === 0 || endsLine(text, start) ? start : lineEnd(text, start);
  const gap = endsLine(text, at) || at === 0 ? '' : eol;
  return insert(at, `${gap}## ${parkedHeading}${eol}${eol}${line}${eol}${eol}`);
}

function insert(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}
