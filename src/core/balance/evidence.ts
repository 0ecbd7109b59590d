import type { Label, Reason } from './labeller.ts';
import type { Triple } from './model/model.ts';

/** One thing in or about a line that speaks for a label. */
export interface Evidence {
  readonly label: Label;
  /** 1 a hint, 2 good evidence, 3 nearly decides on its own. */
  readonly weight: number;
  /** What to show for it; absent for what the line itself does not say, such as its heading. */
  readonly reason?: Reason;
  /** True for what the user taught: it counts in full, whatever the model makes of the line. */
  readonly taught?: true;
}

/** The evidence for one label, added up. */
export interface Sum {
  readonly weight: number;
  /** The reasons, strongest first, none twice. */
  readonly reasons: readonly Reason[];
}

/**
 * Adds up what speaks for `label`. Each further piece counts `fading` times the one before it: the tenth work word says
 * little that the second did not, and must not drown the one word that says how somebody is.
 */
export function sumFor(label: Label, evidence: readonly Evidence[], fading: number): Sum {
  const strongest = evidence.filter((each) => each.label === label).sort((a, b) => b.weight - a.weight);
  const reasons: Reason[] = [];
  let weight = 0;
  let share = 1;
  for (const { weight: own, reason } of strongest) {
    if (reason && reasons.some((known) => same(known, reason))) continue;
    weight += own * share;
    share *= fading;
    if (reason) reasons.push(reason);
  }
  return { weight, reasons };
}

/** What `evidence` adds up to for people, process and neither, in this order. */
export function sumsOf(evidence: readonly Evidence[]): Triple {
  return [
    sumFor('people', evidence, 0.6).weight,
    sumFor('process', evidence, 0.5).weight,
    sumFor('neither', evidence, 0.8).weight,
  ];
}

function same(a: Reason, b: Reason): boolean {
  if (a.kind === 'words' && b.kind === 'words') return a.words.toLowerCase() === b.words.toLowerCase();
  if (a.kind === 'correction' && b.kind === 'correction') return a.line === b.line;
  return a.kind === 'fact' && b.kind === 'fact' && a.fact === b.fact;
}
