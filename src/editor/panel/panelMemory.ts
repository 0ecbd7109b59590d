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
}

function begunOver(kept: Kept, id: string, text: string): Kept['begunOver'] {
  const others = kept.begunOver.filter(([each]) => each !== id);
  return kept.drafts.some(([each]) => each === id) ? [...others, [id, text]] : others;
}
