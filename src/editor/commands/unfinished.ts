import type { Day } from '../../core/notes/day.ts';

/**
 * Answers typed before the palette was left early: they wait for the next time that day, in memory only. One that
 * was typed over an answer which the file has no longer would replace something its writer has not seen; it is dropped.
 */
export class Unfinished {
  readonly #typed = new Map<string, { readonly day: Day; readonly over: string; readonly answer: string }>();

  /** What was typed on `day` to the question with this id, over the answer that the file has. */
  read(id: string, day: Day, over: string): string | undefined {
    const typed = this.#typed.get(id);
    if (typed?.day === day && typed.over === over) return typed.answer;
    this.#typed.delete(id);
    return undefined;
  }

  keep(id: string, day: Day, over: string, answer: string): void {
    this.#typed.set(id, { day, over, answer });
  }

  /** Forgets the answers that `names` holds for. */
  forget(names: (text: string) => boolean): void {
    for (const [id, { answer, over }] of this.#typed) {
      if (names(answer) || names(over)) this.#typed.delete(id);
    }
  }

  clear(): void {
    this.#typed.clear();
  }
}
