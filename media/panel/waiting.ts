/** How long a host may take before the panel stops waiting, in milliseconds. */
export const patience = 5000;

/** Buttons and boxes whose intent is on its way: drawn busy until the host has answered, or has not for too long. */
export class Waiting {
  readonly #keys = new Set<string>();
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    this.#keys.add(key);
    setTimeout(() => {
      if (this.#keys.delete(key)) this.#changed();
    }, patience);
    this.#changed();
  }

  clear(): void {
    this.#keys.clear();
  }
}
