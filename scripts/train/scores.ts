import { labels, type Label } from '../../src/core/balance/labeller.ts';

/** What is right and what was said. */
export type Answer = readonly [right: Label, said: Label];

/** The harmonic mean of precision and recall for one label, 0 to 1. */
export function f1(answers: readonly Answer[], label: Label): number {
  let [hits, of] = [0, 0];
  for (const [right, said] of answers) {
    if (right === label && said === label) hits++;
    of += Number(right === label) + Number(said === label);
  }
  return of === 0 ? 0 : (2 * hits) / of;
}

/** The mean of the three labels' {@link f1}: a rare label counts as much as a common one. */
export function macroF1(answers: readonly Answer[]): number {
  return labels.reduce((sum, label) => sum + f1(answers, label), 0) / labels.length;
}

/** How often the right side was said, among lines that are people or process and were called one of them. */
export function sidedAccuracy(answers: readonly Answer[]): number {
  const sided = answers.filter(([right, said]) => right !== 'neither' && said !== 'neither');
  return sided.filter(([right, said]) => right === said).length / sided.length;
}
