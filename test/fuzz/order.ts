/** The environment variable that brings a `FuzzOrder` into the host. */
export const fuzzVariable = 'ONE_ON_ONE_FUZZ';

/** How much is to be run. */
export interface FuzzOrder {
  readonly sequences: number;
  readonly steps: number;
  /** Of the first sequence; each next one has the next seed. */
  readonly seed: number;
  /** No sequence begins after so many minutes. */
  readonly minutes?: number;
  /** A file that a failure left: it alone is run. */
  readonly replay?: string;
  /** Where failures leave their files. */
  readonly failures?: string;
}
