/** What one measure came to: milliseconds, or MB, by name. */
export type Figures = Readonly<Record<string, number>>;

export type Measured = Readonly<
  Record<'read' | 'index' | 'peer' | 'parse' | 'warm' | 'keep' | 'change' | 'heap', Figures>
>;

/** One bar, and whether it holds. */
export interface Bar {
  readonly what: string;
  readonly value: string;
  readonly bar: string;
  readonly holds: boolean;
}

/** The bars at 10,000 notes. */
export function barsOf(
  { read, index, peer, parse, warm, change, heap }: Measured,
  exponent: number,
): readonly Bar[] {
  const of = (figures: Figures, name = 'ms'): number => figures[name] ?? NaN;
  const atMost = (what: string, value: number, most: number, unit: string): Bar => ({
    what,
    value: `${value.toFixed(2)} ${unit}`.trim(),
    bar: `at most ${most} ${unit}`.trim(),
    holds: value <= most,
  });
  const faster = of(peer) / of(index);
  return [
    atMost('first index, by reading the same bytes', of(index) / of(read), 8, '×'),
    {
      what: 'the languageservice’s headings, by the first index',
      value: `${faster.toFixed(2)} ×`,
      bar: 'at least 2 ×',
      holds: faster >= 2,
    },
    atMost('warm start, by the stat of all files and parsing the index', of(warm) / of(parse), 2, '×'),
    atMost('one note changed → team', of(change, 'team'), 10, 'ms'),
    atMost('one note changed → somebody’s page', of(change, 'person'), 10, 'ms'),
    atMost('one note changed → Reflect', of(change, 'reflect'), 10, 'ms'),
    atMost('heap added', of(heap, 'heap'), 20, 'MB'),
    ...(Number.isNaN(exponent) ? [] : [atMost('growth of the first index, exponent', exponent, 1.05, '')]),
  ];
}

/** How the first index grows with the notes, from the smallest folder to the largest: 1 is linear. */
export function exponentOf(
  results: readonly { readonly count: number; readonly measured: Measured }[],
): number {
  const [first, last] = [results[0], results.at(-1)];
  if (!first || !last || first === last) return NaN;
  const [few, many] = [first, last].map(({ measured }) => measured.index['ms'] ?? NaN);
  return Math.log(many! / few!) / Math.log(last.count / first.count);
}
