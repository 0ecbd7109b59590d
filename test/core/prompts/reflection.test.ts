import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asDay, type Day } from '../../../src/core/notes/day.ts';
import { applyEdits } from '../../../src/core/notes/span.ts';
import { plainAnswer } from '../../../src/core/prompts/answerLines.ts';
import { lastIntention } from '../../../src/core/prompts/intention.ts';
import { readLines } from '../../../src/core/prompts/lines.ts';
import { findAnswer, readReflection } from '../../../src/core/prompts/reflection.ts';
import { newReflection, reflectionEdit } from '../../../src/core/prompts/reflectionEdit.ts';

const day = (text: string): Day => asDay(text) ?? assert.fail(text);
const pairs = (text: string): unknown =>
  readReflection(text).map(({ question, answer }) => [question, answer]);
const set = (text: string, question: string, answer: string): string =>
  applyEdits(text, reflectionEdit(text, question, answer));

describe('readReflection', () => {
  const table: readonly (readonly [why: string, text: string, sections: readonly (readonly string[])[]])[] = [
    ['nothing', '', []],
    ['text without a question', 'I was tired.\n', []],
    [
      'answers under headings',
      '## A?\n\none\n\n## B?\n\ntwo\n',
      [
        ['A?', 'one'],
        ['B?', 'two'],
      ],
    ],
    [
      'headings of level 2, 3 and 4',
      '## A?\n1\n### B?\n2\n#### C?\n3',
      [
        ['A?', '1'],
        ['B?', '2'],
        ['C?', '3'],
      ],
    ],
    ['a title as the end of an answer', '## A?\none\n# Part two\ntext\n', [['A?', 'one']]],
    ['deeper headings as part of an answer', '## A?\n##### one\n', [['A?', '##### one']]],
    ['headings closed by #', '## A? ##\none', [['A?', 'one']]],
    ['no heading in a hashtag', '## A?\n##tag\n', [['A?', '##tag']]],
    [
      'answers of several paragraphs',
      '## A?\n\none\n\n- two\n- three\n\n',
      [['A?', 'one\n\n- two\n- three']],
    ],
    [
      'a question without an answer',
      '## A?\n\n## B?',
      [
        ['A?', ''],
        ['B?', ''],
      ],
    ],
    [
      'files of Windows',
      '\uFEFF---\r\ndate: 2026-11-20\r\n---\r\n\r\n## A?\r\n\r\none\r\ntwo\r\n',
      [['A?', 'one\ntwo']],
    ],
    ['front matter, comments in it too', '---\ndate: 2026-11-20 # Friday\n---\n## A?\none', [['A?', 'one']]],
    ['front matter that never ends', '---\ndate: 2026-11-20\n## A?\none\n---\n', [['A?', 'one\n---']]],
    ['no heading in a fence', '## A?\n```\n## B?\n```\none', [['A?', '```\n## B?\n```\none']]],
    [
      'no heading in a longer fence',
      '## A?\n~~~~ js\n~~~\n## B?\n~~~~\n',
      [['A?', '~~~~ js\n~~~\n## B?\n~~~~']],
    ],
    [
      'no heading in a fence in a list',
      '## A?\n- ```\n  ## B?\n  ```\n## C?',
      [
        ['A?', '- ```\n  ## B?\n  ```'],
        ['C?', ''],
      ],
    ],
    ['no heading in a comment', '<!--\n## No\n-->\n## A?\none', [['A?', 'one']]],
    ['remarks under the heading as no answer', '## A?\n<!-- Write\nfreely. -->\n\none\n', [['A?', 'one']]],
    ['a remark alone as no answer', '## A?\n<!-- Write freely. -->\n', [['A?', '']]],
    ['escaped headings and fences as words', '## A?\n\\## one\n\\```\n', [['A?', '## one\n```']]],
  ];
  for (const [why, text, sections] of table) {
    it(`reads ${why}`, () => {
      assert.deepEqual(pairs(text), sections);
    });
  }

  it('tells where each answer stands', () => {
    const text = '## A?\r\n\r\n  one\r\ntwo  \r\n\r\n## B?\r\n';
    const spans = readReflection(text).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(spans, ['  one\r\ntwo  ', '']);
  });

  it('finds a question in any case and punctuation', () => {
    const reflection = readReflection('### **how will I do it** ###\nTomorrow.\n');
    assert.equal(findAnswer(reflection, 'How will I do it?')?.answer, 'Tomorrow.');
    assert.equal(findAnswer(reflection, 'How will I do?'), undefined);
  });
});

