import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { lastNote } from './support/lastNote.ts';
import { told } from './support/told.ts';

describe('marking lines in a note', () => {
  let person: Person;

  before(async () => {
    person = await sitDown();
  });
  after(() => person.leave());

  it('marks the lines of a selection, as people and then as process', async () => {
    await person.openFile(await lastNote(person, 'zoe-celik'));
    const lines = (await person.read(await lastNote(person, 'zoe-celik'))).split('\n');
    const at = lines.findIndex((line) => line.includes('lead the review')) + 1;
    await goToLine(at);
    await person.page.keyboard.press('Shift+ArrowDown');
    await person.runCommand('One on One: Mark Line as People');
    await person.statusBar('2 lines marked as people.').waitFor();
    await becomes(marks, 'people people');
    await person.runCommand('One on One: Mark Line as Process');
    await becomes(marks, 'process process');
    await goToLine(at);
    await person.runCommand('One on One: Mark Line as Neither');
    await becomes(marks, 'neither process');
  });

  it('says where a line can be marked when there is none', async () => {
    const before = await person.read('one-on-ones/balance.yml');
    await person.page.keyboard.press('ControlOrMeta+Home');
    await person.runCommand('One on One: Mark Line as People');
    await told(person, 'There is no line to mark here: headings, code and template text are not counted.');
    await person.openFile('docs/roadmap.md');
    await person.runCommand('One on One: Mark Line as People');
    await told(person, 'Put the cursor on a line of a one-on-one note first.');
    assert.equal(await person.read('one-on-ones/balance.yml'), before);
  });

  async function goToLine(line: number): Promise<void> {
    await person.page.keyboard.press('ControlOrMeta+G');
    await person.answer(`${line}`);
  }

  /** The labels in balance.yml, in the order of the lines. */
  async function marks(): Promise<string> {
    if (!existsSync(join(person.workspace, 'one-on-ones/balance.yml'))) return '';
    const text = await person.read('one-on-ones/balance.yml');
    return [...text.matchAll(/: (people|process|neither)$/gm)].map(([, label]) => label).join(' ');
  }
});
