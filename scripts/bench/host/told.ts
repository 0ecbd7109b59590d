/** What `preload.ts` tells, and how it is told what to do. */

/** Names the folder that it leaves its port in. */
export const folderVariable = 'ONE_ON_ONE_BENCH';
/** Set where it is to profile. */
export const profileVariable = 'ONE_ON_ONE_BENCH_PROFILE';

/** What the path of our installed extension has in it. */
export const ourFolder = 'one-on-one-notes.one-on-one-';

/**
 * A time during which the extension host did not turn to anything else, from and to, in microseconds; and what its thread had of a
 * processor meanwhile, in milliseconds: the rest of the time others had it.
 */
export type Held = readonly [from: number, to: number, cpuMs: number];

/** How our extension started. */
export interface Startup {
  /** When its bundle was asked for, in microseconds. */
  began: number;
  /** From then till we were there, less what VS Code did in between. */
  ms: number;
  /** What the extension host's thread had of a processor in that time. */
  cpuMs: number;
}
