import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, day, noteUri, startAfresh, until, writeNote } from './support/notes.ts';
import { openNote } from './support/providers.ts';
import { set } from './support/settings.ts';

describe('completion in a note', () => {
  const path = `mia-wolf/${day()}.md`;
  let document: vscode.TextDocument;

  before(async () => {
    await startAfresh();
    await writeNote('mia-wolf/README.md', '---\nname: Mia Wölf\n---\n');
    await writeNote('gone-lee/README.md', '---\nname: Gone Lee\nactive: false\n---\n');
    await writeNote(path, '---\nperson: mia-wolf\n---\n\n# Mia\n\n## Notes\n\n');
    await set('balance.minimumNotes', 3);
    ({ document } = await openNote(path));
    await until('the team is known', async () =>
      (await offered('- @')).some(({ text }) => text === '@mia-wolf'),
    );
  });
  after(startAfresh);

  it('knows everybody’s handle, those who have left last', async () => {
    const found = (await offered('- [ ] @')).map(({ text }) => text);
    assert.deepEqual(found.slice(0, 2), ['@me', '@them']);
    assert.ok(found.includes('@ana-lima') && found.includes('@mia-wolf'));
    assert.ok(found.indexOf('@gone-lee') > found.indexOf('@mia-wolf'));
    const [them] = (await offered('- [ ] @')).filter(({ text }) => text === '@them');
    assert.match(them?.description ?? '', /Mia Wölf/);
  });

  it('replaces what was typed of a handle', async () => {
    const [ana] = (await offered('- [ ] @an')).filter(({ text }) => text === '@ana-lima');
    assert.equal(ana?.replaced, '@an');
  });

  it('has nothing to add to a handle that is complete, so that Enter ends the line', async () => {
    assert.deepEqual(await offered('- sync with @ana-lima'), []);
    assert.deepEqual(await offered('- spoke of #growth'), []);
    assert.deepEqual(await offered(`- [ ] @me slot 📅 ${day()}`), []);
  });

  it('turns words into a due date by the local calendar', async () => {
    for (const [line, expected, replaced] of [
      ['- [ ] @me slot 📅 in 2 weeks', day(14), 'in 2 weeks'],
      ['- [ ] @me slot due: tomorrow', day(1), 'tomorrow'],
      ['- [ ] @me slot 📅', ` ${day()}`, ''],
      ['- [ ] @me slot 📅 today', day(), 'today'],
    ] as const) {
      const [first] = await offered(line);
      assert.deepEqual([first?.text, first?.replaced], [expected, replaced], line);
    }
    const friday = (await offered('- [ ] @me slot 📅 fri'))[0]?.text ?? '';
    assert.equal(new Date(`${friday}T12:00`).getDay(), 5);
  });

  it('asks again with every letter of a date', async () => {
    const list = await listFor('- [ ] @me slot 📅 ');
    assert.equal(list.isIncomplete, true);
  });

  it('knows the topics', async () => {
    const found = (await offered('- spoke of #gr')).map(({ text }) => text);
    assert.ok(found.includes('#growth') && found.includes('#wellbeing'));
  });

  it('offers questions for the person behind a question mark, as text', async () => {
    const found = await offered('? ');
    assert.ok(found.length > 5);
    for (const { text, replaced } of found) {
      assert.doesNotMatch(text, /\{name\}/);
      assert.equal(replaced, '? ');
    }
    const some = await offered('- ? you');
    assert.ok(some.length > 0 && some.length <= found.length);
    for (const { text, replaced, detail } of some) {
      assert.match(`${text} ${detail}`, /you/i);
      assert.equal(replaced, '? you');
    }
  });

  it('has snippets for the sections that the note has not, and for a commitment', async () => {
    const found = await offered('## ');
    assert.deepEqual(
      found.map(({ label }) => label),
      ['## Talking points', '## Commitments', 'commitment'],
    );
    assert.match(found[1]?.text ?? '', /^## Commitments\n\n- \[ \] @\$\{1\|me,them\|\} \$\{2:what\} 📅 \$0$/);
  });

  it('offers sections to whoever writes a paragraph only when asked', async () => {
    assert.ok((await offered('Comm')).some(({ label }) => label === '## Commitments'));
    const position = document.lineAt(document.lineCount - 1).range.end;
    assert.deepEqual(offersIn(document, await listAt(document, position, ' ')), []);
  });

  it('stays out of front matter, other files and the middle of words', async () => {
    assert.deepEqual(await offeredAt(document, new vscode.Position(1, 8)), []);
    assert.deepEqual(await offered('- mail ana@'), []);
    const roadmap = vscode.Uri.joinPath(noteUri('.'), '../docs/roadmap.md');
    const other = await vscode.workspace.openTextDocument(roadmap);
    await vscode.window.showTextDocument(other);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(roadmap, new vscode.Position(0, 0), '- @\n');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await offeredAt(other, new vscode.Position(0, 3)), []);
    await closeEditors();
  });

  interface Offer {
    readonly label: string;
    readonly description: string;
    readonly detail: string;
    readonly text: string;
    /** What stands where the text goes. */
    readonly replaced: string;
  }

  /** What is offered behind `line`, put at the end of the note, in the order in which it is shown. */
  async function offered(line: string): Promise<readonly Offer[]> {
    const list = await listFor(line);
    return offersIn(document, list);
  }

  async function listFor(line: string): Promise<vscode.CompletionList> {
    const last = document.lineCount - 1;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(last).range, line);
    await vscode.workspace.applyEdit(edit);
    return listAt(document, document.lineAt(last).range.end);
  }

  async function offeredAt(of: vscode.TextDocument, position: vscode.Position): Promise<readonly Offer[]> {
    return offersIn(of, await listAt(of, position));
  }

  async function listAt(
    of: vscode.TextDocument,
    position: vscode.Position,
    trigger?: string,
  ): Promise<vscode.CompletionList> {
    return vscode.commands.executeCommand('vscode.executeCompletionItemProvider', of.uri, position, trigger);
  }

  function offersIn(of: vscode.TextDocument, { items }: vscode.CompletionList): readonly Offer[] {
    // Words and paths are the editor's own.
    const ours = items.filter(
      ({ kind, sortText }) => kind !== vscode.CompletionItemKind.File && /^\d{3}$/.test(sortText ?? ''),
    );
    return [...ours]
      .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      .map(({ label, insertText, range, detail }) => ({
        label: typeof label === 'string' ? label : label.label,
        description: typeof label === 'string' ? '' : (label.description ?? ''),
        detail: detail ?? '',
        text: typeof insertText === 'object' ? insertText.value : (insertText ?? ''),
        replaced: of.getText(range instanceof vscode.Range ? range : range?.replacing),
      }));
  }
});
