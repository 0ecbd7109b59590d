import { chanceFrom } from '../../scripts/train/chance.ts';

/** What may happen, by whoever does it, and how often of all together. */
const weights = {
  us: { tick: 9, due: 4, park: 8, start: 4, answer: 5, relabel: 3, retry: 3 },
  user: { type: 10, erase: 2, save: 6, undo: 5, redo: 1, revert: 1, close: 3 },
  program: {
    ...{ append: 5, insert: 4, sameSize: 2, replace: 3, cutAndRewrite: 3, dropLine: 3 },
    ...{ touch: 2, rename: 2, remove: 1, create: 2 },
  },
  git: { commit: 5, pull: 5, checkout: 3, stash: 2, pop: 2, merge: 2, settle: 3 },
  nobody: { pause: 3 },
} as const;

type Party = keyof typeof weights;

/** A step of one party. All that it decides follows from `dice` and from how things are when its turn comes. */
export interface StepOf<P extends Party> {
  /** Its number in the sequence as it was made; lines that it writes carry it. */
  readonly id: number;
  readonly party: P;
  readonly kind: keyof (typeof weights)[P];
  /** Numbers from 0 to 1. */
  readonly dice: readonly number[];
}

/** A step of ours, and what another program does while it is on its way. */
export type OurStep = StepOf<'us'> & { readonly meanwhile?: StepOf<'program'> };

export type Step = OurStep | StepOf<'user'> | StepOf<'program'> | StepOf<'git'> | StepOf<'nobody'>;

export interface Sequence {
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** The sequence of a seed: the same on every machine. */
export function sequenceOf(seed: number, length: number): Sequence {
  const chance = chanceFrom(seed);
  const dice = (): readonly number[] => [chance(), chance(), chance(), chance()];
  const kinds = Object.entries(weights).flatMap(([party, each]) =>
    Object.entries(each).map(([kind, weight]) => ({ party, kind, weight })),
  );
  const draw = (all: typeof kinds): Pick<Step, 'party' | 'kind'> => {
    let left = chance() * all.reduce((sum, { weight }) => sum + weight, 0);
    const { party, kind } = all.find(({ weight }) => (left -= weight) < 0) ?? {
      party: 'nobody',
      kind: 'pause',
    };
    return { party, kind } as Pick<Step, 'party' | 'kind'>;
  };
  const programs = kinds.filter(({ party }) => party === 'program');
  const steps = Array.from({ length }, (_, index): Step => {
    const step = { ...draw(kinds), id: 2 * index, dice: dice() } as Step;
    const meanwhile = { ...draw(programs), id: 2 * index + 1, dice: dice() } as StepOf<'program'>;
    return step.party === 'us' && chance() < 0.2 ? { ...step, meanwhile } : step;
  });
  return { seed, steps };
}

/** One of `all` by a number from 0 to 1. */
export function pick<T>(all: readonly T[], die: number | undefined): T | undefined {
  return all[Math.floor((die ?? 0) * all.length)];
}
