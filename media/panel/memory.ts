/** One kind of thing that the panel remembers, by id. */
export class Shelf<T> {
  readonly #items: Map<string, T>;
  readonly #changed: () => void;

  constructor(items: Map<string, T>, changed: () => void) {
    this.#items = items;
    this.#changed = changed;
  }

  get(id: string): T | undefined {
    return this.#items.get(id);
  }

  /** `undefined` forgets. */
  set(id: string, item: T | undefined): void {
    if (this.#items.get(id) === item) return;
    if (item === undefined) this.#items.delete(id);
    else this.#items.set(id, item);
    this.#changed();
  }

  entries(): [string, T][] {
    return [...this.#items];
  }
}

/** All that the panel keeps for itself: what is being written, and how the page was left. */
export interface Memory {
  /** Answers not yet safe in a file, by the reflection card's id. */
  readonly drafts: Shelf<string>;
  /** Talking points not yet parked, by person. */
  readonly points: Shelf<string>;
  /** Folds that were opened or closed, by place and fold. */
  readonly folds: Shelf<boolean>;
  /** How far a place was scrolled down, in pixels. */
  readonly scroll: Shelf<number>;
}

/** The part of VS Code's webview API that outlives a reload. */
export interface Store {
  getState(): unknown;
  setState(state: unknown): unknown;
}

/** Reads what was kept (trusting none of its shape: an older version may have written it), and keeps every change. */
export function remember(store: Store): Memory {
  const kept: unknown = store.getState();
  const save = (): void => {
    store.setState({
      drafts: memory.drafts.entries(),
      points: memory.points.entries(),
      folds: memory.folds.entries(),
      scroll: memory.scroll.entries(),
    });
  };
  const memory: Memory = {
    drafts: new Shelf(entriesOf(kept, 'drafts', isString), save),
    points: new Shelf(entriesOf(kept, 'points', isString), save),
    folds: new Shelf(entriesOf(kept, 'folds', isBoolean), save),
    scroll: new Shelf(entriesOf(kept, 'scroll', isNumber), save),
  };
  return memory;
}

function entriesOf<T>(kept: unknown, shelf: keyof Memory, isItem: (value: unknown) => value is T) {
  const items = new Map<string, T>();
  const entries: unknown =
    typeof kept === 'object' && kept !== null && shelf in kept ? Reflect.get(kept, shelf) : [];
  if (!Array.isArray(entries)) return items;
  for (const entry of entries as unknown[]) {
    if (!Array.isArray(entry)) continue;
    const [id, item] = entry as unknown[];
    if (typeof id === 'string' && isItem(item)) items.set(id, item);
  }
  return items;
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => typeof value === 'number';
