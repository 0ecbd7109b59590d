import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ConsoleMessage, FrameLocator, Request } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary.ts';
import { day } from './support/day.ts';

/** A text that would do harm were it ever taken for anything but text; `name` tells where it was put. */
function evil(name: string): string {
  const from = `http://evil.invalid/${name}`;
  return (
    `${name} <img src="${from}.png" onerror="go()"> <script src="${from}.js"></script> ` +
    `<style>body { background: url(${from}.css) }</style> <form action="${from}"><button>Go</button></form> ` +
    `<iframe src="${from}"></iframe> <svg onload="go()"></svg> ![image](${from}.md.png) [link](${from})`
  );
}

const yaml = (text: string): string => JSON.stringify(text);
const note = (number: number): string =>
  `- PAY-1412 slipped to Thursday ${evil('line')}\n- PAY-${number} on staging\n- CI at ${number} minutes\n` +
  `- PR queue ${number}, oldest 19 days\n- Release on Thursday, PAY-1${number}\n- p95 at ${number} ms\n` +
  `- [ ] @me ${evil('promise')} 📅 ${day(3)}\n- [ ] @them ${evil('theirs')}\n`;

const files: Readonly<Record<string, string>> = {
  'eve/README.md':
    `---\nname: ${yaml(evil('name'))}\nrole: ${yaml(evil('role'))}\ncadence: weekly\n---\n\n` +
    `## Next time\n\n- ${evil('parked')}\n`,
  [`eve/${day(-3)}.md`]: note(3),
  [`eve/${day(-10)}.md`]: `---\nmood: ${yaml(evil('mood'))}\n---\n\n${note(10)}`,
  'prompts.md': `---\nbuiltin: false\n---\n\n- ${evil('question')}\n`,
  [`reflections/${day(-7)}.md`]: `## How will I do it?\n\n${evil('intention')}\n`,
  'gone/README.md': `---\nname: ${yaml(evil('leaver'))}\nactive: false\n---\n`,
};

describe('notes that were written to do harm', () => {
  let folder: TemporaryFolder;
  let person: Person;
  let panel: FrameLocator;
  const requests: Request[] = [];
  const messages: ConsoleMessage[] = [];

  before(async () => {
    folder = temporaryFolder('evil');
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder.path, 'one-on-ones', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    person = await sitDown({ workspace: folder.path });
    person.page.context().on('request', (request) => requests.push(request));
    person.page.on('console', (message) => messages.push(message));
    panel = await person.openPanel();
  });
  after(async () => {
    await person.leave();
    folder.remove();
  });

  it('are shown as text among the team', async () => {
    await panel.getByText('The lines behind this').first().click();
    await panel.getByText('No longer on the team').click();
    await panel.getByText('To look at').click();
    await shown('name', 'role', 'line', 'question', 'leaver', 'mood', 'intention');
  });

  it('are shown as text on somebody’s page', async () => {
    await panel.locator('.person-row .row-main').first().click();
    await panel.getByRole('heading', { level: 1 }).filter({ hasText: 'name <img' }).waitFor();
    await panel.getByText('The lines behind this').click();
    await panel.getByText('To look at').click();
    await shown('name', 'role', 'line', 'promise', 'theirs', 'parked', 'question', 'mood');
  });

  it('are shown as text where one reflects', async () => {
    await person.runCommand('One on One: Show Team');
    await panel.getByRole('button', { name: 'Reflect' }).click();
    await panel.getByRole('heading', { name: 'How will I do it?' }).waitFor();
    await shown('intention');
  });

  it('send no request anywhere', () => {
    const own = new URL(person.page.url()).origin;
    const foreign = requests.map((request) => request.url()).filter((url) => !url.startsWith(`${own}/`));
    // VS Code serves a panel's own files under this name, without asking the network.
    const ours =
      /^https:\/\/[^/]+\.vscode-resource\.vscode-cdn\.net\/.*\/dist\/panel\/(?:panel|codicon)\.(?:js|css|ttf)(?:\?|$)/;
    assert.deepEqual(
      foreign.filter((url) => !ours.test(url) && !/^(?:data|blob):/.test(url)),
      [],
    );
  });

  it('never even come so far that the policy has to stop them', () => {
    const texts = messages.map((message) => message.text());
    assert.deepEqual(
      texts.filter((text) => /content security policy|refused to/i.test(text)),
      [],
    );
  });

  it('would be stopped by the policy if they did', async () => {
    const policy = await panel.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy ?? '', /^default-src 'none'; .*; form-action 'none'; base-uri 'none'$/);
    assert.doesNotMatch(policy ?? '', /unsafe|data:/);
    const stopped = panel.locator('body').evaluate(async (body) => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(event.effectiveDirective),
      );
      const add = (tag: string, attributes: Record<string, string>, text = ''): void => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        element.textContent = text;
        body.append(element);
      };
      const url = 'http://stopped.invalid/';
      add('img', { src: url });
      add('script', { src: url });
      add('script', {}, 'window.harm = true');
      add('style', {}, 'body { color: red }');
      add('iframe', { src: url });
      add('base', { href: url });
      await fetch(url).catch(() => undefined);
      const end = Date.now() + 10_000;
      while (violations.length < 7 && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 50));
      return { violations: violations.sort(), harmed: 'harm' in window };
    });
    const [base, connect, frame, image, script, style] = [
      'base-uri',
      'connect-src',
      'frame-src',
      'img-src',
      'script-src-elem',
      'style-src-elem',
    ];
    assert.deepEqual(await stopped, {
      violations: [base, connect, frame, image, script, script, style],
      harmed: false,
    });
  });

  /** Every one of these texts stands in the panel as it was written, and nothing was made from any of them. */
  async function shown(...names: readonly string[]): Promise<void> {
    for (const name of names) await panel.getByText(evil(name)).first().waitFor();
    const made = panel
      .locator('body')
      .locator('img, style, form, iframe, a, object, embed, [onload], [onerror]');
    assert.equal(await made.count(), 0);
    assert.equal(await panel.locator('body script').count(), 1, 'our own script alone');
  }
});
