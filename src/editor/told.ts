import * as vscode from 'vscode';
import { Slices } from './slices.ts';

/**
 * An event whose listeners are told in turns once they have taken a while: all at once would hold up the extension host. Who has not been told
 * when it fires again is told once.
 */
export class Told implements vscode.Disposable {
  readonly #listeners = new Set<() => void>();
  readonly #waiting = new Set<() => void>();
  #telling = false;
  readonly #failed: (error: unknown) => void;

  /** @param failed called with what a listener threw */
  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  readonly event = (listener: () => void): vscode.Disposable => {
    // Of its own, as one function may listen twice.
    const tell = (): void => listener();
    this.#listeners.add(tell);
    return new vscode.Disposable(() => {
      this.#listeners.delete(tell);
      this.#waiting.delete(tell);
    });
  };

  fire(): void {
    // Whoever waits keeps their place: the last ones would else never have their turn amid much news.
    for (const tell of this.#listeners) this.#waiting.add(tell);
    if (!this.#telling) void this.#tellAll();
  }

  dispose(): void {
    this.#listeners.clear();
    this.#waiting.clear();
  }

  async #tellAll(): Promise<void> {
    this.#telling = true;
    const slices = new Slices();
    try {
      for (let [tell] = this.#waiting; tell; [tell] = this.#waiting) {
        this.#waiting.delete(tell);
        try {
          tell();
        } catch (error) {
          this.#failed(error);
        }
        if (this.#waiting.size > 0 && slices.isUsedUp) await slices.turn();
      }
    } finally {
      this.#telling = false;
    }
  }
}
