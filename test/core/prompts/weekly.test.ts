import assert from 'node:assert/strict';
import { addDays, asDay, type Day } from '../../../src/core/notes/day.ts';
import {
  convictionQuestions,
  scanQuestions,
  transitionQuestions,
  weekQuestions,
} from '../../../src/core/prompts/weekly.ts';
import { wording } from '../../../src/core/prompts/wording.ts';

const day = (text: string): Day => asDay(text) ?? assert.fail(text);
const fourth = (when: Day): string | undefined => weekQuestions(when, false)[3]?.id;

describe('weekQuestions', () => {
  it('are the three of the scan and one of the six', () => {
    const questions = weekQuestions(day('2026-11-22'), false);
    assert.deepEqual(questions.slice(0, 3), scanQuestions);
    assert.equal(questions.length, 4);
  });

  it('are the same from Monday to Sunday, and others on the next Monday', () => {
    const monday = day('2026-11-16');
    assert.equal(new Set([0, 1, 2, 3, 4, 5, 6].map((days) => fourth(addDays(monday, days)))).size, 1);
    assert.notEqual(fourth(addDays(monday, 7)), fourth(monday));
    assert.notEqual(fourth(addDays(monday, -1)), fourth(monday));
  });

  it('go through all six in six weeks, across the turn of any year', () => {
    const order = convictionQuestions.map(({ id }) => id);
    for (const start of ['1999-12-06', '2026-11-16', '2032-12-06']) {
      const seen = [0, 1, 2, 3, 4, 5].map((week) => fourth(addDays(day(start), 7 * week)));
      assert.deepEqual([...seen].sort(), [...order].sort(), start);
    }
  });
});

describe('weekQuestions for who is new in the role', () => {
  it('have one about the job before, all six of them in six weeks', () => {
    const asked = [0, 1, 2, 3, 4, 5].map((week) => weekQuestions(addDays(day('2026-11-16'), 7 * week), true));
    assert.ok(asked.every(({ length }) => length === 5));
    const order = transitionQuestions.map(({ id }) => id);
    assert.deepEqual(asked.map((questions) => questions[4]?.id).sort(), order.sort());
  });
});

describe('questions to oneself', () => {
  const all = [...scanQuestions, ...convictionQuestions, ...transitionQuestions];

  it('have ids and wordings of their own', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.equal(new Set(all.map(({ text }) => wording(text))).size, all.length);
  });

  for (const { text, from } of all) {
    it(`end in a question mark and name their source: ${text}`, () => {
      assert.match(text, /^\p{Lu}.*\?$/u);
      assert.ok(text.length <= 140);
      assert.match(from ?? '', /^after /);
    });
  }
});
