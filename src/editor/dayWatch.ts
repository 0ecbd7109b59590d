import { today } from './today.ts';

/** A machine that slept wakes up with its timers late by as long as it slept; with short ones, that is not long. */
const longestWait = 60_000;

/** Notices that a new day has begun: at local midnight, within a minute of waking up, or when told to look. */
export class DayWatch {
  #day = today();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #begun: () => void;

  /** @param begun called once for each day that begins while this watches */
  constructor(begun: () => void) {
    this.#begun = begun;
    this.#lookSoon();
  }

  look(): void {
    this.#lookSoon();
    const day = today();
    if (day === this.#day) return;
    this.#day = day;
    this.#begun();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.#timer = setTimeout(() => this.look(), Math.min(midnight.getTime() - now.getTime(), longestWait));
  }
}
