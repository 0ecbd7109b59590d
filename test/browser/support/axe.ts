import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FrameLocator } from 'playwright-core';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 A and AA, and those before it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The themes that the panel has to be at home in. */
export const themes = [
  'Dark 2026',
  'Light 2026',
  'Default Dark Modern',
  'Default Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
];

/** What axe finds wrong in the panel, each with where. */
export async function violations(panel: FrameLocator): Promise<readonly string[]> {
  const frame = await (await panel.locator('body').elementHandle())?.ownerFrame();
  assert.ok(frame);
  // As the debugger, not as the page, whose own policy lets no script in.
  await frame.evaluate(source);
  return frame.evaluate(async (tags) => {
    // The panel is clear, and lies on the side bar.
    const ground = getComputedStyle(document.documentElement).getPropertyValue('--vscode-sideBar-background');
    document.documentElement.style.background = ground;
    const { violations: found } = await window.axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      iframes: false,
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
    );
  }, rules);
}
