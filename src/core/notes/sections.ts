import { readFrontMatter } from './frontMatter.ts';
import { readItems } from './item.ts';
import type { Heading } from './outline.ts';
import { boldLine } from './outline.ts';

/** A section that notes made from a template have. */
export interface Section {
  readonly heading: string;
  /** How many `#` it begins with. */
  readonly level: number;
  /** Whether commitments stand in it: where the template has those that are carried over. */
  readonly isForTasks: boolean;
}

/** The sections of `template` but those whose headings are different for everybody, in its order. */
export function sectionsOf(template: string): readonly Section[] {
  const { headings } = readItems(template, readFrontMatter('', template).bodyStart);
  const carried = template.search(/\{\{[ \t]*carried[ \t]*\}\}/);
  const over = headings.findLast(({ span }) => span.start < carried);
  return headings
    .filter(({ level, isTitle, text }) => level < boldLine && !isTitle && !text.includes('{{'))
    .map((heading) => ({
      heading: heading.text,
      level: heading.level,
      isForTasks: heading === over,
    }));
}

/** Those of `sections` that a note with these headings has not yet. */
export function sectionsMissing(
  sections: readonly Section[],
  headings: readonly Heading[],
): readonly Section[] {
  const there = new Set(headings.map(({ text }) => text.toLowerCase()));
  return sections.filter(({ heading }) => !there.has(heading.toLowerCase()));
}
