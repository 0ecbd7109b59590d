import assert from 'node:assert/strict';
import { bank } from '../../../src/core/prompts/bank.ts';
import { depths, gaps, spoken, topics } from '../../../src/core/prompts/question.ts';
import { wording } from '../../../src/core/prompts/wording.ts';

describe('the question bank', () => {
  it('has at least 150 questions', () => assert.ok(bank.length >= 150, `${bank.length}`));

  it('has no id, text or wording twice', () => {
    for (const part of ['id', 'text'] as const) {
      assert.equal(new Set(bank.map((question) => question[part])).size, bank.length);
    }
    assert.equal(new Set(bank.map((question) => wording(question.text))).size, bank.length);
  });

  it('has no question whose words stand within another', () => {
    const wordings = bank.map((question) => wording(question.text));
    for (const one of wordings) {
      assert.deepEqual(
        wordings.filter((other) => other.includes(one)),
        [one],
      );
    }
  });

  for (const gap of gaps) {
    it(`has at least five questions that tell of ${gap}`, () => {
      assert.ok(bank.filter((question) => question.gap === gap).length >= 5);
    });
  }

  for (const topic of topics) {
    it(`has at least five questions on ${topic}, some of each depth`, () => {
      const questions = bank.filter((question) => question.topic === topic);
      assert.ok(questions.length >= 5);
      assert.deepEqual(new Set(questions.map((question) => question.depth)), new Set(depths));
    });
  }

  for (const question of bank) {
    it(`can be asked: ${question.text}`, () => {
      assert.deepEqual(
        Object.keys(question).filter((key) => !['id', 'text', 'topic', 'depth', 'gap', 'from'].includes(key)),
        [],
      );
      assert.match(question.id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.ok(question.topic && topics.includes(question.topic));
      assert.ok(question.id.startsWith(`${question.topic}-`));
      assert.ok(depths.includes(question.depth));
      assert.ok(question.text.length <= 140, `${question.text.length} characters`);
      assert.match(question.text, /^(?:\p{Lu}|\{name\})[^\n]*(?:\?|…)$/u);
      assert.doesNotMatch(spoken(question, 'Ana'), /[{}]|\s{2}/);
      if (question.from !== undefined) assert.match(question.from, /^after \S/);
      assert.ok(question.gap === 'silence' || gaps.some((gap) => gap === question.gap), question.gap);
    });
  }

  it('speaks to a person by name', () => {
    const question = bank.find(({ text }) => text.includes('{name}')) ?? assert.fail();
    assert.equal(
      spoken(question, 'Ana $& Lima'),
      question.text.replace('{name}', () => 'Ana $& Lima'),
    );
  });
});