describe('reflectionEdit', () => {
  const table: readonly (readonly [why: string, text: string, answer: string, result: string])[] = [
    ['replaces an answer', '## A?\n\none\n\n## B?\ntwo\n', 'new', '## A?\n\nnew\n\n## B?\ntwo\n'],
    ['fills an empty section', '## A?\n\n## B?\ntwo\n', 'new', '## A?\n\nnew\n\n## B?\ntwo\n'],
    ['fills a tight section', '## A?\n## B?\ntwo\n', 'new', '## A?\n\nnew\n\n## B?\ntwo\n'],
    ['fills the last section', '## B?\ntwo\n\n## A?\n', 'new', '## B?\ntwo\n\n## A?\n\nnew\n'],
    ['fills a section without line ending', '## A?', 'new', '## A?\n\nnew\n'],
    ['writes below the remarks', '## A?\n<!-- x -->\n\n## B?', 'new', '## A?\n<!-- x -->\n\nnew\n\n## B?'],
    ['adds a section', '## B?\ntwo', 'new', '## B?\ntwo\n\n## A?\n\nnew\n'],
    ['adds a section of the same level', '### B?\ntwo\n', 'new', '### B?\ntwo\n\n### A?\n\nnew\n'],
    ['writes into an empty file', '', 'new', '## A?\n\nnew\n'],
    ['keeps a byte order mark', '\uFEFF', 'new', '\uFEFF## A?\n\nnew\n'],
    ['writes the line endings of the file', '## B?\r\n', 'x\ny', '## B?\r\n\r\n## A?\r\n\r\nx\r\ny\r\n'],
    ['closes a fence left open', '## B?\n```\ntwo', 'new', '## B?\n```\ntwo\n```\n\n## A?\n\nnew\n'],
    ['closes a remark left open', '## A?\n<!-- x', 'new', '## A?\n<!-- x\n-->\n\nnew\n'],
    ['takes an answer away', '## A?\n\none\n', ' \n', '## A?\n\n\n'],
    ['adds nothing for no answer', '## B?\n', '', '## B?\n'],
    ['leaves the same answer alone', '## A?\n\n  one  \n', 'one', '## A?\n\n  one  \n'],
    ['escapes a heading', '## A?\n', 'x\n## y', '## A?\n\nx\n\\## y\n'],
    ['escapes a fence left open', '## A?\n', '```js\nx', '## A?\n\n\\```js\nx\n'],
    ['leaves a closed fence as it is', '## A?\n', '```\n## y\n```', '## A?\n\n```\n## y\n```\n'],
    ['leaves rulers and deep headings', '## A?\n', '---\n##### y', '## A?\n\n---\n##### y\n'],
  ];
  for (const [why, text, answer, result] of table) {
    it(why, () => {
      assert.equal(set(text, 'A?', answer), result);
    });
  }

  const piece = fc.constantFrom(
    ...[
      '## A?',
      '### B?',
      '#### a',
      '# T',
      '##### d',
      '##',
      '#',
      '\\## e',
      '\\\\# f',
      '## A? ##',
      '- ## g',
      '> ## h',
    ],
    ...[
      '```',
      '````',
      '~~~',
      '   ```js',
      '    ```',
      '- ```',
      '  ```',
      '``` a`',
      '\\```',
      '1. ~~~',
      '\\- ```',
    ],
    ...[
      '<!--',
      '-->',
      '<!-- x -->',
      'a <!--',
      '\\<!--',
      '<!-->',
      '---',
      '...',
      'date: 2026-11-20',
      'a?',
      'x',
      '-',
    ],
    ...['', ' ', '\t', '  x', '\u2028', '\u00a0', '\uFEFF', '\\', '===='],
  );
  const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\n', '\r', '');
  const markdown = fc.array(fc.tuple(piece, ending), { maxLength: 12 }).map((parts) => parts.flat().join(''));
  const anything = fc.oneof({ weight: 5, arbitrary: markdown }, fc.string({ unit: 'binary' }));
  const question = fc.oneof(fc.constantFrom('A?', 'B?', 'How will I do it?'), anything);

  it('is read back as the answer, whatever the file, the question and the answer are', () => {
    fc.assert(
      fc.property(anything, question, anything, (text, asked, answer) => {
        const result = set(text, asked, answer);
        assert.equal(findAnswer(readReflection(result), asked)?.answer ?? '', plainAnswer(answer));
        assert.deepEqual(reflectionEdit(result, asked, answer), [], 'a second time changes nothing');
      }),
      { numRuns: 20_000 },
    );
  }).timeout(60_000);

  it('leaves every other answer and every other character alone', () => {
    fc.assert(
      fc.property(anything, question, anything, (text, asked, answer) => {
        const edits = reflectionEdit(text, asked, answer);
        assert.ok(edits.length <= 1);
        const section = findAnswer(readReflection(text), asked);
        for (const { start, end } of edits) {
          assert.deepEqual({ start, end }, section?.span ?? { start: text.length, end: text.length });
        }
        // An open fence must be closed before anything can follow it.
        fc.pre(readLines(text).open === undefined);
        const others = (from: string): unknown => {
          const reflection = readReflection(from);
          const found = findAnswer(reflection, asked);
          return reflection.filter((each) => each !== found).map((each) => [each.question, each.answer]);
        };
        assert.deepEqual(others(applyEdits(text, edits)), others(text));
      }),
      { numRuns: 20_000 },
    );
  }).timeout(60_000);
});

