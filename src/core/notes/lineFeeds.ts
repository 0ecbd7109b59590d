/**
 * `text` with each lone `\r` as `\n`: Markdown, YAML and VS Code all end a line there. As long as `text`, so that
 * offsets stay true.
 */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/**
 * `text` with `\n` for each `\r\n`, for parsers that take the `\r` for a character of the line; `offset` tells
 * where in `text` an offset in the result is.
 */
export function withoutCarriageReturns(text: string): {
  readonly text: string;
  readonly offset: (at: number) => number;
} {
  if (!text.includes('\r\n')) return { text, offset: (at) => at };
  // Where lines end in the result, in order: each of them is one character shorter there.
  const ends: number[] = [];
  const result = text.replace(/\r\n/g, (_, at: number) => {
    ends.push(at - ends.length);
    return '\n';
  });
  const offset = (at: number): number => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return at + low;
  };
  return { text: result, offset };
}
