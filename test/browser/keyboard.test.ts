import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { day } from './support/day.ts';
import { until } from './support/until.ts';

/** Everything here is done by keys; what is read out is what a screen reader would be given. */
describe('by the keyboard alone', () => {
  const reflection = `one-on-ones/reflections/${day()}.md`;
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown({ viewport: { width: 1280, height: 1000 } });
    await rm(join(person.workspace, reflection), { force: true });
    panel = await person.openPanel();
    await heading('Team').waitFor();
  });
  after(() => person.leave());

  it('is told of the flag, once', async () => {
    await until('it is read out', async () => (await readOut()).includes('Nothing about Ben himself'));
    await listen();
    await press('Reflect');
    await heading('Reflect').waitFor();
    await press('Back to the team');
    await heading('Team').waitFor();
    // As when another view takes the panel's place for a while: it is loaded anew.
    await person.page.getByRole('tab', { name: /^Explorer/ }).click();
    await person.page.getByRole('treeitem', { name: 'one-on-ones' }).waitFor();
    panel = await person.openPanel();
    await heading('Team').waitFor();
    await person.page.waitForTimeout(500);
    assert.equal(await readOut(), '', 'it was told already');
  });

  it('goes through all there is on the team, in the order in which it stands, and out again', async () => {
    await heading('Team').focus();
    const stops: { y: number; name: string }[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await person.page.keyboard.press('Tab');
      const at = await focused();
      if (!at) break;
      assert.ok(at.inSight, `${at.name} is scrolled to`);
      assert.ok(at.ring, `${at.name} shows that it has the focus`);
      stops.push(at);
    }
    assert.ok(stops.length > 15 && stops.length < 60, `${stops.length} stops`);
    const people = stops.filter(({ name }) => name.includes(' met ')).map(({ name }) => name.split(' ')[0]);
    assert.deepEqual(people.slice(0, 2), ['Kwame', 'Ben']);
  });

  it('keeps the focus on what it pressed: the question of a flag, a line’s label', async () => {
    await listen();
    await press('Park for next time');
    await panel.getByRole('button', { name: 'Parked', exact: true }).waitFor();
    assert.equal((await focused())?.name, 'Parked');
    await until('it is read out', async () => (await readOut()) !== '');
    assert.equal((await said()).length, 1, (await said()).join(' / '));

    await tabTo(panel.locator('.card summary', { hasText: 'The lines behind this' }));
    await person.page.keyboard.press('Enter');
    await press(/^This line is …: PR queue 12/);
    await listen();
    await tabTo(
      panel.locator('li.evidence', { hasText: 'PR queue 12' }).getByRole('button', { name: 'about people' }),
    );
    await person.page.keyboard.press('Enter');
    await until('the line has changed sides', async () => (await focused())?.pressed === 'true');
    assert.match((await focused())?.name ?? '', /about people/);
    assert.equal((await said()).length, 1, (await said()).join(' / '));
  });

  it('is on the nearest thing when what it pressed is gone', async () => {
    await press('Not this week');
    await panel.locator('.card').waitFor({ state: 'detached' });
    const at = await focused();
    assert.ok(at, 'the focus is still in the panel');
    assert.notEqual(at.name, '');
  });

  it('ticks a promise off, hears of it once, and goes on with the next', async () => {
    await press(/^Ben Whitlock/);
    await heading('Ben Whitlock').waitFor();
    await listen();
    const task = 'estimate for PAY-1461';
    await tabTo(panel.getByRole('checkbox', { name: task }));
    await person.page.keyboard.press('Space');
    await panel.getByRole('checkbox', { name: task }).waitFor({ state: 'detached' });
    await until('the focus is on what is near', async () => (await focused()) !== undefined);
    await until('it is read out', async () => (await said()).length > 0);
    await person.page.waitForTimeout(500);
    assert.equal((await said()).length, 1, (await said()).join(' / '));
  });

  it('changes a due date, or leaves it, and is back where it began', async () => {
    const opener = panel.getByRole('button', {
      name: 'Change due date: queue workers at 3x, config and cost',
    });
    await tabTo(opener);
    await person.page.keyboard.press('Enter');
    await until('the field has the focus', async () => (await focused())?.type === 'date');
    await person.page.keyboard.press('Escape');
    assert.equal((await focused())?.expanded, 'false');
    await person.page.keyboard.press('Enter');
    await until('the field has the focus', async () => (await focused())?.type === 'date');
    await person.page.keyboard.type('12242026');
    await person.page.keyboard.press('Enter');
    await panel.locator('li', { hasText: 'queue workers at 3x' }).getByText('due 24 Dec').waitFor();
    assert.match((await focused())?.name ?? '', /^Change due date/);
  });

  it('parks a point and can type the next one', async () => {
    await tabTo(panel.getByRole('textbox', { name: 'A point to talk about next time' }));
    await person.type('What he’d drop');
    await person.page.keyboard.press('Enter');
    await panel.locator('.lines', { hasText: 'What he’d drop' }).waitFor();
    await until('the box is empty, and has the focus', async () => (await focused())?.value === '');
    assert.equal((await focused())?.type, 'text');
  });

  it('says what it will do, and next week begins with that: as boxes to tick', async () => {
    await press('Reflect');
    await heading('Reflect').waitFor();
    await panel.getByRole('heading', { name: 'What you set out to do' }).waitFor();
    const how = panel.locator('.reflection', {
      has: panel.getByRole('heading', { name: 'How will I do it?' }),
    });
    await tabTo(how.getByRole('textbox'));
    await person.type('Ask Ben what he would drop');
    await person.page.keyboard.press('Enter');
    await person.type('Listen for longer');
    await listen();
    await person.page.keyboard.press('ControlOrMeta+Enter');
    await how.getByText('Saved in today’s reflection').waitFor();
    assert.equal(
      await how.getByRole('textbox').inputValue(),
      'Ask Ben what he would drop\nListen for longer',
    );
    assert.equal((await focused())?.type, 'textarea');
    assert.equal((await said()).length, 1, (await said()).join(' / '));
    assert.match(
      await person.read(reflection),
      /## How will I do it\?\n\n- \[ \] Ask Ben what he would drop\n- \[ \] Listen for longer\n$/,
    );
  });

  it('ticks off what it said it would do, where that was written', async () => {
    const before = await lastReflection();
    const box = panel.locator('.intended').getByRole('checkbox').first();
    await tabTo(box, 'Shift+Tab');
    await person.page.keyboard.press('Space');
    await until('the box is ticked', () => box.isChecked());
    const ticked = before.text.replace(/- \[ \] (.*)/, `- [x] $1 ✅ ${day()}`);
    await until('it is in that file', async () => (await person.read(before.path)) === ticked);
    await person.page.keyboard.press('Space');
    await until('it is taken back', async () => (await person.read(before.path)) === before.text);
  });

  const heading = (name: string): Locator => panel.getByRole('heading', { name, exact: true, level: 1 });

  /** The newest reflection that was committed and is not of today. */
  async function lastReflection(): Promise<{ path: string; text: string }> {
    const files = (await person.git('ls-files', 'one-on-ones/reflections/2*')).trim().split('\n');
    const path = files.findLast((file) => file !== reflection) ?? '';
    assert.ok(existsSync(join(person.workspace, path)));
    return { path, text: await person.read(path) };
  }

  async function press(name: string | RegExp): Promise<void> {
    const button = panel.getByRole('button', { name, exact: typeof name === 'string' }).first();
    await tabTo(button);
    await person.page.keyboard.press('Enter');
  }

  /** Presses Tab, or what else moves the focus, until `target` has it. */
  async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
    await target.waitFor();
    if (!(await focused())) await panel.locator('h1').focus();
    const has = (): Promise<boolean> => target.evaluate((it) => it === it.ownerDocument.activeElement);
    for (let presses = 0; !(await has()); presses++) {
      assert.ok(presses < 150, `Nothing leads to ${String(target)}`);
      await person.page.keyboard.press(key);
      // Past the end of the panel, from its beginning: that is where one comes in from the rest of VS Code.
      if (!(await focused())) await panel.locator('button, summary').first().focus();
    }
  }

  interface Focused {
    readonly name: string;
    readonly y: number;
    readonly inSight: boolean;
    readonly ring: boolean;
    readonly type: string | undefined;
    readonly value: string | undefined;
    readonly pressed: string | null;
    readonly expanded: string | null;
  }

  /** What of the panel has the focus, if anything. */
  async function focused(): Promise<Focused | undefined> {
    return panel.locator('body').evaluate((body) => {
      const { activeElement: it, defaultView } = body.ownerDocument;
      if (!(it instanceof HTMLElement) || it === body || !defaultView || !body.ownerDocument.hasFocus())
        return undefined;
      const { top, bottom } = it.getBoundingClientRect();
      const { outlineStyle } = getComputedStyle(it);
      const field = it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement ? it : undefined;
      return {
        name: it.getAttribute('aria-label') ?? it.textContent.trim(),
        y: top,
        inSight: bottom > 0 && top < defaultView.innerHeight,
        ring: outlineStyle !== 'none',
        type: field?.type,
        value: field?.value,
        pressed: it.getAttribute('aria-pressed'),
        expanded: it.getAttribute('aria-expanded'),
      };
    });
  }

  /** What stands in the live region now. */
  async function readOut(): Promise<string> {
    return panel.locator('[aria-live]').first().innerText();
  }

  /** From now on, remembers all that is put into live regions and alerts. */
  async function listen(): Promise<void> {
    await panel.locator('body').evaluate((body) => {
      const heard: string[] = [];
      Object.assign(body.ownerDocument, { heard });
      const live = '[aria-live], [role=alert], [role=status]';
      new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
          const element = node instanceof Element ? node : node.parentElement;
          if (element?.closest(live)) heard.push(element.textContent);
        }
      }).observe(body, { subtree: true, childList: true });
    });
  }

  async function said(): Promise<readonly string[]> {
    return panel
      .locator('body')
      .evaluate((body) => (body.ownerDocument as Document & { heard?: readonly string[] }).heard ?? []);
  }
});
