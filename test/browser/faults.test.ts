import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { lockOf, owner } from '../../src/editor/node/ourFiles.ts';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { until } from './support/until.ts';

describe('when a file cannot be written', () => {
  const page = 'one-on-ones/ben-whitlock/README.md';
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown();
    panel = await person.openPanel();
    await panel.locator('.person-row .row-main', { hasText: 'Ben Whitlock' }).click();
    await panel.getByRole('heading', { name: 'Ben Whitlock', exact: true }).waitFor();
  });
  after(() => person.leave());

  it('what was typed stays, and the word of it is said once and stays till the file is written', async () => {
    const before = await person.read(page);
    const lock = lockOf(join(person.workspace, page));
    // Another window that never ends.
    await writeFile(lock, owner());
    const box = panel.getByRole('textbox', { name: 'A point to talk about next time' });
    await box.click();
    await person.type('What he’d drop');
    await person.page.keyboard.press('Enter');
    const word = panel.getByText('Not written: another window holds ben-whitlock/README.md');
    await word.waitFor();
    assert.equal(await word.count(), 1);
    assert.equal(await box.inputValue(), 'What he’d drop');
    assert.equal(await person.read(page), before);
    await panel.locator('.failure').getByRole('button', { name: 'Dismiss' }).waitFor();

    await rm(lock);
    await box.click();
    await person.page.keyboard.press('Enter');
    await becomes(() => person.read(page), `${before}- What he’d drop\n`);
    await word.waitFor({ state: 'detached' });
    await until('the box is empty', async () => (await box.inputValue()) === '');
  });
});

describe('when the file was changed elsewhere in the line that one types', () => {
  const note = 'docs-note.md';
  const path = `one-on-ones/ben-whitlock/${note}`;
  let person: Person;

  before(async () => {
    person = await sitDown();
    await writeFile(join(person.workspace, path), '# Ben\n\n- 0000\n');
    await person.openPanel();
    await person.openFile(path);
  });
  after(() => person.leave());

  it('both texts can be compared, and one’s own be kept', async () => {
    await clash('1111', '2222');
    await choose('Compare');
    await person.page.locator('.monaco-diff-editor').first().waitFor();
    assert.equal(await disk(), text('2222'));
    await choose('Keep mine');
    await becomes(disk, text('1111'));
  });

  it('or the one on disk be taken, and one’s own be had back by undo', async () => {
    await clash('3333', '4444');
    await choose('Take what is on disk');
    await shows('4444');
    assert.equal(await disk(), text('4444'));
    await person.page.keyboard.press('ControlOrMeta+Z');
    await shows('3333');
    assert.equal(await disk(), text('4444'));
  });

  const disk = (): Promise<string> => readFile(join(person.workspace, path), 'utf8');
  const text = (line: string): string => `# Ben\n\n- ${line}\n`;

  async function shows(line: string): Promise<void> {
    await person.page
      .locator('.editor-group-container.active .view-line', { hasText: line })
      .first()
      .waitFor();
  }

  /** Types four letters over those of the line, while another program does the same, and saves. */
  async function clash(mine: string, theirs: string): Promise<void> {
    await person.openFile(path);
    // The focus may still be on its way into the editor.
    await until('the cursor is at the end', async () => {
      await person.page.keyboard.press('ControlOrMeta+End');
      return (await person.cursor.innerText()).startsWith('Ln 4,');
    });
    await person.page.keyboard.press('ArrowUp');
    await person.page.keyboard.press('End');
    for (let letter = 0; letter < 4; letter++) await person.page.keyboard.press('Backspace');
    await person.type(mine);
    await shows(mine);
    await writeFile(join(person.workspace, path), text(theirs));
    await person.page.keyboard.press('ControlOrMeta+S');
    await person.notification('Both texts are kept').waitFor();
    assert.equal(await disk(), text(theirs));
    await shows(mine);
  }

  async function choose(label: string): Promise<void> {
    const asked = person.notification('Both texts are kept');
    await asked.getByRole('button', { name: 'Choose Between Two Texts…' }).click();
    await person.pick(label);
  }
});
