import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteUri, startAfresh, until, writeNote } from './support/notes.ts';
import { openNote } from './support/providers.ts';
import { set } from './support/settings.ts';

describe('a private matter in a note', () => {
  const path = 'mia-wolf/2026-11-15.md';

  before(async () => {
    await startAfresh();
    await writeNote('mia-wolf/README.md', '---\nname: Mia Wolf\n---\n\nStarts therapy in May.\n');
    await writeNote(
      path,
      '# Mia\n\n- the deploy is late\n- starts therapy on Tuesdays\n- joined the\n  union\n',
    );
    // Has everything read anew: the first test of all may be earlier than the extension.
    await set('balance.minimumNotes', 3);
  });
  after(startAfresh);

  it('gets a hint at its words, which is no problem', async () => {
    await openNote(path);
    await until('it is hinted at', () => hints(path).length > 0);
    const [health, ...others] = hints(path);
    assert.equal(others.length, 0, 'words over two lines are not one');
    assert.equal(health?.severity, vscode.DiagnosticSeverity.Hint);
    assert.match(health?.message ?? '', /^This looks like a matter of health\./);
    assert.deepEqual(
      [health?.range.start.line, health?.range.start.character, health?.range.end.character],
      [3, 9, 16],
    );
  });

  it('is left alone on a page, and where the settings say so', async () => {
    await openNote('mia-wolf/README.md');
    assert.deepEqual(hints('mia-wolf/README.md'), []);
    await set('editor.privateMatters', false);
    await until('the hint goes', () => hints(path).length === 0);
    await set('editor.privateMatters', undefined);
  });

  function hints(of: string): readonly vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(noteUri(of)).filter(({ code }) => code === 'privateMatter');
  }
});
