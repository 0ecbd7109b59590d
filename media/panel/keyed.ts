/**
 * A stable key for each item, so that a redrawn list keeps its elements, and the focus with them. Offsets move
 * with every edit, words seldom do: the same words twice are told apart by their order.
 */
export function keyed<T>(items: readonly T[], name: (item: T) => string): { key: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const word = name(item);
    const times = (seen.get(word) ?? 0) + 1;
    seen.set(word, times);
    return { key: `${word}\n${times}`, item };
  });
}
