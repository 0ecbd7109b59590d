import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBlocks } from '../../../src/core/notes/blocks.ts';
import { plainBlocks } from '../../../src/core/notes/plainBlocks.ts';
import { anyText, nastyLines } from '../../support/markdown.ts';
import '../../support/properties.ts';

const starts = [
  '',
  '',
  '- ',
  '- ',
  '* ',
  '+ ',
  '-  ',
  '  - ',
  '    - ',
  ' - ',
  '   * ',
  '      - ',
  '- [ ] ',
  '  - [x] ',
  '-',
  '# ',
  '## ',
  '#',
  '  ',
];
const words = [
  'She wants to lead. Soon?',
  'two',
  '**Bold**',
  '*',
  '* *',
  '***',
  '1. one',
  '1 one',
  '[a]: b',
  '[a] b',
  '[[a]]: b',
  '[ ]',
  '@me do',
  '"Yes"',
  '',
  ' ',
  '\u00a0',
  '# x',
  'a #',
  '---',
  '===',
  '|a|b|',
  '|-|-|',
  '-|-',
  '> q',
  '`c`',
  '```',
  '~~~',
  '<div>',
  '_a_',
  '__',
  '\\a',
  '100%',
  '- a',
  'ä\u2028b',
  ':',
  '$5',
  'a  ',
  '&amp;',
  '+1',
];
const plainLine = fc
  .tuple(fc.constantFrom(...starts), fc.constantFrom(...words), fc.constantFrom('', '', ' and more'))
  .map((parts) => parts.join(''));
const plainText = fc.array(plainLine, { maxLength: 9 }).map((lines) => lines.join('\n'));
/** As a manager writes: nearly all of it is for the fast way. */
const easy = fc
  .array(
    fc
      .tuple(
        fc.constantFrom('', '- ', '- ', '  - ', '    - ', '- [ ] ', '## ', '* '),
        fc.constantFrom('Wants to lead.', 'Tired; a week off', 'x', ''),
      )
      .map((parts) => parts.join('')),
    { maxLength: 12 },
  )
  .map((lines) => lines.join('\n'));

describe('Plain Markdown, read without the parser,', () => {
  for (const [what, texts, runs] of [
    ['line by line', plainText, 6000],
    ['as it is mostly written', easy, 3000],
    ['of any kind', anyText, 600],
    ['of nasty lines', nastyLines.map((lines) => lines.join('\n')), 600],
  ] as const) {
    it(`is what the parser finds, ${what}`, () => {
      fc.assert(
        fc.property(texts, fc.nat(40), (text, from) => {
          const plain = plainBlocks(text, from);
          if (plain) assert.deepEqual(plain, parseBlocks(text, from));
        }),
        { numRuns: runs },
      );
    });
  }

  it('is most of what is written', () => {
    const text =
      '\n# 2026-11-20\n\nWith *Ana*, at noon.\nIt was late.\n\n## Notes\n- Wants to lead\n  - the review\n    and more\n- [ ] @me ask 📅 2026-12-01\n\n**Next**\n* (later)\n';
    assert.deepEqual(plainBlocks(text, 3), parseBlocks(text, 3));
    assert.notEqual(plainBlocks(text, 3), undefined);
  });

  for (const text of [
    '1. one',
    '> quote',
    '```\ncode\n```',
    '- a\n\n  b',
    '| a |\n| - |',
    'a\n---',
    '\ta',
    '<!-- a -->',
    '[a]: b',
  ]) {
    it(`is left to the parser: ${JSON.stringify(text)}`, () => {
      assert.equal(plainBlocks(text, 0), undefined);
    });
  }
});
