import * as v from 'valibot';
import type * as vscode from 'vscode';
import { keptBefore, type Kept } from '../../protocol.ts';

const key = 'panel';

/** How many turns the memory is ahead of any panel that was loaded before somebody was forgotten: more than such a one takes. */
const aheadBy = 1_000_000;

/**
 * What the panel keeps for itself, by workspace. It is held here because VS Code writes a webview's own state down
 * only once a minute and when its window is closed in good order; what extensions ask it to remember, at once.
 */
export class PanelMemory {
  #kept: Kept;
  /** Takes everybody out who was forgotten in this window. */
  #withoutThem = (kept: Kept): Kept => kept;
  readonly #store: Pick<vscode.Memento, 'get' | 'update'>;
  readonly #scope: () => string;

  /** @param scope what stands before the ids of all that is kept of the notes folder shown */
  constructor(store: Pick<vscode.Memento, 'get' | 'update'>, scope = (): string => '') {
    this.#store = store;
    this.#scope = scope;
    this.#kept = v.parse(keptBefore, store.get(key));
  }

  get kept(): Kept {
    return this.#kept;
  }

  async keep(kept: Kept): Promise<void> {
    const { turn } = this.#kept;
    // A panel that was loaded before somebody was forgotten still has what was theirs.
    this.#kept = kept.turn < turn ? { ...this.#withoutThem(kept), turn } : kept;
    await this.#store.update(key, this.#kept);
  }

  /** The answer under way to a question. */
  draft(question: string): string | undefined {
    const id = this.#scope() + question;
    return this.#kept.drafts.find(([each]) => each === id)?.[1];
  }

  /**
   * Forgets a text that is safe in a file now: the panel may have been closed before it heard so. Where more was typed
   * since, that goes on from the text in the file.
   */
  async letGo(shelf: 'drafts' | 'points', of: string, text: string): Promise<void> {
    const id = this.#scope() + of;
    const left = this.#kept[shelf].filter(([each, kept]) => each !== id || kept.trim() !== text.trim());
    const kept: Kept = { ...this.#kept, [shelf]: left };
    await this.keep(shelf === 'drafts' ? { ...kept, begunOver: begunOver(kept, id, text.trim()) } : kept);
  }

  /** The texts that wait for the page of `person`, and those that name them. */
  about(person: string, names: IsAbout): readonly Waiting[] {
    const { drafts, points } = this.#kept;
    return [
      ...this.#here(points)
        .filter(([id, text]) => id === person || names(text))
        .map(asWaiting('points')),
      ...this.#here(drafts)
        .filter(([, text]) => names(text))
        .map(asWaiting('drafts')),
    ];
  }

  /**
   * Forgets all that is kept of `person`, how their page was left included; also of what a panel that was loaded before still
   * hands over, until it is loaded anew.
   */
  async forget(person: string, names: IsAbout): Promise<void> {
    const [scope, before] = [this.#scope(), this.#withoutThem];
    this.#withoutThem = (kept) => without(before(kept), scope, person, names);
    const { turn } = this.#kept;
    await this.keep({ ...this.#withoutThem(this.#kept), turn: turn + aheadBy });
  }

  /** What is kept of the notes folder shown, by the ids that it has there. */
  #here<T>(entries: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
    return entries.flatMap(([id, kept]) => {
      const own = ownId(this.#scope(), id);
      return own === undefined ? [] : [[own, kept] as const];
    });
  }
}

/** `id` as the notes folder of a scope has it; undefined where it is another one's, which begins with that folder's address. */
function ownId(scope: string, id: string): string | undefined {
  if (scope === '') return id.includes('://') ? undefined : id;
  return id.startsWith(scope) ? id.slice(scope.length) : undefined;
}

/** `kept` without what is about `person` in the notes folder of a scope. */
function without(kept: Kept, scope: string, person: string, names: IsAbout): Kept {
  const { turn, drafts, begunOver, points, folds, scroll } = kept;
  const place = `person:${person}`;
  const keeps = <T>(gone: (id: string, of: T) => boolean) => {
    return ([id, of]: readonly [string, T]): boolean => {
      const own = ownId(scope, id);
      return own === undefined || !gone(own, of);
    };
  };
  const left = drafts.filter(keeps((_, text) => names(text)));
  return {
    turn,
    drafts: left,
    begunOver: begunOver
      .filter(keeps((_, text) => names(text)))
      .filter(([id]) => left.some(([each]) => each === id)),
    points: points.filter(keeps((id, text) => id === person || names(text))),
    folds: folds.filter(keeps((id) => id.startsWith(`${place}/`) || names(id))),
    scroll: scroll.filter(keeps((id) => id === place)),
  };
}

/** Whether a text that waits in the panel is about somebody: all for their page, and what names them. */
export type IsAbout = (text: string) => boolean;

/** A text that waits in the panel, as it was typed. */
export interface Waiting {
  readonly shelf: 'drafts' | 'points';
  /** The question or the person that it is kept under. */
  readonly id: string;
  readonly text: string;
}

function begunOver(kept: Kept, id: string, text: string): Kept['begunOver'] {
  const others = kept.begunOver.filter(([each]) => each !== id);
  return kept.drafts.some(([each]) => each === id) ? [...others, [id, text]] : others;
}

function asWaiting(shelf: Waiting['shelf']): (entry: readonly [string, string]) => Waiting {
  return ([id, text]) => ({ shelf, id, text });
}
