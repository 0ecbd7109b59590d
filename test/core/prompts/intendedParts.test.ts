import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asDay } from '../../../src/core/notes/day.ts';
import { readDocument } from '../../../src/core/notes/document.ts';
import { intendedParts, lastIntention } from '../../../src/core/prompts/intention.ts';

const monday = asDay('2026-11-23') ?? assert.fail();

/** What stands of `answer` on the card: a box, or prose, and which line a press on it opens. */
function shown(answer: string): readonly string[] {
  const text = `---\ndate: 2026-11-20\n---\n\n## How will I do it?\n\n${answer}\n\n## Something else\n\n- [ ] no\n`;
  const document = readDocument('reflections/2026-11-20.md', text);
  assert.ok(document?.kind === 'reflection');
  const intention = lastIntention([document], monday);
  if (!intention) return [];
  return intendedParts(intention).map((part) => {
    if (part.task) return `[${part.task.state}] ${part.task.words}`;
    const start = part.item?.span.start ?? part.start;
    assert.ok(intention.span.start <= start && start < intention.span.end, `${start} of ${answer}`);
    return part.text;
  });
}

describe('what was intended, part by part', () => {
  const table: readonly (readonly [why: string, answer: string, parts: readonly string[]])[] = [
    ['boxes', '- [ ] One\n- [x] Two ✅ 2026-11-21', ['[open] One', '[done] Two']],
    ['prose as it stands', 'Less.\nAnd slower.', ['Less.\nAnd slower.']],
    [
      'prose before, between and behind boxes',
      'This week is Ana’s.\n\n- [ ] Her slot first\n\nThen, if there is time:\nall else. Really.\n\n- [ ] The rota\n\nAnd sleep.',
      [
        'This week is Ana’s.',
        '[open] Her slot first',
        'Then, if there is time:\nall else. Really.',
        '[open] The rota',
        'And sleep.',
      ],
    ],
    [
      'bullets without a box between those with one',
      '- [ ] One\n- just a thought\n- [ ] Two\n  - why\n  - [ ] Half of it',
      ['[open] One', '- just a thought', '[open] Two', '- why', '[open] Half of it'],
    ],
    ['links alone', '[[Plan]]\n\n- [ ] One', ['[[Plan]]', '[open] One']],
    ['quotes', '> Be kind\n\n- [ ] One', ['> Be kind', '[open] One']],
    ['code', '```\nx = 1\n```\n\n- [ ] One', ['```\nx = 1\n```', '[open] One']],
    ['no comments', '- [ ] One\n<!-- a remark -->\n\n- [ ] Two', ['[open] One', '[open] Two']],
    ['carriage returns', 'A\r\nB\r\n\r\n- [ ] One', ['A\nB', '[open] One']],
  ];
  for (const [why, answer, parts] of table) {
    it(`has ${why}`, () => assert.deepEqual(shown(answer), parts));
  }

  it('leaves no word out', () => {
    const line = fc.tuple(
      fc.constantFrom('', '- [ ] ', '- [x] ', '* ', '  - ', '> ', '1. ', '1. [ ] '),
      fc.stringMatching(/^[A-Z][a-z]{3,8}( [a-z]{3,8}){0,2}\.?$/),
      fc.constantFrom('\n', '\n\n'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const parts = shown(lines.map((each) => each.join('')).join('')).join('\n');
        for (const [, words] of lines) for (const word of words.split(' ')) assert.ok(parts.includes(word));
      }),
    );
  });
});
