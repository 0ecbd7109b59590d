import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteUri, startAfresh, until, writeNote } from './support/notes.ts';
import { openNote } from './support/providers.ts';
import { set } from './support/settings.ts';

describe('the line above a note', () => {
  const people = '- Lit up when we talked about mentoring Omar\n- Proud of how she was thanked by the team\n';
  const process = '- PAY-1 ships on Thursday\n- Deploy failed twice\n- Deadline is 1 December\n';

  before(async () => {
    await startAfresh();
    await writeNote('mia-wolf/README.md', '---\nname: Mia Wolf\n---\n');
    await writeNote('mia-wolf/2026-11-01.md', process);
    await writeNote('mia-wolf/2026-11-08.md', process);
    await writeNote('mia-wolf/2026-11-15.md', people + process);
    await writeNote('mia-wolf/2026-11-22.md', '# Mia\n');
  });
  after(startAfresh);

  it('says what is counted, beside the last notes with the same person', async () => {
    await openNote('mia-wolf/2026-11-15.md');
    await until('it is there', async () => (await titles('mia-wolf/2026-11-15.md')).length > 0);
    await until('all was read', async () =>
      (await titles('mia-wolf/2026-11-15.md')).join().endsWith('than in the last two'),
    );
    assert.deepEqual(await titles('mia-wolf/2026-11-15.md'), [
      'people 2 · process 3, more of Mia than in the last two',
    ]);
  });

  it('compares nothing where nothing stands before it', async () => {
    await openNote('mia-wolf/2026-11-01.md');
    assert.deepEqual(await titles('mia-wolf/2026-11-01.md'), ['people 0 · process 3']);
  });

  it('is there before anything is counted, and follows what is typed', async () => {
    const { document } = await openNote('mia-wolf/2026-11-22.md');
    assert.deepEqual(await titles('mia-wolf/2026-11-22.md'), ['nothing counted yet']);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), `\n${people}`);
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await titles('mia-wolf/2026-11-22.md'), [
      'people 2 · process 0, more of Mia than in the last three',
    ]);
  });

  it('opens the person’s page with a click', async () => {
    const [lens] = await lenses('mia-wolf/2026-11-15.md');
    assert.equal(lens?.command?.command, 'oneOnOne.openPerson');
    assert.deepEqual(lens?.command?.arguments, ['mia-wolf']);
  });

  it('is not above other files', async () => {
    const page = await openNote('mia-wolf/README.md');
    assert.deepEqual(await titlesOf(page.document.uri), []);
    const roadmap = vscode.Uri.joinPath(noteUri('.'), '../docs/roadmap.md');
    await vscode.window.showTextDocument(roadmap);
    assert.deepEqual(await titlesOf(roadmap), []);
  });

  it('can be switched off', async () => {
    await openNote('mia-wolf/2026-11-15.md');
    await set('editor.codeLens', false);
    await until('it is gone', async () => (await titles('mia-wolf/2026-11-15.md')).length === 0);
    await set('editor.codeLens', undefined);
    await until('it is back', async () => (await titles('mia-wolf/2026-11-15.md')).length === 1);
  });

  async function titles(path: string): Promise<readonly string[]> {
    return titlesOf(noteUri(path));
  }

  async function titlesOf(uri: vscode.Uri): Promise<readonly string[]> {
    return (await lensesOf(uri)).map(({ command }) => command?.title ?? '');
  }

  async function lenses(path: string): Promise<readonly vscode.CodeLens[]> {
    return lensesOf(noteUri(path));
  }

  async function lensesOf(uri: vscode.Uri): Promise<readonly vscode.CodeLens[]> {
    return vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 10);
  }
});
