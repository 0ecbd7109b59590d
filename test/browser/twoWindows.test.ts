import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sitDown, type Person } from '../support/person.ts';
import { until } from './support/until.ts';

const times = 100;

describe('two windows on the same folder', () => {
  const path = 'one-on-ones/ben-whitlock/2026-01-15.md';
  const headings = ['One', 'Two'] as const;
  let windows: readonly Person[];

  before(async () => {
    // So high that every line is in sight.
    const first = await sitDown({ viewport: { width: 1100, height: 2800 } });
    await writeFile(
      join(first.workspace, path),
      headings.map((each) => `## ${each}\n\n- ${each} 0\n`).join('\n'),
    );
    windows = [first, await first.openSecondWindow()];
    for (const [index, each] of windows.entries()) {
      await each.openPanel();
      await each.openFile(path);
      await goToEndOf(each, index === 0 ? 3 : 7);
    }
  });
  after(() => windows[0]?.leave());

  it(`save the same note in turn, ${times} times: no line is lost and none is there twice`, async function () {
    this.timeout(300_000);
    const written: readonly string[][] = headings.map((each) => [`${each} 0`]);
    let unheard = 0;
    for (let time = 1; time <= times; time++) {
      const turn = time % 2;
      const [window, mine, theirs] = [windows[turn], written[turn], written[1 - turn]];
      assert.ok(window && mine && theirs);
      // Every other pair of times it has seen what the other saved; else it types at once on what it happens to show.
      const last = theirs.at(-1) ?? '';
      if (time % 4 < 2) await until(`“${last}” shows`, () => shows(window, last));
      else if (!(await shows(window, last))) unheard++;
      const line = `${headings[turn]} ${time}`;
      await window.page.keyboard.press('Enter');
      await window.page.waitForTimeout(50);
      await window.type(line);
      mine.push(line);
      await window.save();
    }
    console.log(`      ${unheard} of ${times} saves were typed on what the other had changed meanwhile`);
    const text = (await windows[0]?.read(path)) ?? '';
    // Enter begins the next bullet, but where keys come all at once.
    assert.equal(
      text.replace(/^- /gm, ''),
      written.map((lines, index) => `## ${headings[index]}\n\n${lines.join('\n')}\n`).join('\n'),
    );
    for (const each of windows) {
      for (const lines of written) await until('both show all', () => shows(each, lines.at(-1) ?? ''));
      assert.deepEqual(await each.notifications(), []);
    }
    assert.ok(unheard >= 10, String(unheard));
  });

  async function goToEndOf(window: Person, line: number): Promise<void> {
    await until(`the cursor is in line ${line}`, async () => {
      await window.page.keyboard.press('Control+G');
      await window.answer(String(line));
      await window.page.keyboard.press('End');
      return (await window.cursor.innerText()).startsWith(`Ln ${line},`);
    });
    // Else the first key may go to the field that closes.
    await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await window.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  async function shows(window: Person, line: string): Promise<boolean> {
    const lines = await window.page.locator('.editor-group-container.active .view-line').allInnerTexts();
    return lines.some((each) => each.replaceAll('\u00A0', ' ').replace(/^- /, '').trim() === line);
  }
});
