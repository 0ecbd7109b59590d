import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/notes/document.ts';
import { evidenceMark } from '../../../src/core/notes/evidenceMark.ts';

describe('gathered evidence that is saved among the notes', () => {
  for (const path of [
    'ana-lima/2026-07-20 Evidence.md',
    'people/Evidence on Ana Lima.md',
    'ana-lima/README.md',
  ]) {
    it(`is no note and no person: ${path}`, () => {
      assert.equal(readDocument(path, `# Evidence on Ana Lima\n\n- tired\n\n${evidenceMark}\n`), undefined);
    });
  }

  it('is not taken for it where somebody only writes of the mark', () => {
    const text = `- why does "${evidenceMark}" stand there?\n- tired\n`;
    assert.equal(readDocument('ana-lima/2026-07-20.md', text)?.kind, 'note');
  });
});
