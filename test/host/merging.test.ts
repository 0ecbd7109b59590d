import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { correctionEdit } from '../../src/core/balance/correctionEdit.ts';
import { asDay } from '../../src/core/notes/day.ts';
import type { Document } from '../../src/core/notes/document.ts';
import { parkEdits } from '../../src/core/notes/edits/park.ts';
import { tickEdits } from '../../src/core/notes/edits/tick.ts';
import type { TextEdit } from '../../src/core/notes/span.ts';
import { disk } from '../../src/editor/node/disk.ts';
import { Session } from '../../src/editor/session.ts';
import { write, type Plan } from '../../src/editor/write.ts';
import { hasNote, noteUri, readNote, startAfresh, writeNote } from './support/notes.ts';

/** What git leaves where it could not merge. */
const stops: readonly (readonly [what: string, text: string])[] = [
  ['two sides', '<<<<<<< HEAD\n- ours\n=======\n- theirs\n>>>>>>> laptop\n'],
  [
    'with what both began from',
    '<<<<<<< HEAD\n- ours\n||||||| 1a2b3c4\n- was\n=======\n- theirs\n>>>>>>> laptop\n',
  ],
  ['Windows lines', '<<<<<<< HEAD\r\n- ours\r\n=======\r\n- theirs\r\n>>>>>>> laptop\r\n'],
  ['a stash', '<<<<<<< Updated upstream\n- ours\n=======\n- theirs\n>>>>>>> Stashed changes\n'],
  ['one side empty', '<<<<<<< HEAD\n=======\n- theirs\n>>>>>>> laptop\n'],
  [
    'two places',
    '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> x\n- both\n<<<<<<< HEAD\n- c\n=======\n- d\n>>>>>>> x\n',
  ],
  ['no line ending at the end', '<<<<<<< HEAD\n- ours\n=======\n- theirs\n>>>>>>> laptop'],
  ['no names', '<<<<<<<\n- ours\n=======\n- theirs\n>>>>>>>\n'],
  ['a box on each side', '<<<<<<< HEAD\n- [ ] ours\n=======\n- [x] theirs\n>>>>>>> laptop\n'],
  ['a rebase', '<<<<<<< 1a2b3c4 (Notes)\n- ours\n=======\n- theirs\n>>>>>>> 5d6e7f8 (Notes, again)\n'],
];

/** One kind of file each, and what somebody would do to it. */
const doings: readonly (readonly [
  what: string,
  path: string,
  edit: (document: Document) => readonly TextEdit[] | undefined,
])[] = [
  ['a box ticked', 'mia-wolf/2026-11-15.md', tick],
  ['a point parked', 'mia-wolf/README.md', ({ text }) => parkEdits(text, 'The talk')],
  ['an answer put down', 'reflections/2026-11-13.md', ({ text }) => append(text, '- Leading\n')],
  ['a line corrected', 'balance.yml', correct],
  [
    'everything replaced',
    'mia-wolf/2026-11-08.md',
    ({ text }) => [{ start: 0, end: text.length, newText: '' }],
  ],
];

describe('files in the middle of a merge', () => {
  const other = 'mia-wolf/2026-11-01.md';
  const added = 'mia-wolf/2026-11-22.md';
  let session: Session;

  before(async () => {
    await startAfresh();
    session = new Session(vscode.window.createOutputChannel('test', { log: true }), { disk });
  });
  after(async () => {
    session.dispose();
    await startAfresh();
  });

  for (const [stop, marked] of stops) {
    for (const [doing, path, edit] of doings) {
      it(`are not written to: ${stop}, ${doing}`, async () => {
        const text = `${path.endsWith('.yml') ? 'lines:\n' : '- [ ] first\n'}${marked}`;
        await writeNote(path, text);
        await writeNote(other, '- [ ] first\n');
        if (hasNote(added)) await vscode.workspace.fs.delete(noteUri(added));
        await session.reload();
        const plan: Plan = () => ({
          changes: [
            { path: other, edit: tick },
            { path, edit },
          ],
          newFiles: [{ path: added, text: '- new\n' }],
        });
        assert.equal(await write(session, plan), 'conflicted');
        assert.equal(await readNote(path), text);
        assert.equal(await readNote(other), '- [ ] first\n', 'nor is what was to change with them');
        assert.equal(hasNote(added), false);

        // Resolved by hand, as git would have it: the same is done then.
        await writeNote(path, path.endsWith('.yml') ? 'lines:\n' : '- [ ] first\n');
        await session.reload();
        assert.equal(await write(session, plan), 'done');
        assert.equal(await readNote(other), '- [x] first\n');
      });
    }
  }
});

function tick({ text, items }: Document): readonly TextEdit[] | undefined {
  const today = asDay('2026-11-22');
  const item = items.find((each) => each.text === 'first');
  return today && item?.task && tickEdits(text, item, item.task, true, today, 'none');
}

function append(text: string, line: string): readonly TextEdit[] {
  return [{ start: text.length, end: text.length, newText: line }];
}

function correct({ text }: Document): readonly TextEdit[] | undefined {
  const result = correctionEdit(text, 'ana wants to teach', 'people');
  return 'edits' in result ? result.edits : undefined;
}
