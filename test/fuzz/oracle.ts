/** Everything that holds somebody's lines at one moment. */
export interface State {
  /** The files of the notes folder, by path. */
  readonly disk: ReadonlyMap<string, string>;
  /** What is typed and not saved, by path. */
  readonly typed: ReadonlyMap<string, string>;
  /** Texts that the panel has not been told to be safe. */
  readonly kept: readonly string[];
  /** Every other file of the workspace but git's own, with what it holds. */
  readonly beside: ReadonlyMap<string, string>;
}

/** What a step was allowed to do. */
export interface Allowed {
  /** Marks of lines that their owner took away. */
  readonly gone: ReadonlySet<string>;
  /** Where the step was ours and nothing else happened: marks of the lines that it may change or take along. */
  readonly aims?: ReadonlySet<string>;
  /** Whether the step was ours: then nothing is written twice. */
  readonly ours: boolean;
  /** Whether git may have changed what lies beside the notes. */
  readonly besides: boolean;
}

const mark = /\bk\d+q\b/g;
const corrections = 'balance.yml';

let series = 0;

/**
 * From now on marks are others: some files, such as today's reflection, are at the same path in each sequence, and undoing in an editor
 * that knew it in an earlier one brings lines of that back.
 */
export function beginMarks(): void {
  series++;
}

/** The mark of the line that a step writes. Every line carries one, and no other has the same. */
export function markOf(id: number): string {
  return `k${series * 1_000_000 + id}q`;
}

/** The marks in the file at `path`: a correction is another line than the one it is about. */
export function marksAt([path, text]: readonly [string, string]): readonly string[] {
  return marksIn(text).map((each) => (path === corrections ? `${corrections} ${each}` : each));
}

/** The marks in `text`. */
export function marksIn(text: string): readonly string[] {
  return text.match(mark) ?? [];
}

/** The marks that went from files, wherever else they stand; a correction's apart from the line it is about. */
export function takenFromFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const went = [...before].flatMap(([path, text]) => {
    const stays = new Set(marksAt([path, after.get(path) ?? '']));
    return marksAt([path, text]).filter((each) => !stays.has(each));
  });
  return new Set(went);
}

/** What is wrong with `after`, in words; empty when nothing is. */
export function judge(before: State, after: State, allowed: Allowed): readonly string[] {
  const stand = standing(after);
  const lost = [...standing(before)].filter((each) => !stand.has(each) && !allowed.gone.has(each));
  const wrong = lost.map((each) => `lost: ${each}`);
  if (allowed.ours) {
    const was = occurrences(before);
    for (const [each, count] of occurrences(after)) {
      if (count > Math.max(1, was.get(each) ?? 0)) wrong.push(`twice: ${each} in ${placesOf(after, each)}`);
    }
  }
  if (allowed.aims) {
    const { aims } = allowed;
    for (const line of changedLines(before, after)) {
      if (!marksIn(line).some((each) => aims.has(each))) wrong.push(`changed: ${line}`);
    }
  }
  if (!allowed.besides && !sameMap(before.beside, after.beside))
    wrong.push(`beside the notes: ${[...after.beside.keys()].join(', ')}`);
  for (const path of after.disk.keys()) {
    if (!/\.md$/.test(path) && path !== corrections) wrong.push(`stray: ${path}`);
  }
  return wrong;
}

/** Each mark that stands in a file, in an editor or in the panel. */
function standing({ disk, typed, kept }: State): ReadonlySet<string> {
  return new Set([...[...disk, ...typed].flatMap(marksAt), ...kept.flatMap(marksIn)]);
}

/** What one who has all files open would read. */
export function readable({ disk, typed }: Pick<State, 'disk' | 'typed'>): ReadonlyMap<string, string> {
  return new Map([...disk].map(([path, text]) => [path, typed.get(path) ?? text]));
}

/** How often each mark is read; a promise that is marked as carried over stands for nothing, and git's markers for two. */
function occurrences(state: State): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [path, text] of readable(state)) {
    if (path === corrections || /^<{7}/m.test(text)) continue;
    const lines = text.split('\n').filter((line) => !/^- \[>\]/.test(line));
    for (const each of lines.flatMap(marksIn)) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

function placesOf(state: State, mark: string): string {
  return [...readable(state)]
    .flatMap(([path, text]) => (marksIn(text).includes(mark) ? [path] : []))
    .join(', ');
}

/** Lines that stood somewhere before and do not stand so any more, byte for byte; the last may have got an ending. */
function changedLines(before: State, after: State): readonly string[] {
  const stand = new Set([...readable(after).values()].flatMap(linesOf));
  const stands = (line: string): boolean =>
    stand.has(line) || (!line.endsWith('\n') && ['\n', '\r\n'].some((ending) => stand.has(line + ending)));
  return [...readable(before)]
    .filter(([path]) => path !== corrections)
    .flatMap(([, text]) => linesOf(text))
    .filter((line) => line.trim() !== '' && !stands(line));
}

/** The lines of `text`, each with its ending. */
export function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

export function sameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
