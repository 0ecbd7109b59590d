import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { readDocument } from '../../../src/core/notes/document.ts';
import { decode } from '../../../src/editor/decode.ts';
import { anyText } from '../../support/markdown.ts';
import { root } from '../../support/paths.ts';

const path = 'ana-lima/2026-11-22.md';

/** `text` with a right-to-left line and an emoji of several parts, now and then with a byte order mark and without a last line's end. */
const files = fc
  .tuple(anyText, fc.boolean(), fc.constantFrom('', '- مرحبا @ana-lima\t👩🏽‍🚀\n', '- שלום\r\n', '\t- [ ] צעד  '))
  .map(([text, hasMark, line]) => Buffer.from((hasMark ? '\uFEFF' : '') + line + text));

describe('What is read', () => {
  it('is every byte of 10,000 files', () => {
    fc.assert(
      fc.property(files, (bytes) => {
        thereAndBack(bytes);
      }),
      { numRuns: 10_000 },
    );
  }).timeout(60_000);

  it('is every byte of each fixture', () => {
    const all = globSync('test/fixtures/**/*.md', { cwd: root });
    assert.ok(all.length > 60);
    for (const each of all) thereAndBack(readFileSync(resolve(root, each)));
  });
});

function thereAndBack(bytes: Buffer): void {
  const text = decode(bytes);
  if (text === undefined) return;
  const document = readDocument(path, text);
  assert.ok(document?.kind === 'note');
  const mark = bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? '\uFEFF' : '';
  assert.deepEqual(Buffer.from(mark + document.text), bytes);
}
