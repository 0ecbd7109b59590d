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
  readonly #scope: () => string;
  readonly onDidChange = this.#changed.event;

  /** @param scope what stands before the ids of people in the notes folder shown */
  constructor(store: vscode.Memento, scope: () => string) {
    this.#store = store;
    this.#scope = scope;
  }

  /** Whether the flag about `person` (the whole team without one) is not to be shown on `today`. */
  has(person: string | undefined, today: Day): boolean {
    const until = asDay(this.#all[this.#id(person)] ?? '');
    return until !== undefined && today < until;
  }

  /** Keeps that flag away for a week, and resolves to the day from which it may show again. */
  async untilNextWeek(person: string | undefined, today: Day): Promise<Day> {
    const until = addDays(today, days);
    const others = Object.entries(this.#all).filter(([, each]) => each > today);
    await this.#store.update(key, { ...Object.fromEntries(others), [this.#id(person)]: until });
    this.#changed.fire();
    return until;
  }

  /** Forgets that a flag about `person` was put off. */
  async forget(person: string): Promise<void> {
    await this.#store.update(
      key,
      Object.fromEntries(Object.entries(this.#all).filter(([each]) => each !== this.#id(person))),
    );
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #id(person: string | undefined): string {
    return this.#scope() + (person ?? '');
  }

  get #all(): Readonly<Record<string, string>> {
    return this.#store.get<Record<string, string>>(key) ?? {};
  }
}
