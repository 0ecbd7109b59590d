import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, noteUri, startAfresh, until, writeNote } from './support/notes.ts';
import { openNote } from './support/providers.ts';
import { set } from './support/settings.ts';

describe('a note that is all process', () => {
  const path = 'mia-wolf/2026-11-15.md';
  const line = (number: number): string => `- PAY-${number} ships on Thursday\n`;

  before(async () => {
    await startAfresh();
    await writeNote('mia-wolf/README.md', '---\nname: Mia Wolf\n---\n');
    await writeNote(path, `---\nmood: 3\n---\n\n# Mia\n\n${[1, 2, 3, 4, 5, 6].map(line).join('')}`);
    await writeNote('mia-wolf/2026-11-16.md', [1, 2, 3, 4, 5].map(line).join(''));
    // Has everything read anew: the first test of all may be earlier than the extension.
    await set('balance.minimumNotes', 3);
  });
  after(startAfresh);

  it('is nothing to speak of unless the settings ask for it', async () => {
    const { document } = await openNote(path);
    await until('it was read', async () => {
      const lenses: unknown[] = await vscode.commands.executeCommand(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return lenses.length > 0;
    });
    assert.deepEqual(ours(path), []);
  });

  it('is information at its title then, with what was counted and why', async () => {
    await set('editor.allProcess', true);
    await until('it is said', () => ours(path).length > 0);
    const [diagnostic] = ours(path);
    assert.equal(
      diagnostic?.message,
      'This note is all process: 6 lines are counted, none of them about Mia as a person.',
    );
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(diagnostic?.range.start.line, 4);
    assert.equal(diagnostic?.relatedInformation?.length, 3);
    assert.match(
      diagnostic?.relatedInformation?.[0]?.message ?? '',
      /^PAY-1 ships on Thursday – Because of /,
    );
  });

  it('is said of no note with fewer lines than the flag wants', async () => {
    await openNote('mia-wolf/2026-11-16.md');
    await set('balance.minimumItems', 5);
    await until('five are enough', () => ours('mia-wolf/2026-11-16.md').length > 0);
    await set('balance.minimumItems', undefined);
    await until('five are too few', () => ours('mia-wolf/2026-11-16.md').length === 0);
    assert.equal(ours(path).length, 1);
  });

  it('is none any more with one line about the person', async () => {
    const { document } = await openNote(path);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
      '- Lit up about mentoring Omar\n',
    );
    await vscode.workspace.applyEdit(edit);
    await until('it is taken back', () => ours(path).length === 0);
    await vscode.commands.executeCommand('undo');
    await until('it is said again', () => ours(path).length > 0);
  });

  it('is not said when nobody has it open', async () => {
    await closeEditors();
    await until('it is gone', () => ours(path).length === 0);
  });

  function ours(of: string): readonly vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(noteUri(of)).filter(({ code }) => code === 'allProcess');
  }
});
