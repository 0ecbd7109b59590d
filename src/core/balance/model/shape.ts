/** How many neighbouring words the filters of the network look at. */
export const widths = [1, 2, 3] as const;

/** How large the network is. */
export interface Shape {
  /** Numbers to a word. */
  readonly dimensions: number;
  /** Filters of each width. */
  readonly filters: number;
}
