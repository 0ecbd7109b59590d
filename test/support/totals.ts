/** Counts of tests that pass from the suites' own processes to `npm test`, through a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { reporters, Runner } from 'mocha';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The environment variable that says where the counts go. */
export const totalsVariable = 'ONE_ON_ONE_TOTALS';

/** Mocha's usual reporter, which also writes the counts to the file that the environment names. */
export default class TotalsReporter extends reporters.Spec {
  constructor(runner: Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const file = process.env[totalsVariable];
    if (file === undefined) return;
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const totals: Totals = { passed: passes, failed: failures, skipped: pending };
      writeFileSync(file, JSON.stringify(totals));
    });
  }
}

/** The counts that a suite left, or undefined when it never came to its end. */
export function readTotals(file: string): Totals | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Totals;
  } catch {
    return undefined;
  }
}
