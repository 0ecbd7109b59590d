import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hasNote, noteUri, readNote, startAfresh, until, writeNote } from './support/notes.ts';
import { behind, hoversAt, hoverThatSays, openNote, plain } from './support/providers.ts';

describe('the hover on a line', () => {
  const path = 'mia-wolf/2026-11-15 (draft).md';
  let document: vscode.TextDocument;

  before(async () => {
    await startAfresh();
    await writeNote(
      path,
      [
        '# Mia',
        '',
        '- Lit up when we talked about **mentoring** [Omar](https://example.com)',
        '- PAY-1412 goes out on Thursday',
        '- Moved to the other room',
        '- [ ] @me tell her (carried from 2026-11-01)',
        '',
      ].join('\n'),
    );
    ({ document } = await openNote(path));
    await until('balance.yml is not there', () => !hasNote('balance.yml'));
  });
  after(startAfresh);

  it('says that it is about people, and because of which words', async () => {
    const text = plain((await hoverThatSays(document, behind(document, 'Lit'), /about people/i)).value);
    assert.match(text, /because of /i);
    for (const word of ['“Lit”', '“mentoring”']) assert.ok(text.includes(word), text);
  });

  it('says how sure that is', async () => {
    const text = plain((await hoverThatSays(document, behind(document, 'PAY'), /about process/i)).value);
    assert.match(text, /^\*\*(?:Probably about|About) process\*\*/);
  });

  it('says when a line is about neither', async () => {
    await hoverThatSays(document, behind(document, 'Moved'), /about neither people nor process/i);
  });

  it('runs our three commands and no others', async () => {
    const hover = await hoverThatSays(document, behind(document, 'Lit'), /about people/i);
    assert.deepEqual(hover.isTrusted, {
      enabledCommands: ['oneOnOne.markPeople', 'oneOnOne.markProcess', 'oneOnOne.markNeither'],
    });
    assert.notEqual(hover.supportHtml, true);
    assert.equal(links(hover).length, 3, 'three links, none of them from the note');
  });

  it('says nothing of headings and of what was carried over', async () => {
    assert.deepEqual(await hoversAt(document, behind(document, '# M')), []);
    assert.deepEqual(await hoversAt(document, behind(document, 'tell h')), []);
  });

  it('says nothing in a file that is no note', async () => {
    const roadmap = vscode.Uri.joinPath(noteUri('.'), '../docs/roadmap.md');
    const other = await vscode.workspace.openTextDocument(roadmap);
    for (let line = 0; line < other.lineCount; line++) {
      assert.deepEqual(await hoversAt(other, new vscode.Position(line, 3)), []);
    }
  });

  it('corrects the line when a link is followed, and says then that the user said so', async () => {
    const hover = await hoverThatSays(document, behind(document, 'PAY'), /about process/i);
    await follow(links(hover)[0] ?? '');
    await until('it is kept', () => hasNote('balance.yml'));
    assert.match(await readNote('balance.yml'), /^lines:\n {2}"pay-1412 goes out on thursday": people$/m);
    await hoverThatSays(document, behind(document, 'PAY'), /^\*\*You said: about people\*\*/);
  });

  it('writes nothing when the note has moved on since', async () => {
    const hover = await hoverThatSays(document, behind(document, 'Moved'), /about neither/i);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(2, 0), '- Something else\n');
    await vscode.workspace.applyEdit(edit);
    const before = await readNote('balance.yml');
    await follow(links(hover)[1] ?? '');
    assert.equal(await readNote('balance.yml'), before);
  });

  function links({ value }: vscode.MarkdownString): readonly string[] {
    return Array.from(value.matchAll(/(?<!\\)\]\(([^)]*)\)/g), ([, target]) => target ?? '');
  }

  /** What a click on the link does. */
  async function follow(link: string): Promise<void> {
    const [, command = '', query = ''] = /^command:([\w.]+)\?(.*)$/.exec(link) ?? [];
    await vscode.commands.executeCommand(command, ...(JSON.parse(decodeURIComponent(query)) as unknown[]));
  }
});
