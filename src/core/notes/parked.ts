import type { Page } from './document.ts';
import { headingsOver, type Item, type Items } from './item.ts';
import { boldLine, type Heading } from './outline.ts';

/** The heading on a person's page under which points wait for the next meeting. */
export const parkedHeading = 'Next time';

/** Whether `heading` is one that parked points stand under. */
export function isParkedHeading(heading: Heading): boolean {
  return (
    heading.level <= boldLine &&
    /^(?:for )?(?:next time|next 1[:-]1|next one-on-one|parked|nächstes mal)(?:\b|$)/iu.test(heading.text)
  );
}

/** The points parked on a person's page, in their order; a ticked one has been talked about. */
export function parkedItems(page: Page | Items): readonly Item[] {
  return [...page.items, ...page.bare]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(
      (item) =>
        item.depth === 1 &&
        item.kind === 'bullet' &&
        (!item.task || item.task.state === 'open') &&
        headingsOver(page, item).some(isParkedHeading),
    );
}
