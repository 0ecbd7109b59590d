/** Longer than this at a stretch, and typing would begin to lag: a screen is drawn every 16 ms. */
const sliceMs = 8;

/** Long work in slices: between them whatever else waits for the extension host has its turn. */
export class Slices {
  #since = performance.now();

  /** Whether what comes next had better wait for its turn. */
  get isUsedUp(): boolean {
    return performance.now() - this.#since >= sliceMs;
  }

  /** Resolves at once until the slice is used up, then after a turn of everybody else. */
  async pause(): Promise<void> {
    if (this.isUsedUp) await this.turn();
  }

  /** Resolves after a turn of everybody else: what comes next takes a slice of its own. */
  async turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
