import { GFM, parser, Subscript, Superscript } from '@lezer/markdown';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { harmless } from '../../../src/core/evidence/harmless.ts';

const markdown = parser.configure([GFM, Superscript, Subscript]);

/** What Markdown makes of a line with `text` in it, besides the list item and its link. */
function structure(text: string): readonly string[] {
  const line = `- [2026-11-18](/notes/a.md#L3) ${harmless(text)}`;
  const found: string[] = [];
  markdown.parse(line).iterate({
    enter: ({ name, from }) => {
      const ours = /^(?:Document|BulletList|ListItem|ListMark|Paragraph|Escape)$/.test(name);
      if (!ours && from >= '- [2026-11-18](/notes/a.md#L3)'.length) found.push(name);
    },
  });
  return [...found, ...(line.includes('\n') ? ['a line'] : [])];
}

describe('words of a note in a document', () => {
  const lines = [
    '# a heading',
    'see [this](https://example.org) or https://example.org or www.example.org',
    '![a picture](x.png) <img src=x onerror=alert(1)> <!-- a comment -->',
    '**bold** _it_ ~~gone~~ `code` ``` fence',
    'a | b | c',
    '_www.example.org www.example.org',
    'key:: value {{embed}} ((block)) \u202Etext',
    '[ ] a box',
    '[[a wiki link]] #tag ==mark== %%hidden%% $x^2$ H~2~O ana@example.org',
    '&copy; &#169; & so on',
    '- [x] done\n\n## Evil\n\n| a |\n|---|\u2028# more',
    '1. first',
    'a \\ at the end \\',
  ];
  for (const line of lines) {
    it(`are words alone: ${JSON.stringify(line)}`, () => assert.deepEqual(structure(line), []));
  }

  it('are words alone whatever they are', () => {
    const marks = fc.stringMatching(/^[-\\`*_[\]<>&|~$^#=%@!{}()a:/.w ;1\n]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (text) => structure(text).length === 0),
    );
  });

  it('read as they were written, without the backslashes', () => {
    assert.equal(
      harmless('Ana lit up: “more of it!” (PAY-1388 at 60% & rising, p95 = 840)'),
      'Ana lit up: “more of it!” (PAY-1388 at 60% & rising, p95 = 840)',
    );
    assert.equal(harmless('refunds_spec #12'), 'refunds\\_spec \\#12');
  });
});
