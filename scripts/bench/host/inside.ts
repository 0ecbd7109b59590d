/** Asks what `preload.ts` noted in the extension host, and says what of it was ours. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { join } from 'node:path';
import { ourFolder, type Held, type Startup } from './told.ts';

export interface Inside {
  /** When the host was held up since the last time one asked. */
  held(): Promise<readonly Held[]>;
  startup(): Promise<Startup | null>;
  /** What ran since the last time one asked. */
  profile(): Promise<Profiler.Profile>;
}

/** The extension host that was started last and left its port in `folder`. */
export function insideOf(folder: string): Inside {
  const ask = async <T>(what: string): Promise<T> => {
    const file = readdirSync(folder)
      .filter((name) => name.endsWith('.port'))
      .sort()
      .at(-1);
    if (file === undefined) throw new Error('No extension host has said where it is.');
    const answer = await fetch(`http://127.0.0.1:${readFileSync(join(folder, file), 'utf8')}/${what}`);
    return (await answer.json()) as T;
  };
  return { held: () => ask('held'), startup: () => ask('startup'), profile: () => ask('profile') };
}

/** Of a time that the host was held up: how long it was, how much of that was ours, and what of ours it was. */
export interface Share {
  readonly ms: number;
  /** In processor time. */
  readonly ours: number;
  readonly by: readonly (readonly [frame: string, ms: number])[];
}

/** What of each time was ours, the longest of ours first. */
export function sharesOf(held: readonly Held[], profile: Profiler.Profile): readonly Share[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((each) => [each, id])),
  );
  const frames = new Map<number, string | undefined>();
  /** Our innermost function that a sample was in, or undefined where it was in none. */
  const frameOf = (id: number): string | undefined => {
    if (frames.has(id)) return frames.get(id);
    const { functionName, url, lineNumber, columnNumber } = nodes.get(id)?.callFrame ?? noFrame;
    const parent = parents.get(id);
    const frame = url.includes(ourFolder)
      ? `${functionName || 'anonymous'} ${lineNumber + 1}:${columnNumber + 1}`
      : parent === undefined
        ? undefined
        : frameOf(parent);
    frames.set(id, frame);
    return frame;
  };
  const samples: { at: number; ms: number; frame: string | undefined }[] = [];
  let at = profile.startTime;
  let last: string | undefined;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const us = profile.timeDeltas?.[index] ?? 0;
    // A sample tells what ran until then; memory is cleared for whoever ran before.
    const isClearing = nodes.get(id)?.callFrame.functionName === '(garbage collector)';
    const frame = isClearing ? last : frameOf(id);
    samples.push({ at, ms: us / 1000, frame });
    at += us;
    last = frame;
  }
  return held
    .map(([from, to, cpuMs]): Share => {
      const by = new Map<string, number>();
      for (const { at, ms, frame } of samples)
        if (at >= from && at < to && frame !== undefined) by.set(frame, (by.get(frame) ?? 0) + ms);
      const sorted = [...by].sort(([, a], [, b]) => b - a);
      const ms = (to - from) / 1000;
      // The profile goes by the clock: of that the thread had a part, and so had we.
      const part = Math.min(1, cpuMs / ms);
      const ours = sorted.reduce((sum, [, each]) => sum + each, 0);
      return { ms, ours: ours * part, by: sorted.map(([name, each]) => [name, each * part]) };
    })
    .sort((a, b) => b.ours - a.ours);
}

const noFrame = { functionName: '', url: '', lineNumber: 0, columnNumber: 0 };
