/** Lines of the base from `start` up to `end` that became `lines`. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Comparing takes as many steps as both texts have lines, multiplied: a note has hundreds. */
const mostSteps = 4_000_000;

/**
 * What two texts come to that were both made from `base`: each change of either, once. What both have done alike comes
 * once, too. Undefined where they changed the same lines in different ways, or put something into the same place, and where
 * the texts are too long to tell. Lines are whole, with whatever ends them. (The idea is diff3's.)
 */
export function mergeLines(base: string, mine: string, theirs: string): string | undefined {
  const lines = linesOf(base);
  const [ours, others] = [hunksOf(lines, linesOf(mine)), hunksOf(lines, linesOf(theirs))];
  if (!ours || !others) return undefined;
  const hunks = [...ours, ...others.filter((hunk) => !ours.some((each) => isSame(each, hunk)))];
  hunks.sort((a, b) => a.start - b.start || a.end - b.end);
  let merged = '';
  let at = 0;
  for (const [index, { start, end, lines: now }] of hunks.entries()) {
    const before = hunks[index - 1];
    if (before && isInTheWay(before, start, end)) return undefined;
    merged += lines.slice(at, start).join('') + now.join('');
    at = end;
  }
  return merged + lines.slice(at).join('');
}

/** Lines that are changed side by side are no matter; what is put in beside a change could belong on either side of it. */
function isInTheWay(before: Hunk, start: number, end: number): boolean {
  if (start < before.end) return true;
  return start === before.end && (start === end || before.start === before.end);
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.start === b.start && a.end === b.end && a.lines.join('') === b.lines.join('');
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** What to do to `before` to get `after`, by a longest common subsequence. */
function hunksOf(before: readonly string[], after: readonly string[]): readonly Hunk[] | undefined {
  let first = 0;
  while (first < Math.min(before.length, after.length) && before[first] === after[first]) first++;
  let tail = 0;
  const room = Math.min(before.length, after.length) - first;
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [rows, columns] = [before.length - tail - first, after.length - tail - first];
  if (rows * columns > mostSteps) return undefined;

  // How long the longest common subsequence is of what comes after a pair of lines.
  const width = columns + 1;
  const common = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => common[row * width + column] ?? 0;
  const alike = (row: number, column: number): boolean => before[first + row] === after[first + column];
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      common[row * width + column] = alike(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const hunks: Hunk[] = [];
  let [row, column] = [0, 0];
  while (row < rows || column < columns) {
    const [fromRow, fromColumn] = [row, column];
    while ((row < rows || column < columns) && !(row < rows && column < columns && alike(row, column))) {
      if (column >= columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) row++;
      else column++;
    }
    if (row > fromRow || column > fromColumn) {
      const lines = after.slice(first + fromColumn, first + column);
      hunks.push({ start: first + fromRow, end: first + row, lines });
    }
    while (row < rows && column < columns && alike(row, column)) [row, column] = [row + 1, column + 1];
  }
  return hunks;
}
