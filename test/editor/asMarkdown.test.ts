import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asMarkdown } from '../../src/editor/asMarkdown.ts';

describe('words as Markdown', () => {
  const rows: readonly (readonly [text: string, markdown: string])[] = [
    ['met 5 days ago', 'met 5 days ago'],
    ['[her](command:evil)', '\\[her\\]\\(command\\:evil\\)'],
    ['**bold** `code`', '\\*\\*bold\\*\\* \\`code\\`'],
    ['<b> &lt; https://a.example', '\\<b\\> \\&lt\\; https\\:\\/\\/a\\.example'],
    ['two\n\nlines  and more', 'two lines and more'],
    ['$(heart) “é” 📅', '\\$\\(heart\\) “é” 📅'],
  ];
  for (const [text, markdown] of rows) {
    it(`${JSON.stringify(text)} is ${markdown}`, () => assert.equal(asMarkdown(text), markdown));
  }

  it('have a backslash before every sign that could mean something', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.doesNotMatch(asMarkdown(text).replace(/\\[^]/g, ''), /[!-/:-@[-`{-~\n\r]/);
      }),
    );
  });
});
