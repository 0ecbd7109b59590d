import type { Item } from './item.ts';
import { lineEnd, lineStart, type Span } from './span.ts';

/** Those of `items` that stand on any line which `stretch` of `text` touches. */
export function itemsOnLines<I extends Pick<Item, 'span'>>(
  text: string,
  items: readonly I[],
  stretch: Span,
): readonly I[] {
  const start = lineStart(text, stretch.start);
  const end = lineEnd(text, stretch.end);
  return items.filter(({ span }) => span.start < end && span.end >= start);
}

/** The item whose words stand around `offset`, bullet and checkbox not counted. */
export function itemAt<I extends Pick<Item, 'span'>>(items: readonly I[], offset: number): I | undefined {
  return items.find(({ span }) => span.start <= offset && offset <= span.end);
}
