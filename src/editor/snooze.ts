import * as vscode from 'vscode';
import { addDays, asDay, type Day } from '../core/notes/day.ts';

const key = 'snoozed';
const days = 7;

/**
 * Flags that the user does not want to see this week, by whose they are. It is kept by VS Code for this workspace, and not with
 * the notes: it says nothing of anybody.
 */
export class Snooze implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #store: vscode.Memento;
  readonly onDidChange = this.#changed.event;

  constructor(store: vscode.Memento) {
    this.#store = store;
  }

  /** Whether the flag about `person` (the whole team without one) is not to be shown on `today`. */
  has(person: string | undefined, today: Day): boolean {
    const until = asDay(this.#all[person ?? ''] ?? '');
    return until !== undefined && today < until;
  }

  /** Keeps that flag away for a week, and resolves to the day from which it may show again. */
  async untilNextWeek(person: string | undefined, today: Day): Promise<Day> {
    const until = addDays(today, days);
    const others = Object.entries(this.#all).filter(([, each]) => each > today);
    await this.#store.update(key, { ...Object.fromEntries(others), [person ?? '']: until });
    this.#changed.fire();
    return until;
  }

  /** Forgets that a flag about `person` was put off. */
  async forget(person: string): Promise<void> {
    await this.#store.update(
      key,
      Object.fromEntries(Object.entries(this.#all).filter(([each]) => each !== person)),
    );
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  get #all(): Readonly<Record<string, string>> {
    return this.#store.get<Record<string, string>>(key) ?? {};
  }
}
