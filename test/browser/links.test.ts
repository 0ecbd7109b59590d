import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';
import { keepApi, say } from './support/asPanel.ts';
import { day } from './support/day.ts';

/** Each would run something, open a file or lead elsewhere than it says. */
const refused = [
  'command:workbench.action.closeWindow',
  'file:///etc/passwd',
  'javascript:harm()',
  'data:text/html,<b>harm</b>',
  'vscode://one-on-one-notes.one-on-one/x',
  'https://docs.example@evil.invalid/',
  'https://docs.example\\@evil.invalid/',
];
const address = 'https://docs.example.invalid:8443/plan?of=growth#two';

describe('addresses in notes', () => {
  const note = `eve/${day(-3)}.md`;
  const files: Readonly<Record<string, string>> = {
    'eve/README.md':
      '---\nname: Eve\ncadence: weekly\n---\n\n## Next time\n\n- her [plan](https://wiki.example.invalid/plan)\n',
    [note]: `- [ ] @me read ${address}\n${refused.map((each) => `- [ ] @me look at [this](${each})\n`).join('')}`,
  };
  let folder: TemporaryFolder;
  let person: Person;
  let panel: FrameLocator;
  const opened: Page[] = [];
  const requests: string[] = [];

  before(async () => {
    folder = temporaryFolder('links');
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder.path, 'one-on-ones', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    person = await sitDown({ workspace: folder.path });
    await person.page.context().addInitScript(keepApi);
    await person.reload();
    person.page.context().on('page', (page) => opened.push(page));
    person.page.context().on('request', (request) => requests.push(request.url()));
    panel = await person.openPanel();
    await panel.locator('.person-row .row-main', { hasText: 'Eve' }).click();
    await panel.getByRole('heading', { level: 1, name: 'Eve' }).waitFor();
  });
  after(async () => {
    await person.leave();
    folder.remove();
  });

  it('are shown with the host that they lead to, and only those that lead to the web', async () => {
    await panel.getByText('read https://docs').first().waitFor();
    // The promise stands under last time, too.
    const hosts = ['docs.example.invalid:8443', 'docs.example.invalid:8443', 'wiki.example.invalid'];
    assert.deepEqual(await links().allInnerTexts(), hosts);
    console.log(`      ${await person.screenshot('links')}`);
    for (const each of refused) await panel.getByText(`look at [this](${each})`).first().waitFor();
    assert.equal(await panel.locator('body a, body [href]').count(), 0);
  });

  it('lead nowhere by themselves, nor when the line is opened', async () => {
    await panel.getByText('read https://docs').first().click();
    await person.tab.filter({ hasText: `${day(-3)}.md` }).waitFor();
    await person.page.waitForTimeout(500);
    assert.equal(await asked().count(), 0);
    nowhere();
  });

  it('are asked about with the whole address when one is followed, and Escape leads nowhere', async () => {
    await links().first().click();
    await asked().getByText(address).first().waitFor();
    await person.page.keyboard.press('Escape');
    await asked().waitFor({ state: 'hidden' });
    nowhere();
  });

  it('are followed from the keyboard, too', async () => {
    await links().first().focus();
    await person.page.keyboard.press('Enter');
    await asked().getByText(address).first().waitFor();
    await person.page.keyboard.press('Escape');
    await asked().waitFor({ state: 'hidden' });
  });

  it('are refused where the panel names one that stands in no note, or of another kind', async () => {
    const start = files[note]?.indexOf('@me look') ?? -1;
    const lines = [`@me read ${address}`, ...refused.map((each) => `@me look at [this](${each})`)];
    const messages = [...refused, 'https://elsewhere.invalid/', `${address}x`].flatMap((url) =>
      lines.flatMap((text) =>
        [start, 0, 2].map((at) => ({
          type: 'openLink',
          ref: { path: `one-on-ones/${note}`, start: at, text },
          url,
        })),
      ),
    );
    const within = messages.map((each) => ({ ...each, ref: { ...each.ref, path: note } }));
    await say(panel, [...messages, ...within]);
    // It has dealt with all that came before when it answers.
    await say(panel, [{ type: 'show', place: { kind: 'team' } }]);
    await panel.getByRole('heading', { level: 1, name: 'Team' }).waitFor();
    await person.page.waitForTimeout(500);
    assert.equal(await asked().count(), 0);
    nowhere();
  });

  const links = (): Locator => panel.locator('.web-link');
  /** VS Code's own question before it opens an address. */
  const asked = (): Locator => person.page.getByRole('dialog').filter({ hasText: 'external website' });

  function nowhere(): void {
    assert.deepEqual(opened, []);
    assert.deepEqual(
      requests.filter((url) => /\.invalid\b/.test(new URL(url).hostname)),
      [],
    );
  }
});
