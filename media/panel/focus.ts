const focusable = 'button, input, textarea, summary, [tabindex]';

/** What has the focus, before a redraw; the answer puts it on the nearest thing that is left if that one is gone. */
export function holdFocus(): () => void {
  const held = document.activeElement;
  if (held === null || held === document.body || !document.hasFocus()) return () => undefined;
  const all = [...document.querySelectorAll<HTMLElement>(focusable)];
  const at = all.findIndex((element) => element === held);
  return () => {
    if (held.isConnected) return;
    const near = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
    const next = near.find((element) => element.isConnected && element.checkVisibility());
    (next ?? document.querySelector('h1'))?.focus();
  };
}

/** Where each place was left, so that coming back finds it again: the name of a row or a button. */
export class Trail {
  readonly #left = new Map<string, string>();

  /** Call before another place is drawn. */
  leave(place: string): void {
    const mark = document.activeElement?.closest<HTMLElement>('[data-mark]')?.dataset['mark'];
    if (mark === undefined) this.#left.delete(place);
    else this.#left.set(place, mark);
  }

  /** Call after a place was drawn. The focus is never taken away from an editor. */
  arrive(place: string): void {
    if (!document.hasFocus()) return;
    const mark = this.#left.get(place);
    const marked = [...document.querySelectorAll<HTMLElement>('[data-mark]')];
    const row = marked.find((element) => element.dataset['mark'] === mark);
    (row ?? document.querySelector('h1'))?.focus({ preventScroll: true });
  }
}
