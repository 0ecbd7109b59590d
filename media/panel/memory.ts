import { longestId, longestText, mostKept, type Kept } from '../../src/protocol.ts';

/** One kind of thing that the panel remembers, by id. */
export class Shelf<T extends string | number | boolean> {
  readonly #items = new Map<string, T>();
  readonly #changed: () => void;
  readonly #scope: () => string;

  /** @param scope what stands before every id: what is kept of another notes folder stays by itself */
  constructor(changed: () => void, scope = (): string => '') {
    this.#changed = changed;
    this.#scope = scope;
  }

  get(of: string): T | undefined {
    return this.#items.get(this.#scope() + of);
  }

  /** `undefined` forgets. */
  set(of: string, item: T | undefined): void {
    const id = this.#scope() + of;
    if (this.#items.get(id) === item) return;
    // What was set last stands last.
    this.#items.delete(id);
    if (item !== undefined) this.#items.set(id, item);
    this.#changed();
  }

  /** Takes back what was kept. */
  restore(entries: readonly (readonly [string, T])[]): void {
    for (const [id, item] of entries) this.#items.set(id, item);
  }

  /** What to keep, within what the host accepts: one thing too large must not cost all the others. */
  entries(): [string, T][] {
    return [...this.#items]
      .filter(
        ([id, item]) => id.length <= longestId && (typeof item !== 'string' || item.length <= longestText),
      )
      .slice(-mostKept);
  }
}

/** All that the panel keeps for itself; `Kept` says what. The host holds it while there is no panel. */
export class Memory {
  readonly drafts: Shelf<string>;
  readonly begunOver: Shelf<string>;
  readonly points: Shelf<string>;
  readonly folds: Shelf<boolean>;
  readonly scroll: Shelf<number>;
  #turn = 0;

  /**
   * @param changed called after every change, to have it kept
   * @param scope as a snapshot has it
   */
  constructor(changed: () => void, scope = (): string => '') {
    this.drafts = new Shelf(changed, scope);
    this.begunOver = new Shelf(changed, scope);
    this.points = new Shelf(changed, scope);
    this.folds = new Shelf(changed, scope);
    this.scroll = new Shelf(changed, scope);
  }

  restore({ turn, drafts, begunOver, points, folds, scroll }: Kept): void {
    this.#turn = turn;
    this.drafts.restore(drafts);
    this.begunOver.restore(begunOver);
    this.points.restore(points);
    this.folds.restore(folds);
    this.scroll.restore(scroll);
  }

  /** All of it, to be handed over: newer than what was handed over before. */
  kept(): Kept {
    return {
      turn: ++this.#turn,
      drafts: this.drafts.entries(),
      begunOver: this.begunOver.entries(),
      points: this.points.entries(),
      folds: this.folds.entries(),
      scroll: this.scroll.entries(),
    };
  }
}
