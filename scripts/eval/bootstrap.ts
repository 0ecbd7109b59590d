import { chanceFrom } from '../train/chance.ts';

/** How often the set is drawn anew. */
const draws = 1000;

/** Between which two figures 95 % of those lie that sets drawn from `set`, with repetition, give (Efron 1979). */
export function interval<Each>(
  set: readonly Each[],
  figure: (drawn: readonly Each[]) => number,
): readonly [low: number, high: number] {
  const chance = chanceFrom(1);
  const figures = Array.from({ length: draws }, () =>
    figure(set.map(() => set[Math.floor(chance() * set.length)]!)),
  )
    .filter((each) => !Number.isNaN(each))
    .sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.floor(share * (figures.length - 1))] ?? NaN;
  return [at(0.025), at(0.975)];
}
