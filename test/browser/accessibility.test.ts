import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FrameLocator } from 'playwright-core';
import type axe from 'axe-core';
import { sitDown, type Person } from '../support/person.ts';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** WCAG 2.2 A and AA, and those before it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const themes = [
  'Dark 2026',
  'Light 2026',
  'Default Dark Modern',
  'Default Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
];

describe('whoever needs more than eyes and a mouse', () => {
  let person: Person;
  let panel: FrameLocator;
  let source: string;

  before(async () => {
    source = await readFile(axeSource, 'utf8');
  });

  for (const theme of themes) {
    describe(`in ${theme}`, () => {
      before(async () => {
        const settings = { 'workbench.colorTheme': theme };
        person = await sitDown({ settings, viewport: { width: 1280, height: 1000 } });
        panel = await person.openPanel();
        await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
      });
      after(() => person.leave());

      it('finds nothing in the way on the team', async () => {
        await toTeam();
        await openAll();
        assert.deepEqual(await violations(), []);
      });

      it('finds nothing in the way on a person’s page', async () => {
        await toTeam();
        await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
        await panel.getByRole('heading', { name: 'Ben Whitlock' }).waitFor();
        await openAll();
        await panel
          .getByRole('button', { name: /^Change due date/ })
          .first()
          .click();
        await panel
          .getByRole('button', { name: /^This line is/ })
          .first()
          .click();
        assert.deepEqual(await violations(), []);
      });

      it('finds nothing in the way in Reflect', async () => {
        await toTeam();
        await panel.getByRole('button', { name: 'Reflect', exact: true }).click();
        await panel.getByRole('heading', { name: 'Reflect', exact: true }).waitFor();
        await openAll();
        const front = panel.getByRole('button', { name: 'front', exact: true });
        if ((await front.getAttribute('aria-pressed')) !== 'true') await front.click();
        assert.deepEqual(await violations(), []);
      });
    });
  }

  async function toTeam(): Promise<void> {
    await person.runCommand('One on One: Show Team');
    await panel.getByRole('heading', { name: 'Team', exact: true }).waitFor();
  }

  /** Opens every fold, those within others too. */
  async function openAll(): Promise<void> {
    await panel.locator('body').evaluate((body) => {
      for (const details of body.querySelectorAll('details')) details.open = true;
    });
  }

  /** What axe finds wrong, each with where. */
  async function violations(): Promise<readonly string[]> {
    const frame = await (await panel.locator('body').elementHandle())?.ownerFrame();
    assert.ok(frame);
    // As the debugger, not as the page, whose own policy lets no script in.
    await frame.evaluate(source);
    return frame.evaluate(async (tags) => {
      // The panel is clear, and lies on the side bar.
      const ground = getComputedStyle(document.documentElement).getPropertyValue(
        '--vscode-sideBar-background',
      );
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
});
