import type { Day } from '../notes/day.ts';
import type { Item } from '../notes/item.ts';
import type { Span } from '../notes/span.ts';
import { isEmpty, type Task } from '../notes/task.ts';
import { commitmentWords } from './commitment.ts';
import { findAnswer, readReflection } from './reflection.ts';
import { intentionQuestion } from './weekly.ts';

/** What the manager said they would do. */
export interface Intention<In> {
  readonly day: Day;
  /** In words, without the boxes to tick. */
  readonly text: string;
  /** Where it stands. */
  readonly reflection: In;
  readonly span: Span;
}

/**
 * What was answered to "How will I do it?" in the newest reflection before `today` that answers it.
 *
 * @param reflections day and whole text of each, in any order
 */
export function lastIntention<In extends { readonly day: Day; readonly text: string }>(
  reflections: Iterable<In>,
  today: Day,
): Intention<In> | undefined {
  const earlier = Array.from(reflections).filter(({ day }) => day < today);
  earlier.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  for (const reflection of earlier) {
    const answered = findAnswer(readReflection(reflection.text), intentionQuestion.text);
    const text = commitmentWords(answered?.answer ?? '');
    if (answered && text !== '') return { day: reflection.day, text, reflection, span: answered.span };
  }
  return undefined;
}

/** A box to tick, or what was written before, between or behind such boxes. */
export type IntendedPart =
  | { readonly item: Item; readonly task: Task }
  | {
      /** In the lines in which it stands. */
      readonly text: string;
      readonly start: number;
      /** The first line of it that is read as one. */
      readonly item: Item | undefined;
      readonly task?: undefined;
    };

/** What was intended, part by part: nothing of it is left out. */
export function intendedParts<
  In extends { readonly text: string; readonly items: readonly Item[]; readonly bare: readonly Item[] },
>({ text, reflection, span }: Intention<In>): readonly IntendedPart[] {
  const within = (item: Item): boolean => item.span.start >= span.start && item.span.end <= span.end;
  const said = [...reflection.items, ...reflection.bare].filter(within);
  const tasks = reflection.items.flatMap((item) =>
    item.task && !isEmpty(item.task) && within(item) ? [{ item, task: item.task }] : [],
  );
  if (tasks.length === 0) return [{ text, start: span.start, item: said[0] }];
  const parts: IntendedPart[] = [];
  let at = span.start;
  const writtenUpTo = (end: number): void => {
    const between = reflection.text.slice(at, end);
    const words = proseOf(between);
    if (words === '') return;
    const start = at + between.search(/\S/);
    const first = said.filter((item) => item.span.start >= at && item.span.end <= end);
    first.sort((a, b) => a.span.start - b.span.start);
    parts.push({ text: words, start, item: first[0] });
  };
  for (const each of tasks) {
    writtenUpTo(each.item.span.start);
    parts.push(each);
    at = each.item.span.end;
  }
  writtenUpTo(span.end);
  return parts;
}

/** What `between` says, without comments and the bullet of the box behind it. */
function proseOf(between: string): string {
  return between
    .replace(/<!--.*?-->|%%.*?%%/gs, '')
    .replace(/(?:^|\n)[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\s+$/g, '')
    .replace(/^[ \t]+/, '');
}
