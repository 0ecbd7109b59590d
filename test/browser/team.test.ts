import assert from 'node:assert/strict';
import { appendFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { sitDown, type Person } from '../support/person.ts';
import { becomes } from './support/becomes.ts';
import { lastNote } from './support/lastNote.ts';
import { promptly } from './support/promptly.ts';
import { until } from './support/until.ts';
import { whatFilesSay, type Said } from './support/whatFilesSay.ts';

describe('the team', () => {
  let person: Person;
  let panel: FrameLocator;
  let said: readonly Said[];

  before(async () => {
    person = await sitDown();
    said = whatFilesSay(join(person.workspace, 'one-on-ones'));
    panel = await person.openPanel();
    await row('Ana Lima').waitFor();
  });
  after(() => person.leave());

  it('stands in order of need, the leaver folded away', async () => {
    const names = await panel.getByRole('list', { name: 'Team' }).locator('.name').allInnerTexts();
    assert.deepEqual(
      names,
      said.map(({ name }) => name),
    );
    const leaver = row('Priya Raman');
    assert.equal(await leaver.isVisible(), false);
    await panel.getByText('No longer on the team').click();
    await leaver.waitFor();
    await panel.getByText('No longer on the team').click();
    await leaver.waitFor({ state: 'hidden' });
  });

  it('says who is overdue, and what is promised by whom', async () => {
    assert.ok(said.some(({ overdue }) => overdue > 0));
    for (const { name, overdue, mine, theirs, late } of said) {
      const text = await row(name).innerText();
      const meeting = overdue === 1 ? '1 day overdue' : overdue > 0 ? `${overdue} days overdue` : 'due ';
      const promises = [`${mine} mine`, `${theirs} theirs`, ...(late > 0 ? [`${late} late`] : [])].join(', ');
      assert.ok(text.includes(meeting), `${text}\nshall say: ${meeting}`);
      assert.ok(text.includes(promises), `${text}\nshall say: ${promises}`);
      // A clock stands by what is overdue or late, and by nothing else.
      assert.equal(await row(name).locator('.late').count(), Number(overdue > 0) + Number(late > 0));
    }
  });

  it('has the flag about Ben on top, and a heart by his name alone', async () => {
    await panel
      .getByRole('heading', { name: /^Your last 4 notes with Ben are (nearly )?all process\.$/ })
      .waitFor();
    assert.equal(await flags().count(), 1);
    const box = await flags().boundingBox();
    const first = await row('Kwame Mensah').boundingBox();
    assert.ok(box && first && box.y < first.y, 'the flag stands above the people');
    assert.equal(await panel.locator('.people-list .heart').count(), 1);
    assert.equal(await row('Ben Whitlock').locator('.heart').count(), 1);
  });

  it('opens the line that is evidence where it stands', async () => {
    await panel.getByText('The lines behind this').click();
    const line = evidence('PR queue 12, oldest 19 days');
    await line.getByText('PR queue 12').click();
    await person.tab.waitFor();
    const note = (await person.read(await lastNote(person, 'ben-whitlock'))).split('\n');
    const at = note.findIndex((each) => each.includes('PR queue 12')) + 1;
    await person.cursor.filter({ hasText: `Ln ${at}, Col 30 (27 selected)` }).waitFor();
  });

  it('parks the question with a click', async () => {
    const page = 'one-on-ones/ben-whitlock/README.md';
    const before = await person.read(page);
    const question = await flags().locator('.asked').innerText();
    await flags().getByRole('button', { name: 'Park for next time' }).click();
    await promptly('it is parked', flags().getByRole('button', { name: 'Parked' }).waitFor());
    assert.match(before, /\n## Next time\n\n(?:- .*\n){2}$/);
    await becomes(() => person.read(page), `${before}- ${question}\n`);
    assert.equal(await flags().locator('.asked').innerText(), question, 'the same question stays');
  });

  it('learns from a correction, and keeps it with the notes', async () => {
    assert.ok(!existsSync(corrections()));
    const text = 'PR queue 12, oldest 19 days';
    await relabel(evidence(text), 'about people');
    await promptly(
      'the line changes sides',
      evidence(text).getByRole('img', { name: 'about people' }).waitFor(),
    );
    await until('it is in balance.yml', () => existsSync(corrections()));
    assert.match(await person.read('one-on-ones/balance.yml'), /^lines:\n {2}.*pr queue.*: people\n$/m);
  });

  it('takes the flag down when enough lines were about people after all', async () => {
    const lines = await panel.locator('li.evidence').all();
    assert.ok(lines.length > 20);
    for (let corrected = 0; (await flags().count()) > 0; corrected++) {
      assert.ok(corrected < 12, 'the flag stays up');
      const line = panel
        .locator('li.evidence', { has: panel.getByRole('img', { name: 'about process' }) })
        .first();
      const text = await line.locator('.said').innerText();
      await relabel(evidence(text), 'about people');
      await until('the panel follows', async () => {
        return (
          (await flags().count()) === 0 ||
          (await evidence(text).getByRole('img', { name: 'about people' }).count()) > 0
        );
      });
    }
    assert.equal(await panel.locator('.people-list .heart').count(), 0);
  });

  it('follows another program that writes into a note', async () => {
    const page = join(person.workspace, 'one-on-ones/omar-haddad/README.md');
    const text = await person.read('one-on-ones/omar-haddad/README.md');
    await writeFile(page, text.replace('role: Software engineer', 'role: Stage manager'));
    await promptly('the new role shows', row('Omar Haddad').getByText('Stage manager').waitFor());
    await appendFile(
      join(person.workspace, await lastNote(person, 'omar-haddad')),
      '- [ ] @me coffee with Omar\n',
    );
    const { mine = 0 } = said.find(({ name }) => name === 'Omar Haddad') ?? {};
    await promptly(
      'the new promise shows',
      row('Omar Haddad')
        .getByText(`${mine + 1} mine`)
        .waitFor(),
    );
  });

  it('follows git when it changes many files at once', async () => {
    await person.git('add', '--all');
    await person.git('commit', '--quiet', '--message', 'Before');
    await person.git('checkout', '--quiet', '-b', 'other');
    for (const { name } of said) await rename(name, `${name} II`);
    await person.git('commit', '--quiet', '--all', '--message', 'Others');
    for (const { name } of said) await row(`${name} II`).waitFor();
    await person.git('checkout', '--quiet', 'main');
    const back = Promise.all(said.map(({ name }) => row(`${name} II`).waitFor({ state: 'detached' })));
    await promptly('everybody is back', back);
    assert.equal(await panel.getByRole('list', { name: 'Team' }).locator('.name').count(), said.length);
  });

  const flags = (): Locator => panel.locator('.card');
  const row = (name: string): Locator => panel.locator('.person-row .row-main', { hasText: name });
  const evidence = (text: string): Locator => panel.locator('li.evidence', { hasText: text }).first();
  const corrections = (): string => join(person.workspace, 'one-on-ones/balance.yml');

  async function relabel(line: Locator, choice: string): Promise<void> {
    const choices = line.getByRole('group', { name: 'This line is …' });
    if (!(await choices.isVisible())) await line.getByRole('button', { name: /^This line is …/ }).click();
    await choices.getByRole('button', { name: choice }).click();
  }

  async function rename(from: string, to: string): Promise<void> {
    const path = (await person.git('grep', '--files-with-matches', `^name: ${from}$`)).trim();
    await writeFile(
      join(person.workspace, path),
      (await person.read(path)).replace(`name: ${from}`, `name: ${to}`),
    );
  }
});
