import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../src/editor/ids.ts';
import {
  closeEditors,
  day,
  hasNote,
  noteUri,
  readNote,
  startAfresh,
  tidyOnSaving,
  until,
  writeNote,
} from './support/notes.ts';

const page = `---\nname: Mia Wolf # as she writes it\ncadence: weekly\nstarted: in spring\n---\n\n## Next time\n\n- the talk in May\n\n## Hopes\n\n- to teach\n`;
const earlier = `---\ndate: ${day(-7)}\nmood: 11\n---\n\n## Mia's\n\n- [ ] try the new build 📅 ${day(3)}\n\n## Mine\n\n- [ ] ask for a bigger desk\n- [x] book a room\n`;

describe('starting a one-on-one', () => {
  // Somebody else in each test: word that the last one's files are gone may still be on its way.
  let count = 0;
  let id: string;
  let last: string;
  let note: string;
  let readme: string;

  beforeEach(async () => {
    await startAfresh();
    id = `mia-wolf-${++count}`;
    [readme, last, note] = [`${id}/README.md`, `${id}/${day(-7)}.md`, `${id}/${day()}.md`];
    await writeNote(readme, page);
    await writeNote(last, earlier);
    // Each has a mistake in it, by which one can see that it was read.
    for (const path of [readme, last]) {
      await until(`${path} was read`, () => vscode.languages.getDiagnostics(noteUri(path)).length > 0);
    }
  });
  after(startAfresh);

  it('makes today’s note with parked points and open commitments, and types where typing starts', async () => {
    await start();
    assert.equal(
      await readNote(note),
      `---\nperson: ${id}\ndate: ${day()}\n---\n\n# Mia Wolf, ${day()}\n\n## Talking points\n\n- the talk in May\n\n## Notes\n\n- \n\n## Commitments\n\n- [ ] @them try the new build (carried from ${day(-7)}) 📅 ${day(3)}\n- [ ] ask for a bigger desk (carried from ${day(-7)})\n`,
    );
    assert.equal(
      await readNote(last),
      earlier.replace('[ ] try', '[>] try').replace('[ ] ask', '[>] ask'),
      'the originals are marked',
    );
    assert.equal(await readNote(readme), page.replace('- the talk in May\n', ''));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.uri.path.endsWith(note));
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '- ');
    assert.equal(editor.selection.active.character, 2);
  });

  it('opens today’s note when there is one, and adds nothing', async () => {
    await start();
    const before = await readNote(note);
    await closeEditors();
    await start();
    assert.equal(await readNote(note), before);
    assert.ok(!hasNote(`${id}/${day()}-2.md`));
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith(note));
  });

  it('makes one note of two starts at once', async () => {
    await Promise.all([start(), start()]);
    assert.ok(hasNote(note));
    assert.ok(!hasNote(`${id}/${day()}-2.md`));
    assert.equal((await readNote(note)).match(/the talk in May/g)?.length, 1);
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith(note));
  });

  it('leaves every other byte as it is where the editor tidies up on saving, and one undo takes it back', async () => {
    await tidyOnSaving();
    await writeNote(last, `${earlier}- done  \n\n\n- the end `);
    await until('it was read', async () => {
      const open = await vscode.workspace.openTextDocument(noteUri(last));
      return open.getText().endsWith('the end ');
    });
    const before = await readNote(last);
    await start();
    assert.equal(await readNote(last), before.replace('[ ] try', '[>] try').replace('[ ] ask', '[>] ask'));
    assert.equal(await readNote(readme), page.replace('- the talk in May\n', ''));
    assert.equal(vscode.window.tabGroups.activeTabGroup.tabs.length, 1, 'the note alone is open');
    await vscode.commands.executeCommand('undo');
    await until('the note is gone', () => !hasNote(note));
    for (const [path, text] of [
      [last, before],
      [readme, page],
    ] as const) {
      const open = await vscode.workspace.openTextDocument(noteUri(path));
      await until(`${path} is as it was`, () => open.getText() === text);
    }
  });

  it('is taken back whole by one undo', async () => {
    await start();
    await vscode.commands.executeCommand('undo');
    await until('the note is gone', () => !hasNote(note));
    // Undo goes from file to file; each is saved when its turn has come.
    await until('the commitments are open again', async () => {
      await vscode.workspace.saveAll(false);
      return (await readNote(last)) === earlier && (await readNote(readme)) === page;
    });
  });

  async function start(): Promise<void> {
    await vscode.commands.executeCommand(commands.start, id);
  }
});
