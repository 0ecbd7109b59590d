import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitDown, type Person } from '../support/person.ts';
import { lastNote } from './support/lastNote.ts';
import { until } from './support/until.ts';

const themes: readonly (readonly [theme: string, name: string, kind: 'light' | 'dark'])[] = [
  ['Default Dark Modern', 'vs-dark', 'dark'],
  ['Default High Contrast', 'hc-black', 'dark'],
  ['Default High Contrast Light', 'hc-light', 'light'],
  ['Default Light Modern', 'vs', 'light'],
];

describe('the marks beside lines about people', () => {
  let person: Person;

  before(async () => {
    person = await sitDown();
    await person.openFile(await lastNote(person, 'ana-lima'));
    await until('there are marks', async () => (await marks()).length > 0);
  });
  after(() => person.leave());

  for (const [theme, name, kind] of themes) {
    it(`can be seen in ${theme}`, async () => {
      await settings({ 'workbench.colorTheme': theme });
      await person.page.locator(`.monaco-workbench.${name}`).waitFor();
      for (const icon of await marks()) assert.ok(icon.includes(`people-${kind}`), icon);
      assert.ok((await marks()).length > 0);
      console.log(`      ${await person.screenshot(`gutter marks in ${theme}`)}`);
    });
  }

  it('come with a line about people and go with its words, and no text moves', async () => {
    const before = await marks();
    await person.page.keyboard.press('ControlOrMeta+End');
    await person.type('\n- PAY-1500 goes out on Thursday, 3 points');
    const left = await textLeft();
    await person.type('\n- She lit up when we talked about mentoring');
    await until('the line is marked', async () => (await marks()).length === before.length + 1);
    assert.equal(await textLeft(), left);
    await person.page.keyboard.press('Shift+Home');
    await person.type('PAY-1501 is in review');
    await until('the mark is gone', async () => (await marks()).length === before.length);
    assert.equal(await textLeft(), left);
  });

  it('are not for files elsewhere', async () => {
    await person.openFile('docs/roadmap.md');
    await person.page.keyboard.press('ControlOrMeta+End');
    await person.type('\n- She lit up when we talked about mentoring');
    await person.page.waitForTimeout(1000);
    assert.deepEqual(await marks(), []);
    await person.page.keyboard.press('ControlOrMeta+Z');
  });

  it('can be switched off, and on again', async () => {
    await person.openFile(await lastNote(person, 'ana-lima'));
    await until('there are marks', async () => (await marks()).length > 0);
    const left = await textLeft();
    await settings({ 'oneOnOne.editor.gutterMarks': false });
    await until('they are gone', async () => (await marks()).length === 0);
    assert.equal(await textLeft(), left);
    await settings({});
    await until('they are back', async () => (await marks()).length > 0);
  });

  /** The pictures in the margin of the file in front, from top to bottom. */
  function marks(): Promise<readonly string[]> {
    return person.page.locator('.editor-group-container.active .cgmr').evaluateAll((icons) =>
      icons.flatMap((icon) => {
        const picture = getComputedStyle(icon).backgroundImage;
        return /people-\w+\.svg/.test(picture) ? [picture] : [];
      }),
    );
  }

  async function textLeft(): Promise<number | undefined> {
    const line = person.page.locator('.editor-group-container.active .view-line').first();
    return (await line.boundingBox())?.x;
  }

  async function settings(values: Readonly<Record<string, unknown>>): Promise<void> {
    await mkdir(join(person.workspace, '.vscode'), { recursive: true });
    await writeFile(join(person.workspace, '.vscode/settings.json'), JSON.stringify(values));
  }
});
