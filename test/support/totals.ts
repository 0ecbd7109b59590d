/** Counts of tests that pass from the suites' own processes to `npm test`, through a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { reporters, Runner } from 'mocha';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed and why, to be said again at the very end. */
  readonly failures: readonly string[];
}

/** The environment variable that says where the counts go. */
export const totalsVariable = 'ONE_ON_ONE_TOTALS';

/** Mocha's usual reporter, which also writes the counts to the file that the environment names. */
export default class TotalsReporter extends reporters.Spec {
  constructor(runner: Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const file = process.env[totalsVariable];
    if (file === undefined) return;
    const failures: string[] = [];
    runner.on(Runner.constants.EVENT_TEST_FAIL, (test: Mocha.Runnable, error: unknown) =>
      failures.push(asFailure(test.fullTitle(), error)),
    );
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      const totals: Totals = { passed, failed, skipped, failures };
      writeFileSync(file, JSON.stringify(totals));
    });
  }
}

/** A failure in words: the test's title, and what went wrong. */
export function asFailure(title: string, error: unknown): string {
  return `${title}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** The counts that a suite left, or undefined when it never came to its end. */
export function readTotals(file: string): Totals | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Totals;
  } catch {
    return undefined;
  }
}
