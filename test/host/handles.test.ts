import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { day, noteUri, startAfresh, until, writeNote } from './support/notes.ts';
import { behind, hoversAt, hoverThatSays, openNote, plain } from './support/providers.ts';
import { set } from './support/settings.ts';

describe('a handle in a note', () => {
  const path = `mia-wolf/${day(-3)}.md`;
  let document: vscode.TextDocument;

  before(async () => {
    await startAfresh();
    await writeNote(
      'mia-wolf/README.md',
      '---\nname: Mia <b>Wolf</b>\nrole: Engineer\ncadence: weekly\n---\n',
    );
    await writeNote('oda-new/2026-11-01.md', '- text\n');
    await writeNote(
      path,
      [
        '# Mia',
        '',
        `- [ ] @me find [her](command:evil) a talk slot 📅 ${day(7)}`,
        '- [ ] @mia-wolf outline of the talk',
        `- [ ] @them write it up 📅 ${day(-1)}`,
        '- [ ] @oda-new review',
        '- mail somebody@mia-wolf.example',
        '',
      ].join('\n'),
    );
    await set('balance.minimumNotes', 3);
    ({ document } = await openNote(path));
  });
  after(startAfresh);

  it('says who that is: last met, next due, and what is promised on both sides', async () => {
    const text = plain((await hoverThatSays(document, behind(document, '@mia'), /You promised/)).value);
    assert.match(text, /Engineer/);
    assert.match(text, /met 3 days ago · due in 4 days/);
    assert.match(text, /You promised\n\n- find \[her\]\(command:evil\) a talk slot \(due .*\)\n/);
    assert.match(text, /promised\n\n- outline of the talk\n- write it up \(1 day late\)\n/);
  });

  it('is the person whom the note is with, when it is @them', async () => {
    await hoverThatSays(document, behind(document, '@the'), /outline of the talk/);
  });

  it('shows the person’s own words as words, and runs nothing but ours', async () => {
    const hover = await hoverThatSays(document, behind(document, '@mia'), /You promised/);
    assert.deepEqual(hover.isTrusted, { enabledCommands: ['oneOnOne.openPerson'] });
    assert.notEqual(hover.supportHtml, true);
    assert.match(hover.value, /\\\[her\\\]\\\(command\\:evil\\\)/);
  });

  it('says nothing of nobody’s handle', async () => {
    for (const words of ['@m', 'somebody@mia-w']) {
      const texts = (await hoversAt(document, behind(document, words))).map(({ value }) => plain(value));
      assert.ok(!texts.some((text) => text.includes('promised')), words);
    }
  });

  it('leads to the person’s page', async () => {
    await until('it does', async () => (await definitions('@mia-w')).length > 0);
    assert.deepEqual(await definitions('@mia-w'), [noteUri('mia-wolf/README.md').path]);
    assert.deepEqual(await definitions('@the'), [noteUri('mia-wolf/README.md').path]);
  });

  it('leads nowhere for somebody without a page, and from other words', async () => {
    assert.deepEqual(await definitions('@oda'), []);
    assert.deepEqual(await definitions('outline'), []);
  });

  async function definitions(words: string): Promise<readonly string[]> {
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      behind(document, words),
    );
    return found.map((each) => ('targetUri' in each ? each.targetUri : each.uri).path);
  }
});
