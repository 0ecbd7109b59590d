import * as v from 'valibot';
import type * as vscode from 'vscode';
import { keptBefore, type Kept } from '../../protocol.ts';

const key = 'panel';

/**
 * What the panel keeps for itself, by workspace. It is held here because VS Code writes a webview's own state down
 * only once a minute and when its window is closed in good order; what extensions ask it to remember, at once.
 */
export class PanelMemory {
  #kept: Kept;
  readonly #store: Pick<vscode.Memento, 'get' | 'update'>;

  constructor(store: Pick<vscode.Memento, 'get' | 'update'>) {
    this.#store = store;
    this.#kept = v.parse(keptBefore, store.get(key));
  }

  get kept(): Kept {
    return this.#kept;
  }

  async keep(kept: Kept): Promise<void> {
    this.#kept = kept;
    await this.#store.update(key, kept);
  }

  /**
   * Forgets a text that is safe in a file now: the panel may have been closed before it heard so. Where more was typed
   * since, that goes on from the text in the file.
   */
  async letGo(shelf: 'drafts' | 'points', id: string, text: string): Promise<void> {
    const left = this.#kept[shelf].filter(([each, kept]) => each !== id || kept.trim() !== text.trim());
    const kept: Kept = { ...this.#kept, [shelf]: left };
    await this.keep(shelf === 'drafts' ? { ...kept, begunOver: begunOver(kept, id, text.trim()) } : kept);
  }

  /** The texts that wait for the page of `person`, and those that name them. */
  about(person: string, names: IsAbout): readonly Waiting[] {
    const { drafts, points } = this.#kept;
    return [
      ...points.filter(([id, text]) => id === person || names(text)).map(asWaiting('points')),
      ...drafts.filter(([, text]) => names(text)).map(asWaiting('drafts')),
    ];
  }

  /** Forgets all that is kept of `person`, how their page was left included. */
  async forget(person: string, names: IsAbout): Promise<void> {
    const { turn, drafts, begunOver, points, folds, scroll } = this.#kept;
    const place = `person:${person}`;
    const left = drafts.filter(([, text]) => !names(text));
    await this.keep({
      turn,
      drafts: left,
      begunOver: begunOver.filter(([id, text]) => !names(text) && left.some(([each]) => each === id)),
      points: points.filter(([id, text]) => id !== person && !names(text)),
      folds: folds.filter(([id]) => !id.startsWith(`${place}/`) && !names(id)),
      scroll: scroll.filter(([id]) => id !== place),
    });
  }
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
