import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ownQuestions } from '../../../src/core/prompts/ownQuestions.ts';

describe('ownQuestions', () => {
  const read = (text: string): unknown =>
    ownQuestions(text).questions.map(({ text, topic }) => [text, topic]);

  const table: readonly (readonly [why: string, text: string, questions: unknown])[] = [
    ['nothing', '', []],
    ['bullets of any kind', '- One?\n* Two?\n1. Three?\n- [ ] Four?\n', ['One?', 'Two?', 'Three?', 'Four?']],
    ['each wording once', '- One?\n- **one**\n', ['One?']],
    ['a wrapped bullet as one', '- What would\n  you like?\n', ['What would you like?']],
    ['nested bullets as their own', '- One?\n  - Two?\n', ['One?', 'Two?']],
    ['files of Windows', '\uFEFF- One?\r\n- Two?\r\n', ['One?', 'Two?']],
    [
      'no prose, code, comments, or empty bullets',
      'Hello.\n\n```\n- no\n```\n<!-- - no -->\n\n-\n- Yes?',
      ['Yes?'],
    ],
  ];
  for (const [why, text, questions] of table) {
    it(`reads ${why}`, () => {
      assert.deepEqual(
        ownQuestions(text).questions.map((question) => question.text),
        questions,
      );
    });
  }

  it('takes the topic from the heading, else from the words', () => {
    const text = [
      '# My questions',
      '- What did you read?',
      '- What skill is next?',
      '## Growth',
      '- Where to?',
      '## Well-being and health',
      '- How is the dog?',
      '## Feedback for me',
      '- And I?',
      '## Odds and ends',
      '- What else?',
    ].join('\n');
    assert.deepEqual(read(text), [
      ['What did you read?', undefined],
      ['What skill is next?', 'growth'],
      ['Where to?', 'growth'],
      ['How is the dog?', 'wellbeing'],
      ['And I?', 'feedback'],
      ['What else?', undefined],
    ]);
  });

  it('keeps the id while the words stay', () => {
    const [before] = ownQuestions('- What did you read?').questions;
    const [, after] = ownQuestions('- New?\n## Growth\n- what did you  READ').questions;
    assert.equal(before?.id, after?.id);
    assert.match(before?.id ?? '', /^own-[a-z0-9]+$/);
  });

  const switches: readonly (readonly [text: string, builtin: boolean])[] = [
    ['', true],
    ['- builtin: false', true],
    ['---\nbuiltin: false\n---\n- One?', false],
    ['---\nbuiltin: no\n---\n', false],
    ['---\nbuiltin: off # only mine\n---\n', false],
    ['---\nbuiltin: true\n---\n', true],
    ['---\nbuiltin: [\n---\n', true],
  ];
  for (const [text, builtin] of switches) {
    it(`${builtin ? 'keeps' : 'switches off'} the built-in questions: ${JSON.stringify(text)}`, () => {
      assert.equal(ownQuestions(text).builtin, builtin);
    });
  }

  it('reads any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void ownQuestions(text)));
  });
});
