/** What the window shows, and when: put into every frame before anything else. */

/** When a key was pressed and when what it typed was on the screen, both in milliseconds. */
export type Typed = readonly [pressed: number, painted: number];

export interface Seen {
  /** When the last click was made, in milliseconds since 1970. */
  clicked: number;
  /** When `wanted` was first on the screen, since the last click. */
  painted: number;
  /** What is waited for, as a selector. */
  wanted: string;
  typed: Typed[];
}

declare global {
  var seen: Seen;
}

/** Runs in each frame of the window. */
export function watchFrame(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  };
  globalThis.seen = { clicked: 0, painted: 0, wanted: 'ul.people-list > li', typed: [] };
  const look = (): void => {
    const found = document.querySelector(seen.wanted);
    if (found && seen.painted === 0) {
      seen.painted = -1;
      afterPaint(() => (seen.painted = now()));
    }
    if (!found && seen.painted > 0) seen.painted = 0;
  };
  // A frame drawn by script loses what it had asked for.
  if (window !== top) return void setInterval(look, 4);
  addEventListener('mousedown', () => (seen.clicked = now()), true);
  addEventListener(
    'keydown',
    ({ key, timeStamp, target }) => {
      if (key.length !== 1 || !(target instanceof Element) || !target.closest('.monaco-editor')) return;
      const lines = document.querySelector('.editor-group-container.active .view-lines');
      if (!lines) return;
      const watching = new MutationObserver(() => {
        watching.disconnect();
        afterPaint(() => seen.typed.push([timeStamp, performance.now()]));
      });
      watching.observe(lines, { childList: true, subtree: true, characterData: true });
    },
    true,
  );
}
