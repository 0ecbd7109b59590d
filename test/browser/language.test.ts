import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { cutOff, openAll } from './support/cutOff.ts';

describe('in another language', () => {
  let person: Person;
  let panel: FrameLocator;
  afterEach(() => person.leave());

  it('speaks German', async () => {
    person = await sitDown({ language: 'de' });
    panel = await person.openPanel();
    await panel
      .getByRole('heading', { name: /^Ihre letzten 4 Notizen mit Ben handeln nur von Abläufen\.$/ })
      .waitFor();
    await panel
      .locator('.person-row', { hasText: 'Ana Lima' })
      .getByText(/fällig/)
      .waitFor();
    await panel.getByRole('button', { name: 'Nachdenken' }).click();
    await panel.getByRole('heading', { name: 'Loslassen' }).waitFor();
    await person.statusBar('überfällig').waitFor();
  });

  it('has room for words that are longer by two fifths, however narrow it is', async () => {
    person = await sitDown({
      language: 'qps-ploc',
      prepare: addLongWords,
      viewport: { width: 900, height: 900 },
    });
    panel = await person.openPanel();
    await panel.getByRole('heading', { name: /^\[Ţ/ }).first().waitFor();
    for (const width of [170, 260, 420, 600]) {
      await narrow(width);
      assert.deepEqual(await cutOff(panel), [], `the team at ${width} px`);
      await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
      await panel.getByRole('heading', { name: 'Ben Whitlock' }).waitFor();
      await openAll(panel);
      assert.deepEqual(await cutOff(panel), [], `a person’s page at ${width} px`);
      await panel.locator('.back-bar .quiet').click();
      await panel.locator('[data-mark="reflect"]').click();
      await panel.locator('main.reflect').waitFor();
      await openAll(panel);
      assert.deepEqual(await cutOff(panel), [], `Reflect at ${width} px`);
      await panel.locator('.back-bar .quiet').click();
      await panel.locator('main.team').waitFor();
    }
  });

  /** Drags the side bar's edge, as one does. */
  async function narrow(width: number): Promise<void> {
    const side = await person.page.locator('.part.sidebar').boundingBox();
    assert.ok(side);
    await person.page.mouse.move(side.x + side.width, 450);
    await person.page.mouse.down();
    await person.page.mouse.move(side.x + width, 450, { steps: 8 });
    await person.page.mouse.up();
    await person.page.mouse.move(890, 450);
  }

  /** A language that nobody speaks: every word accented, all of it two fifths longer, in brackets that show what is cut off. */
  async function addLongWords(extension: string): Promise<void> {
    const german = await readFile(join(extension, 'l10n/bundle.l10n.de.json'), 'utf8');
    const words = Object.keys(JSON.parse(german) as Record<string, string>);
    const long = Object.fromEntries(words.map((text) => [text, longer(text)]));
    await writeFile(join(extension, 'l10n/bundle.l10n.qps-ploc.json'), JSON.stringify(long));
  }

  function longer(text: string): string {
    const accented = text.replace(/\{\d\}|[aeiouT]/g, (each) => accents[each] ?? each);
    return `[${accented}${' ŧęśŧ'.repeat(Math.ceil((text.length * 0.4) / 5))}]`;
  }

  const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', T: 'Ţ' };
});