describe('newReflection', () => {
  it('is a file of that day with one answer', () => {
    assert.equal(
      newReflection(day('2026-11-20'), 'How will I do it?', ' Let Cho lead it. '),
      '---\ndate: 2026-11-20\n---\n\n## How will I do it?\n\nLet Cho lead it.\n',
    );
  });

  it('can be begun without an answer', () => {
    assert.equal(newReflection(day('2026-11-20'), 'A?', ''), '---\ndate: 2026-11-20\n---\n\n## A?\n');
  });
});

describe('lastIntention', () => {
  const reflection = (date: string, answer: string): { day: Day; text: string } => ({
    day: day(date),
    text: newReflection(day(date), 'How will I do it?', answer),
  });
  const table: readonly (readonly [
    why: string,
    reflections: readonly { day: Day; text: string }[],
    text: unknown,
  ])[] = [
    ['nothing without reflections', [], undefined],
    ['the newest', [reflection('2026-11-13', 'b'), reflection('2026-11-06', 'a')], '2026-11-13 b'],
    ['not that of today', [reflection('2026-11-20', 'c'), reflection('2026-11-06', 'a')], '2026-11-06 a'],
    ['not one to come', [reflection('2026-11-27', 'd')], undefined],
    [
      'the newest that says how',
      [reflection('2026-11-13', ''), reflection('2026-11-06', 'a')],
      '2026-11-06 a',
    ],
    [
      'in a hand-written file',
      [{ day: day('2026-11-06'), text: '### how will I do it\nSlowly.' }],
      '2026-11-06 Slowly.',
    ],
  ];
  for (const [why, reflections, expected] of table) {
    it(`is ${why}`, () => {
      const found = lastIntention(reflections, day('2026-11-20'));
      assert.equal(found && `${found.day} ${found.text}`, expected);
    });
  }
});
