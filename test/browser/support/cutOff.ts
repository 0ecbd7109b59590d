import type { FrameLocator } from 'playwright-core';

/** Opens every fold of the panel, those within others too. */
export async function openAll(panel: FrameLocator): Promise<void> {
  await panel.locator('body').evaluate((body) => {
    for (const details of body.querySelectorAll('details')) details.open = true;
  });
}

/** What of the panel does not fit where it stands: wider than its room, or out of the page. */
export async function cutOff(panel: FrameLocator): Promise<readonly string[]> {
  return panel.locator('body').evaluate((body) => {
    const page = body.ownerDocument.documentElement.clientWidth;
    return [...body.querySelectorAll<HTMLElement>('main *, nav *')]
      .filter((element) => element.checkVisibility() && element.closest('.spoken, svg') === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const hides = getComputedStyle(element).overflowX !== 'visible';
        return right > page + 1 || left < -1 || (hides && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 60)}`);
  });
}
