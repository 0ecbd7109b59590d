import type { Span } from './span.ts';

/** A heading as it stands over items; `**Bold**` alone on its line or bullet is one too. */
export interface Heading {
  readonly text: string;
  /** 1 to 6; `boldLine` for bold words, and more than that for a bold bullet. */
  readonly level: number;
  /** The only heading of the first level: it is over the whole file, and not over a part of it. */
  readonly isTitle: boolean;
  /** Index of the heading that it stands under, or -1. */
  readonly under: number;
  readonly span: Span;
}

/** Deeper than any `#` heading, so that bold words never end the section that a real heading opened. */
export const boldLine = 7;

/** The headings of a file in the making, in reading order. */
export class Outline {
  readonly #found: (Omit<Heading, 'isTitle'> & { readonly end: number; readonly before: number })[] = [];
  /** Index of the heading that is in force, or -1. */
  #at = -1;

  get at(): number {
    return this.#at;
  }

  /** Goes on to `offset`: headings that are in force no further than that are left. */
  advance(offset: number): void {
    for (
      let heading = this.#found[this.#at];
      heading && heading.end <= offset;
      heading = this.#found[this.#at]
    ) {
      this.#at = heading.before;
    }
  }

  /** Adds the next heading. It is in force up to `end`, or till one of its level or above comes. */
  add({ text, level, span }: Pick<Heading, 'text' | 'level' | 'span'>, end = Infinity): void {
    const before = this.#at;
    let under = before;
    for (let above = this.#found[under]; above && above.level >= level; above = this.#found[under]) {
      under = above.under;
    }
    this.#at = this.#found.push({ text, level, span, under, end, before }) - 1;
  }

  headings(): readonly Heading[] {
    const isOnly = this.#found.filter(({ level }) => level === 1).length === 1;
    return this.#found.map(({ text, level, under, span }) => ({
      ...{ text, level, under, span },
      isTitle: level === 1 && isOnly,
    }));
  }
}
