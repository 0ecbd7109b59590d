import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteUri, startAfresh, until, writeNote } from './support/notes.ts';

describe('what is wrong with a note', () => {
  before(startAfresh);
  after(startAfresh);

  const wrong: readonly (readonly [string, string, string | Uint8Array, RegExp, number])[] = [
    [
      'broken front matter',
      'mia-wolf/2026-11-01.md',
      '---\nperson: mia\ntags: [a\n---\n\n- text\n',
      /not valid YAML/,
      3,
    ],
    [
      'a date that is none',
      'mia-wolf/2026-11-02.md',
      '---\ndate: 2026-02-30\n---\n',
      /“2026-02-30” is no date/,
      1,
    ],
    [
      'merge markers',
      'mia-wolf/2026-11-03.md',
      '<<<<<<< a\n=======\n>>>>>>> b\n',
      /unfinished merge markers/,
      0,
    ],
    [
      'bytes that are no text',
      'mia-wolf/2026-11-04.md',
      new Uint8Array([0x2d, 0x20, 0xe9, 0x0a]),
      /not UTF-8/,
      0,
    ],
    ['far too much', 'mia-wolf/2026-11-05.md', '- a line\n'.repeat(150_000), /larger than 1 MB/, 0],
    [
      'an unknown rhythm',
      'mia-wolf/README.md',
      '---\nname: Mia\ncadence: whenever\n---\n',
      /“whenever” is no rhythm/,
      2,
    ],
  ];
  for (const [what, path, content, message, line] of wrong) {
    it(`is said at its place in the Problems view: ${what}`, async () => {
      await writeNote(path, content);
      await until('there is a diagnostic', () => ours(path).length > 0);
      const [diagnostic] = ours(path);
      assert.match(diagnostic?.message ?? '', message);
      assert.equal(diagnostic?.range.start.line, line);
    });
  }

  it('is taken back when it is mended', async () => {
    await writeNote('mia-wolf/2026-11-02.md', '---\ndate: 2026-11-02\n---\n');
    await until('the diagnostic is gone', () => ours('mia-wolf/2026-11-02.md').length === 0);
  });

  it('is never that a folder was made', async () => {
    await writeNote('mia-wolf/2026/2026-11-30.md', '---\nmood: 11\n---\n');
    await until('the note in it was read', () => ours('mia-wolf/2026/2026-11-30.md').length > 0);
    assert.deepEqual([ours('mia-wolf/2026'), ours('mia-wolf')], [[], []]);
  });

  function ours(path: string): readonly vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(noteUri(path)).filter(({ source }) => source === 'One on One');
  }
});
