import { GFM, parser, Subscript, Superscript } from '@lezer/markdown';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/properties.ts';
import { fenced, mentionBullets, section } from '../../../src/core/leaving/parts.ts';

const markdown = parser.configure([GFM, Superscript, Subscript]);

describe('a document about somebody', () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('```', '~~~~', '````', '\n', '\r\n', '# a', '<b>'),
    ),
  );

  it('has files to the letter, and nothing in them is anything but text', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const written = parts.join('');
        const block = fenced(written);
        const whole = ['before', '', ...block, '', 'behind'].join('\n');
        const kinds: string[] = [];
        markdown.parse(whole).iterate({ enter: ({ name }) => void kinds.push(name) });
        assert.deepEqual(
          kinds.filter((kind) => kind !== 'CodeText'),
          ['Document', 'Paragraph', 'FencedCode', 'CodeMark', 'CodeInfo', 'CodeMark', 'Paragraph'],
        );
        assert.equal(block[1], written.replace(/(?:\r\n?|\n)$/, ''));
      }),
    );
  });

  it('has headings with one empty line around them, and none where nothing stands under them', () => {
    assert.deepEqual(section('In', section('Deep', ['a'], 3)), ['## In', '', '### Deep', '', 'a', '']);
    assert.deepEqual(section('Out', []), []);
  });

  it('has every other line where it stands, as words alone', () => {
    const files = [
      { path: 'ben/a_b.md', mentions: [{ line: 3, text: '- **Ana** <b>', sure: true }] },
      { path: 'ana.png', mentions: [{ line: 0, text: '', sure: false }] },
    ];
    assert.deepEqual(
      mentionBullets(files, (path, line) => `/${path}#L${line}`, 'may be'),
      [
        String.raw`- [ben/a\_b.md:3](/ben/a_b.md#L3) -\ \*\*Ana\*\* \<b\>`.replace(
          String.raw`-\ `,
          String.raw`\- `,
        ),
        '- [ana.png](/ana.png#L1) (may be)',
      ],
    );
  });
});
