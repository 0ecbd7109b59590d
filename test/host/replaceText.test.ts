import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { disk } from '../../src/editor/node/disk.ts';
import { replaceText } from '../../src/editor/replaceText.ts';
import { hasNote, noteUri, readNote, startAfresh, writeNote } from './support/notes.ts';

describe('a text that is put in the place of another', () => {
  const path = 'mia-wolf/2026-11-15.md';
  const before = '- [ ] first\r\n- second 🦄';
  const ticked = before.replace('[ ]', '[x]');
  /** The editor's own file system, which is all there is in a virtual workspace; and the disk, where there is one. */
  const ways = { 'by the file system’s own write': undefined, ...(disk && { 'on the disk': disk }) };

  beforeEach(startAfresh);
  after(() => startAfresh());

  for (const [way, on] of Object.entries(ways)) {
    it(`is put there to the byte, with its byte order mark: ${way}`, async () => {
      for (const mark of ['', '\uFEFF']) {
        await writeNote(path, mark + before);
        assert.equal(await replaceText(noteUri(path), before, ticked, on), 'done');
        assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes()), mark + ticked);
      }
    });

    it(`is not where the file holds something else, be it of the same length: ${way}`, async () => {
      const others = [before.replace('first', 'tenth'), `${before}\n`, '', ticked, before.replace('\r', '')];
      for (const other of others) {
        await writeNote(path, other);
        assert.equal(await replaceText(noteUri(path), before, ticked, on), 'movedOn');
        assert.equal(await readNote(path), other);
      }
    });

    it(`is not where there is no file: ${way}`, async () => {
      await writeNote(path, before);
      await vscode.workspace.fs.delete(noteUri(path));
      assert.equal(await replaceText(noteUri(path), before, ticked, on), 'movedOn');
      assert.ok(!hasNote(path));
    });
  }

  function bytes(): Thenable<Uint8Array> {
    return vscode.workspace.fs.readFile(noteUri(path));
  }
});
