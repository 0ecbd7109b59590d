/** Longer than this at a stretch, and typing would begin to lag: a screen is drawn every 16 ms. */
const sliceMs = 8;

/** Long work in slices: between them whatever else waits for the extension host has its turn. */
export class Slices {
  #since = performance.now();

  /** Whether the slice is used up: what comes by the thousands asks before it waits, which takes a turn of its own. */
  get isOver(): boolean {
    return performance.now() - this.#since >= sliceMs;
  }

  /** Resolves at once until the slice is used up, then after a turn of everybody else. */
  async pause(): Promise<void> {
    if (!this.isOver) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
