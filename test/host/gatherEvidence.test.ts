import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, day, git, noteUri, startAfresh, until, writeNote } from './support/notes.ts';

describe('gathering evidence', () => {
  /** Lines that would be something else in Markdown than words. */
  const hostile = [
    'Feels heard since the talk ![spy](http://example.com/spy.png)',
    'Wants growth <img src=x onerror=alert(1)> <script>alert(2)</script>',
    'Feedback: [click](command:workbench.action.quit) and https://example.com',
    'Tired | of | tables, `code` and **shouting**',
  ];
  const notes = [day(-10), day(-100), day(-400)].map((each) => `mia-wolf/${each}.md`);
  const [note = '', earlier = '', longAgo = ''] = notes;

  before(async () => {
    await startAfresh();
    await writeNote('mia-wolf/README.md', '---\nname: Mia Wölf\n---\n');
    await writeNote(note, meeting(['Proud of the talk she gave', ...hostile]));
    await writeNote(earlier, meeting(['Worn out by the rota']));
    await writeNote(longAgo, meeting(['Older than half a year']));
    await writeNote(`reflections/${day(-10)}.md`, '# Reflection\n\n## Whom did I lead?\n\nMia, my secret\n');
    await git('add', '--all');
    await git(
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.com',
      'commit',
      '--quiet',
      '-m',
      'Notes',
    );
    for (const path of notes) {
      await until(`${path} was read`, () => vscode.languages.getDiagnostics(noteUri(path)).length > 0);
    }
  });
  afterEach(closeEditors);
  after(startAfresh);

  it('opens the half-year up to today in a document of its own, and writes nothing', async () => {
    const document = await gathered();
    assert.equal(document.isUntitled, true);
    assert.equal(document.languageId, 'markdown');
    const text = document.getText();
    assert.match(text, /^# Evidence on Mia Wölf\n/);
    assert.ok(text.includes('Worn out by the rota') && text.includes('Proud of the talk she gave'));
    assert.ok(!text.includes('Older than half a year'));
    assert.ok(!text.includes('my secret'), 'reflections are the manager’s own');
    assert.equal(await git('status', '--porcelain'), '');
  });

  it('lets no line of a note become anything but words', async () => {
    const html = await rendered((await gathered()).getText());
    assert.doesNotMatch(html, /<(?:img|script|code|strong)\b/);
    assert.equal(html.match(/<h1\b/g)?.length, 1);
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
    assert.ok(links.length >= 6);
    for (const link of links) assert.match(link ?? '', /^\/one-on-ones\/mia-wolf\/[-\d]+\.md#L\d+$/);
    const words = html
      .replace(/<[^>]*>/g, '')
      .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '"');
    for (const line of hostile) assert.ok(words.includes(line), `${line}\n${words}`);
  });

  it('gives each line the day and the link of where it stands', async () => {
    const text = (await gathered()).getText();
    const [, link, number] = /\(\/(one-on-ones\/[^)#]*)#L(\d+)\) Proud of the talk she gave/.exec(text) ?? [];
    assert.equal(link, `one-on-ones/${note}`);
    const document = await vscode.workspace.openTextDocument(noteUri(note));
    assert.equal(document.lineAt(Number(number) - 1).text, '- Proud of the talk she gave');
  });

  it('ends without a document where the question for a day is left', async () => {
    for (const answered of [0, 1]) {
      const gathering = gather();
      for (let step = 0; step < answered; step++) await accept();
      await pause(300);
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await gathering;
      assert.equal(vscode.window.activeTextEditor, undefined);
    }
    assert.equal(await git('status', '--porcelain'), '');
  });

  /** The mood is a mistake, by which one can see that the note was read. */
  const meeting = (lines: readonly string[]): string =>
    `---\nmood: 11\n---\n\n## Notes\n\n${lines.map((line) => `- ${line}\n`).join('')}`;

  const gather = (): Promise<unknown> =>
    Promise.resolve(vscode.commands.executeCommand('oneOnOne.gatherEvidence', 'mia-wolf'));

  const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

  /** Takes the day that is suggested. */
  async function accept(): Promise<void> {
    await pause(300);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }

  async function gathered(): Promise<vscode.TextDocument> {
    const gathering = gather();
    await accept();
    await accept();
    await gathering;
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document, 'a document is in front');
    return document;
  }

  /** As VS Code's own preview draws it. */
  async function rendered(markdown: string): Promise<string> {
    return vscode.commands.executeCommand('markdown.api.render', markdown);
  }
});
