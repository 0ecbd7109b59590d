import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { day } from './support/day.ts';
import { promptly } from './support/promptly.ts';
import { until } from './support/until.ts';

describe('a newcomer with an empty folder', () => {
  const page = 'one-on-ones/grace-hopper/README.md';
  const note = `one-on-ones/grace-hopper/${day()}.md`;
  let person: Person;
  let panel: FrameLocator;

  before(async () => {
    person = await sitDown({ workspace: 'empty' });
  });
  after(() => person.leave());

  it('is welcomed with what it is for and what to do first', async () => {
    // The first click.
    await person.icon.click();
    panel = person.panel();
    await panel.getByRole('heading', { name: 'Your people, one conversation at a time' }).waitFor();
    await panel.getByText('Nothing leaves your machine.').waitFor();
    assert.deepEqual(await panel.getByRole('button').allInnerTexts(), [
      'Add your first person',
      'Choose the notes folder',
      'Look around with a sample team',
    ]);
    assert.equal(await person.git('status', '--porcelain'), '', 'looking at it writes nothing');
  });

  it('is told where the notes will live, before anything is written', async () => {
    await panel.getByRole('button', { name: 'Add your first person' }).click();
    const told = person.question();
    await told.getByText(`Your notes will live in ${join(person.workspace, 'one-on-ones')}`).waitFor();
    await told.getByText('The folder is in a git repository without a remote').waitFor();
    await told.getByText('Nothing has been written yet.').waitFor();
    const buttons = (await told.getByRole('button').allInnerTexts()).filter((text) => text !== '');
    // Which one stands first is the operating system's to say.
    assert.deepEqual(buttons.sort(), [
      'A Folder of Their Own…',
      'Cancel',
      'Here, Kept out of Git',
      'Keep Them Here',
    ]);
    console.log(`      ${await person.screenshot('first-note')}`);
    await told.getByRole('button', { name: 'Cancel' }).click();
    await told.waitFor({ state: 'hidden' });
    assert.equal(await person.git('status', '--porcelain'), '', 'a no writes nothing');
  });

  it('says yes, and adds the first person by typing', async () => {
    await panel.getByRole('button', { name: 'Add your first person' }).click();
    await person.question().getByRole('button', { name: 'Keep Them Here' }).click();
    await person.answer('Grace Hopper');
    await person.answer('Rear admiral');
    await person.pick('Every 2 weeks');
    await panel.getByRole('heading', { name: 'Grace Hopper' }).waitFor();
    await panel.getByText('Rear admiral').waitFor();
    await panel.getByText('no notes yet · due today').waitFor();
    assert.equal(
      await person.read(page),
      '---\nname: Grace Hopper\nrole: Rear admiral\ncadence: every 2 weeks\n---\n\n# Grace Hopper\n\n' +
        '## Wants\n\n## Needs\n\n## Hopes\n\n## Strengths\n\n## Motivations\n\n## Next time\n',
    );
    assert.equal(await person.git('status', '--porcelain', '--untracked-files=all'), `?? ${page}\n`);
  });

  it('is offered the first note at once, and has it with one more click', async () => {
    const offer = person.notification('Grace Hopper is on the team.');
    await offer.getByRole('button', { name: 'Start One-on-One' }).click();
    await person.tab.filter({ hasText: `${day()}.md` }).waitFor();
    assert.equal(
      await person.read(note),
      `---\nperson: grace-hopper\ndate: ${day()}\n---\n\n# Grace Hopper, ${day()}\n\n` +
        '## Talking points\n\n## Notes\n\n- \n\n## Commitments\n\n- [ ] \n',
    );
    assert.equal(await person.cursor.innerText(), 'Ln 12, Col 3', 'the cursor is where typing starts');
    await panel.getByRole('button', { name: 'Open today’s note' }).waitFor();
  });

  it('sees in the panel what is being typed, before it is saved', async () => {
    const before = await person.read(note);
    // Enter begins the next bullet.
    await person.typeLines(
      'Lit up when we talked about teaching; wants more of it',
      'PAY-1412 goes out on Thursday',
    );
    await promptly('the panel shows the line', panel.getByText('PAY-1412 goes out on Thursday').waitFor());
    const wants = panel.getByRole('button', {
      name: /^Wants · \d+ \w+ Lit up when we talked about teaching/,
    });
    await wants.waitFor();
    await panel.getByRole('img', { name: 'people 1, process 1 in the last note' }).first().waitFor();
    await panel.getByText('met today · due in 14 days').waitFor();
    assert.equal(await person.read(note), before, 'the file is as it was');
  });

  it('sees a promise on its side as soon as it is typed', async () => {
    await person.page.keyboard.press('ControlOrMeta+End');
    await person.page.keyboard.press('ArrowUp');
    await person.page.keyboard.press('End');
    // A box waits there, and Enter begins the next one.
    await person.typeLines(`@me find a slot for the talk 📅 ${day(7)}`, '@them outline of the talk');
    await promptly('their promise shows', panel.getByRole('checkbox', { name: 'outline' }).waitFor());
    const mine = panel.locator('details', { has: panel.getByRole('heading', { name: 'I promised' }) });
    const theirs = panel.locator('details', { has: panel.getByRole('heading', { name: 'They promised' }) });
    assert.deepEqual(await names(mine), ['find a slot for the talk']);
    assert.deepEqual(await names(theirs), ['outline of the talk']);
  });

  it('saves, and that is all', async () => {
    await person.save();
    const saved = await person.read(note);
    assert.match(saved, /- Lit up when we talked about teaching; wants more of it\n- PAY-1412 goes out/);
    assert.match(saved, /\n- \[ \] @them outline of the talk\n$/);
    await panel.getByRole('button', { name: 'Back to the team' }).click();
    const row = panel.getByRole('button', { name: /^Grace Hopper/ });
    await row.getByText('met today · due in 14 days').waitFor();
    await row.getByText('1 mine, 1 theirs').waitFor();
  });

  it('finds the same when the window is opened anew', async () => {
    // VS Code writes down a moment later what extensions ask it to remember, here that the team shows.
    await person.page.waitForTimeout(1000);
    await person.reload();
    await person.openPanel();
    await until('the panel is back', async () => {
      return (await panel.getByRole('button', { name: /^Grace Hopper/ }).count()) === 1;
    });
    assert.deepEqual(await person.notifications(), []);
  });

  async function names(section: ReturnType<FrameLocator['locator']>): Promise<(string | null)[]> {
    const boxes = await section.getByRole('checkbox').all();
    return Promise.all(boxes.map((box) => box.getAttribute('aria-label')));
  }
});
