import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parkEdits, removeItem } from '../../../../src/core/notes/edits/park.ts';
import { readFrontMatter } from '../../../../src/core/notes/frontMatter.ts';
import { readItems } from '../../../../src/core/notes/item.ts';
import { parkedItems } from '../../../../src/core/notes/parked.ts';
import { applyEdits } from '../../../../src/core/notes/span.ts';
import { anyText, linesOf } from '../../../support/markdown.ts';

const park = (page: string, point: string): string => applyEdits(page, parkEdits(page, point));

function parkedIn(page: string): readonly string[] {
  return parkedItems(readItems(page, readFrontMatter('', page).bodyStart)).map(({ text }) => text);
}

describe('Parking a talking point', () => {
  const rows: [what: string, page: string, after: string][] = [
    ['on an empty page', '', '## Next time\n\n- talk\n'],
    ['on a page without the heading', '# Ana\n', '# Ana\n\n## Next time\n\n- talk\n'],
    ['on a page without a last line ending', '# Ana', '# Ana\n\n## Next time\n\n- talk\n'],
    ['in CRLF', '# Ana\r\n\r\n## Next time\r\n', '# Ana\r\n\r\n## Next time\r\n\r\n- talk\r\n'],
    [
      'under other points',
      '## Next time\n\n- a\n- b\n\n## C\n',
      '## Next time\n\n- a\n- b\n- talk\n\n## C\n',
    ],
    ['under other marks', '## Next time\n * a', '## Next time\n * a\n * talk\n'],
    ['under numbers', '## Next time\n1. a\n', '## Next time\n1. a\n- talk\n'],
    ['under nested points', '## Next time\n- a\n\t- b\n', '## Next time\n- a\n\t- b\n- talk\n'],
    ['under tasks', '## Next time\n- [ ] a\n- [x] b\n', '## Next time\n- [ ] a\n- [x] b\n- talk\n'],
    [
      'under a link',
      '## Next time\n- https://example.org\n',
      '## Next time\n- https://example.org\n- talk\n',
    ],
    ['before text', '## Next time\nText.\n', '## Next time\n\n- talk\n\nText.\n'],
    ['under a heading at the end', '## Next time', '## Next time\n\n- talk\n'],
    ['under another of its names', '**Parked**\n\n- a\n', '**Parked**\n\n- a\n- talk\n'],
    ['where a subsection follows', '## Next time\n### A\n- b\n', '## Next time\n\n- talk\n\n### A\n- b\n'],
    [
      'where a fence is never closed',
      '---\na: 1\n---\n```\nx\n',
      '---\na: 1\n---\n## Next time\n\n- talk\n\n```\nx\n',
    ],
    ['that is parked already', '## Next time\n- talk\n', '## Next time\n- talk\n'],
    ['that is parked as a task', '## Next time\n- [ ] talk\n', '## Next time\n- [ ] talk\n'],
    ['that has been talked about', '## Next time\n- [x] talk\n', '## Next time\n- [x] talk\n- talk\n'],
  ];
  for (const [what, page, after] of rows) {
    it(`writes it ${what}`, () => assert.equal(park(page, 'talk'), after));
  }

  it('writes nothing for a blank point', () => {
    for (const blank of ['', '  ', '\n\t']) assert.deepEqual(parkEdits('# Ana', blank), []);
  });

  const points: [point: string, line: string][] = [
    ['  her talk\n in  May ', '- her talk in May'],
    ['# 1', '- \\# 1'],
    ['- a', '- \\- a'],
    ['1. of May', '- 1\\. of May'],
    ['> a', '- \\> a'],
    ['[ ] a', '- \\[ ] a'],
    ['[a]: b', '- \\[a]: b'],
    ['```', '- \\```'],
    ['---', '- \\---'],
    ['%%', '- \\%\\%'],
    ['a <!-- b', '- a <\\!-- b'],
    ['<div> a', '- \\<div> a'],
    ['**Salary**', '- **Salary**'],
    ['https://example.org/a_b', '- https://example.org/a_b'],
    ['[[Ana]]', '- [[Ana]]'],
    ['{{first}}', '- \\{{first}}'],
    ['3 wishes', '- 3 wishes'],
    ['#hiring', '- #hiring'],
    ['a | b', '- a | b'],
    ['👩🏽‍🚀', '- 👩🏽‍🚀'],
  ];
  for (const [point, line] of points) {
    it(`keeps it from being read as Markdown: ${JSON.stringify(point)}`, () => {
      const page = park('', point);
      assert.equal(page, `## Next time\n\n${line}\n`);
      assert.deepEqual(parkedIn(page), [line.slice(2)]);
      assert.equal(park(page, point), page);
    });
  }

  it('is read back and done once, and changes no other line, whatever the page', () => {
    const points = fc.oneof(
      fc.constantFrom('talk', '1. of May', '**Pay**', '%% a <!-- b'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anyText, points, (page, point) => {
        const after = park(page, point);
        if (point.trim() === '') return assert.equal(after, page);
        assert.equal(park(after, point), after);
        if (parkedIn(page).length !== parkedIn(after).length) assert.ok(after.length > page.length);
        assert.ok(after === page || parkedIn(after).length > 0);
        // A last line without an ending gets one; all else stays, in order.
        let from = 0;
        for (const line of linesOf(page)) {
          const at = after.indexOf(line, from);
          assert.ok(at >= from, JSON.stringify({ line, after }));
          from = at + line.length;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('Taking a point off the page', () => {
  it('takes its whole lines with all that is nested, and no others', () => {
    const page = '## Next time\r\n\r\n- a\r\n  more\r\n  - b\r\n- c';
    const [first, second] = parkedItems(readItems(page, 0));
    assert.ok(first && second);
    assert.equal(applyEdits(page, [removeItem(page, first)]), '## Next time\r\n\r\n- c');
    assert.equal(
      applyEdits(page, [removeItem(page, second)]),
      '## Next time\r\n\r\n- a\r\n  more\r\n  - b\r\n',
    );
  });
});
