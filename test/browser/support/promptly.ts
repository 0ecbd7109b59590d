import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';

/** What the design promises, after a pause in typing, is 300 ms; a machine that does other work besides gets more. */
const limit = 2000;

/** What the panel is waited for to say, or to say no longer. */
export interface Awaited {
  readonly selector: string;
  readonly text?: string;
  readonly gone?: boolean;
}

/** Waits until the panel shows what was done just now, says how long that took, and fails when it took too long. */
export async function promptly(what: string, shown: Promise<unknown>): Promise<void> {
  const start = performance.now();
  await shown;
  const time = Math.round(performance.now() - start);
  console.log(`      ${what} after ${time} ms`);
  assert.ok(time < limit, `${what} only after ${time} ms`);
}

/**
 * How long the panel takes, in milliseconds, from the end of `act` until it says what it is waited for. Watched from
 * within the panel itself: looking again and again from outside would add up to half a second.
 */
export async function timeUntil(
  panel: FrameLocator,
  awaited: Awaited,
  act: () => Promise<unknown>,
): Promise<number> {
  const seen = panel.locator('body').evaluate((body, { selector, text = '', gone = false }) => {
    const holds = (): boolean => {
      const found = [...body.querySelectorAll(selector)].some((each) => each.textContent.includes(text));
      return found !== gone;
    };
    return new Promise<number>((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        observer.disconnect();
        resolve(Date.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  }, awaited);
  await act();
  const done = Date.now();
  return (await seen) - done;
}
