import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { day } from './support/day.ts';
import { told } from './support/told.ts';
import { until } from './support/until.ts';

/** All but those that mark a line: they show while a Markdown file is in front. */
const commands = [
  'Add Person…',
  'Archive a Leaver…',
  'Blur Names and Notes',
  'Bring Back from the Archive…',
  'Commit Notes',
  'Create Sample Team',
  'Delete Sample Team',
  'Export Everything About…',
  'Forget a Person…',
  'Gather Evidence…',
  'Open Person…',
  'Park a Talking Point…',
  'Reflect…',
  'Rename Person…',
  'Set Up Notes Folder',
  'Show Team',
  'Start One-on-One…',
  'Suggest a Question…',
];

describe('the palette, from the keyboard alone', () => {
  const cho = 'one-on-ones/jiwoo-cho/README.md';
  let person: Person;

  before(async () => {
    person = await sitDown();
  });
  after(() => person.leave());

  it('has all the commands under one name', async () => {
    // The list draws only the rows that fit.
    await person.page.setViewportSize({ width: 1280, height: 1600 });
    await person.page.keyboard.press('F1');
    await person.type('One on One: ');
    await person.quickRow('One on One: Suggest a Question…').waitFor();
    const rows = person.quickInput.locator('.monaco-list-row[aria-label^="One on One: "]');
    const titles = await Promise.all((await rows.all()).map((row) => row.getAttribute('aria-label')));
    // The keys that do the same follow behind a comma.
    const own = titles.map((title) => title?.slice('One on One: '.length).split(', ')[0]);
    // VS Code's own, for every view there is.
    assert.deepEqual(own.filter((title) => title !== 'Focus on Team View').sort(), commands);
    await person.cancel();
    await person.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('opens somebody’s page', async () => {
    await person.runCommand('One on One: Open Person…');
    await person.pick('Omar');
    await heading('Omar Haddad').waitFor();
    await until('the keyboard is in the panel', () =>
      person
        .panel()
        .locator('body')
        .evaluate(() => document.hasFocus()),
    );
  });

  it('lists the last person first, and starts with them', async () => {
    await person.runCommand('One on One: Start One-on-One…');
    await firstIs('Omar Haddad');
    await person.page.keyboard.press('Enter');
    await person.tab.filter({ hasText: `${day()}.md` }).waitFor();
    await person.type('Came with an agenda again');
    await person.save();
    const note = await person.read(`one-on-ones/omar-haddad/${day()}.md`);
    assert.match(note, /^- Came with an agenda again$/m);
    assert.equal(note.match(/\(carried from /g)?.length, 5);
  });

  it('parks a point for somebody else without leaving the note', async () => {
    const before = await person.read(cho);
    await person.runCommand('One on One: Park a Talking Point…');
    await firstIs('Omar Haddad');
    await person.pick('Jiwoo');
    await person.answer('Wanjiru’s three ideas');
    await becomes(() => person.read(cho), `${before}- Wanjiru’s three ideas\n`);
    await person.statusBar('Parked for next time.').waitFor();
    await person.type(', in writing');
    await person.save();
    assert.match(await person.read(`one-on-ones/omar-haddad/${day()}.md`), /an agenda again, in writing$/m);
  });

  it('suggests questions with reasons, and parks the one that is picked', async () => {
    const before = await person.read(cho);
    await person.runCommand('One on One: Suggest a Question…');
    await firstIs('Jiwoo Cho');
    await person.page.keyboard.press('Enter');
    await person.quickInput.getByText('Pick a question to park for Jiwoo Cho').waitFor();
    const rows = person.quickInput.locator('.monaco-list-row');
    assert.ok((await rows.count()) > 2);
    const [question, reason] = (await rows.first().innerText())
      .split('\n')
      .filter((line) => line.trim() !== '');
    assert.match(reason ?? '', /^(no word on|to go on with|a question of your own)/);
    await person.page.keyboard.press('Enter');
    await becomes(() => person.read(cho), `${before}- ${question}\n`);
  });

  it('adds people of any name, each in a folder of the notes', async () => {
    const before = await changed();
    for (const name of ['Зоя Иванова', '../../evil']) {
      await person.runCommand('One on One: Add Person…');
      await person.answer(name);
      await person.answer('');
      await person.pick('No fixed rhythm');
      await heading(name).waitFor();
    }
    const pages = (await changed()).filter((path) => !before.includes(path));
    assert.equal(pages.length, 2);
    for (const page of pages) assert.match(page, /^one-on-ones\/[\p{L}\p{N}-]+\/README\.md$/u);
    assert.ok(
      !existsSync(join(person.workspace, '../evil')) && !existsSync(join(person.workspace, '../../evil')),
    );
  });

  it('takes a rhythm in one’s own words', async () => {
    await person.runCommand('One on One: Add Person…');
    await person.answer('Grace Hopper');
    await person.answer('');
    await person.pick('every three weeks');
    await heading('Grace Hopper').waitFor();
    assert.match(await person.read('one-on-ones/grace-hopper/README.md'), /^cadence: every three weeks$/m);
  });

  it('shows the team', async () => {
    await person.runCommand('One on One: Show Team');
    await heading('Team').waitFor();
    await person
      .panel()
      .getByRole('button', { name: /^Зоя Иванова/ })
      .waitFor();
  });

  it('sets up another folder within the workspace, none outside', async () => {
    await person.runCommand('One on One: Set Up Notes Folder');
    await person.quickInput.getByRole('textbox').waitFor();
    await person.type('../elsewhere');
    await person.quickInput.getByText('It cannot lead outside.').waitFor();
    await person.page.keyboard.press('Enter');
    await person.quickInput.getByText('It cannot lead outside.').waitFor();
    await person.page.keyboard.press('ControlOrMeta+A');
    await person.answer('private/talks');
    await person.pick('Put the template there');
    const where = person.question();
    await where.getByText(`Your notes will live in ${join(person.workspace, 'private/talks')}`).waitFor();
    await person.page.keyboard.press('Enter');
    await where.waitFor({ state: 'hidden' });
    await told(person, 'Notes go to private/talks.');
    await heading('Your people, one conversation at a time').waitFor();
    assert.deepEqual(JSON.parse(await person.read('.vscode/settings.json')), {
      'oneOnOne.notesFolder': 'private/talks',
    });
    assert.match(await person.read('private/talks/templates/one-on-one.md'), /^## Talking points$/m);
    assert.ok(!existsSync(join(person.workspace, '../elsewhere')));
  });

  const heading = (name: string) => person.panel().getByRole('heading', { name, exact: true });

  async function firstIs(name: string): Promise<void> {
    const row = person.quickInput.locator('.monaco-list-row').first();
    await row.waitFor();
    assert.ok((await row.getAttribute('aria-label'))?.startsWith(name), `${name} is listed first`);
  }

  async function changed(): Promise<readonly string[]> {
    const status = await person.git(
      '-c',
      'core.quotePath=false',
      'status',
      '--porcelain',
      '--untracked-files=all',
    );
    return status
      .split('\n')
      .filter((line) => line.startsWith('??'))
      .map((line) => line.slice(3));
  }
});
