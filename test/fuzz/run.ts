/** Runs sequences in this VS Code, looks at everything after each step, and finds the shortest way to what is wrong. */
import type * as vscode from 'vscode';
import { closeEditors } from '../host/support/notes.ts';
import { byGit, byProgram } from './byOthers.ts';
import { Product, type Deed } from './byUs.ts';
import { Typist, typedNow } from './byUser.ts';
import { beginMarks, judge, readable, sameMap, takenFromFiles, type State } from './oracle.ts';
import type { OurStep, Sequence, Step } from './step.ts';
import type { World } from './world.ts';

/** What went wrong, at which step. */
export interface Failure {
  readonly step: number;
  readonly wrong: readonly string[];
}

/** How many steps were done, and how those of ours ended. */
export interface Tally {
  steps: number;
  readonly ended: Map<string, number>;
  /** Milliseconds, by kind of step. */
  readonly spent: Map<string, number>;
}

export function newTally(): Tally {
  return { steps: 0, ended: new Map(), spent: new Map() };
}

let runs = 0;

/** Runs a sequence to its end or to the first step after which something is wrong. */
export async function runSequence(
  world: World,
  log: vscode.LogOutputChannel,
  { steps }: Sequence,
  tally: Tally,
): Promise<Failure | undefined> {
  // New names each time: word of the last run's files may still be on its way.
  const name = `s${++runs}`;
  beginMarks();
  let since = Date.now();
  await closeEditors();
  spend('closing');
  await world.begin(name);
  spend('beginning');
  const product = new Product(log, name);
  const typist = new Typist(world);
  /** Marks of lines that others took from a file, which an editor may still have. */
  const taken = new Set<string>();
  const look = (): State => ({
    disk: world.notes(),
    typed: typedNow(),
    kept: product.kept,
    beside: world.beside(),
  });
  try {
    await product.reload();
    let before = look();
    for (const step of steps) {
      const wrong = await perform(step, before);
      spend(`${step.party} ${step.kind}`);
      if (wrong.length > 0) return { step: step.id, wrong };
      tally.steps++;
      before = look();
    }
    return undefined;
  } finally {
    product.dispose();
  }

  function spend(on: string): void {
    const now = Date.now();
    tally.spent.set(on, (tally.spent.get(on) ?? 0) + now - since);
    since = now;
  }

  async function perform(step: Step, before: State): Promise<readonly string[]> {
    if (step.party === 'us') return askUs(step, before);
    const gone = await happen(step, before);
    if (step.party === 'user') {
      // An editor that has nothing unsaved any more follows what the file has become.
      return judge(before, look(), { gone: new Set([...gone, ...taken]), ours: false, besides: false });
    }
    gone.forEach((each) => taken.add(each));
    return judge(before, look(), { gone, ours: false, besides: step.party === 'git' });
  }

  /** Does what is not ours; resolves to the marks of the lines that it took away. */
  async function happen(step: Exclude<Step, OurStep>, before: State): Promise<ReadonlySet<string>> {
    switch (step.party) {
      case 'user':
        return typist.perform(step);
      case 'program':
        return byProgram(world, step);
      case 'git':
        await byGit(world, step);
        return takenFromFiles(before.disk, world.notes());
      case 'nobody':
        await new Promise((resolve) => setTimeout(resolve, 300 * (step.dice[0] ?? 0)));
        return new Set();
    }
  }

  async function askUs(step: OurStep, before: State): Promise<readonly string[]> {
    const [deed, meddled] = await Promise.all([product.perform(step, before), meddle(step)]);
    const after = look();
    meddled.forEach((each) => taken.add(each));
    const gone = new Set([...(deed?.gone ?? []), ...meddled]);
    const aims = step.meanwhile ? {} : { aims: deed?.aims ?? new Set<string>() };
    // Renamed under an editor with unsaved text, a file is there twice: as it was, and in the editor.
    const ours = step.meanwhile?.kind !== 'rename';
    const wrong = judge(before, after, { gone, ours, besides: false, ...aims });
    count(`${step.kind}: ${deed ? endOf(deed) : 'nothing to do it to'}`);
    return step.meanwhile || !deed ? wrong : [...wrong, ...brokenPromise(deed, before, after)];
  }

  async function meddle({ meanwhile }: OurStep): Promise<ReadonlySet<string>> {
    if (!meanwhile) return new Set();
    await new Promise((resolve) => setTimeout(resolve, 60 * (meanwhile.dice[3] ?? 0)));
    return byProgram(world, meanwhile);
  }

  function count(what: string): void {
    tally.ended.set(what, (tally.ended.get(what) ?? 0) + 1);
  }
}

/** What was said and is not so. */
function brokenPromise({ written, promised }: Deed, before: State, after: State): readonly string[] {
  if (written === undefined) return [];
  const texts = [...readable(after).values()];
  if (written === 'done' || (typeof written === 'object' && written.kind === 'unsaved')) {
    return promised && !texts.some((text) => promised.test(text)) ? [`not done: ${promised.source}`] : [];
  }
  if (written === 'partly') return ['partly'];
  const same = sameMap(before.disk, after.disk) && sameMap(readable(before), readable(after));
  return same ? [] : [`said ${endOf({ written })}, yet something was written`];
}

function endOf({ written }: Pick<Deed, 'written'>): string {
  return typeof written === 'object' ? written.kind : (written ?? 'told');
}

/**
 * The shortest part of a sequence that was found to fail, by leaving out ever smaller stretches of it (after Zeller's
 * delta debugging). What fails by timing alone may not fail again, and stays as it is.
 */
export async function shrink(
  sequence: Sequence,
  fails: (sequence: Sequence) => Promise<boolean>,
  tries = 30,
): Promise<Sequence> {
  let { steps } = sequence;
  let left = tries;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < steps.length && left > 0;) {
      const fewer = [...steps.slice(0, at), ...steps.slice(at + size)];
      left--;
      if (fewer.length > 0 && (await fails({ ...sequence, steps: fewer }))) steps = fewer;
      else at += size;
    }
  }
  return { ...sequence, steps };
}
