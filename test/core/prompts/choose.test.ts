import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, asDay, type Day } from '../../../src/core/notes/day.ts';
import { bank } from '../../../src/core/prompts/bank.ts';
import { chooseQuestions, type Choice, type History } from '../../../src/core/prompts/choose.ts';
import { spoken, topics, type Gap, type Question, type Topic } from '../../../src/core/prompts/question.ts';

const day = (text: string): Day => asDay(text) ?? assert.fail(text);
const today = day('2026-11-22');
const ago = (days: number): Day => addDays(today, -days);
const everyTopic = (days: number, others: readonly (readonly [Topic, Day])[] = []): ReadonlyMap<Topic, Day> =>
  new Map([...topics.map((topic): [Topic, Day] => [topic, ago(days)]), ...others]);
const ben: History = { person: 'ben', spoken: everyTopic(7), asked: [], lastMet: ago(7), meetings: 3 };
const reasons = (choices: readonly Choice[]): unknown => choices.map((choice) => choice.reason);
const first = (history: History, questions: readonly Question[] = bank): Question =>
  chooseQuestions(history, questions, today, 1)[0]?.question ?? assert.fail('nothing chosen');

describe('chooseQuestions', () => {
  it('asks about the topic that was silent longest', () => {
    const spokenOf = everyTopic(7, [
      ['recognition', ago(63)],
      ['growth', ago(30)],
    ]);
    assert.deepEqual(reasons(chooseQuestions({ ...ben, spoken: spokenOf }, bank, today, 2)), [
      { kind: 'topicSilent', topic: 'recognition', since: ago(63) },
      { kind: 'topicSilent', topic: 'growth', since: ago(30) },
    ]);
  });

  it('takes a topic that was never spoken of for the most silent', () => {
    const spokenOf = new Map([...everyTopic(7), ['growth', ago(400)] as const]);
    spokenOf.delete('purpose');
    assert.deepEqual(reasons(chooseQuestions({ ...ben, spoken: spokenOf }, bank, today, 2)), [
      { kind: 'topicSilent', topic: 'purpose', since: undefined },
      { kind: 'topicSilent', topic: 'growth', since: ago(400) },
    ]);
  });

  it('asks one question of each topic before a second of any', () => {
    const chosen = chooseQuestions(ben, bank, today, 12).map(({ question }) => question.topic);
    assert.equal(new Set(chosen.slice(0, 10)).size, 10);
    assert.deepEqual(chosen.slice(10), chosen.slice(0, 2));
  });

  it('asks for what nothing is noted on, and says so', () => {
    const spokenOf = everyTopic(7, [['strengths', ago(63)]]);
    const unknown = new Set<Gap>(['strengths']);
    const [choice] = chooseQuestions({ ...ben, spoken: spokenOf, unknown }, bank, today, 1);
    assert.equal(choice?.question.gap, 'strengths');
    assert.deepEqual(choice.reason, {
      kind: 'topicSilent',
      topic: 'strengths',
      since: ago(63),
      gap: 'strengths',
    });
  });

  const gaps: readonly (readonly [why: string, lastMet: Day | undefined, onlyLight: boolean])[] = [
    ['after a gap', ago(22), true],
    ['with somebody new', undefined, true],
    ['where you met three weeks ago', ago(21), false],
    ['where you met last week', ago(7), false],
  ];
  it('starts light with somebody nothing is noted on yet, and says no more than that', () => {
    const chosen = chooseQuestions(
      { person: 'new', spoken: new Map(), asked: [], lastMet: undefined, meetings: 0 },
      bank,
      today,
      3,
    );
    assert.deepEqual(
      chosen.map(({ question, reason }) => [question.depth, reason.kind]),
      Array.from({ length: 3 }, () => ['light', 'beginning']),
    );
  });

  it('starts light with somebody met twice only, however recently', () => {
    const chosen = chooseQuestions({ ...ben, meetings: 2 }, bank, today, 10);
    assert.ok(chosen.every(({ question }) => question.depth === 'light'));
  });

  for (const [why, lastMet, onlyLight] of gaps) {
    it(`${onlyLight ? 'starts light' : 'may go deeper'} ${why}`, () => {
      const chosen = chooseQuestions({ ...ben, lastMet }, bank, today, 10);
      assert.equal(
        chosen.every(({ question }) => question.depth === 'light'),
        onlyLight,
      );
    });
  }

  const favourite = first(ben);
  const asked: readonly (readonly [how: string, what: string, when: Day, again: boolean])[] = [
    ['by its id', favourite.id, ago(10), false],
    ['as a line', favourite.text, ago(10), false],
    [
      'as a line in other case, without its mark',
      favourite.text.toUpperCase().replace('?', ''),
      ago(10),
      false,
    ],
    ['with the answer behind it', `**${favourite.text}** The mentoring.`, ago(10), false],
    ['90 days ago', favourite.text, ago(90), false],
    ['parked for a note to come', favourite.text, addDays(today, 3), false],
    ['91 days ago', favourite.text, ago(91), true],
    ['only in part', favourite.text.split(' ').slice(0, 4).join(' '), ago(10), true],
  ];
  for (const [how, what, when, again] of asked) {
    it(`${again ? 'suggests' : 'does not suggest'} again what was asked ${how}`, () => {
      const chosen = chooseQuestions({ ...ben, asked: [{ what, day: when }] }, bank, today, 200);
      assert.equal(
        chosen.some(({ question }) => question.id === favourite.id),
        again,
      );
    });
  }

  it('knows a question again that was spoken to somebody by name', () => {
    const named = bank.filter(({ text }) => text.includes('{name}'));
    for (const name of ['Ben', 'Ana María', '李雷']) {
      const lines = named.map((question) => ({ what: spoken(question, name), day: ago(3) }));
      assert.deepEqual(chooseQuestions({ ...ben, asked: lines }, named, today, 10), []);
    }
  });

  const short: readonly (readonly [question: string, line: string, again: boolean])[] = [
    ['And why?', 'She left, and why is unclear', true],
    ['And why?', 'and why?', false],
    ['{name}, and why?', 'Ben, and why?', false],
    ['{name}?', 'Ben', true],
    ['{name} (?', 'Ben (?', true],
    ['[', '[', true],
    ['What did you read? (.*)', 'What did you like?', true],
    ['What did you read? (.*)', 'What did you read: a novel', false],
  ];
  for (const [text, line, again] of short) {
    it(`${again ? 'suggests' : 'does not suggest'} ${JSON.stringify(text)} after ${JSON.stringify(line)}`, () => {
      const own: Question = { id: 'own-1', text, topic: undefined, depth: 'light' };
      const history = { ...ben, asked: [{ what: line, day: ago(3) }] };
      assert.equal(chooseQuestions(history, [own], today, 1).length > 0, again);
    });
  }

  it('has nothing to suggest when all was asked, or there is no bank', () => {
    const all = bank.map(({ id }) => ({ what: id, day: ago(1) }));
    assert.deepEqual(chooseQuestions({ ...ben, asked: all }, bank, today, 3), []);
    assert.deepEqual(chooseQuestions(ben, [], today, 3), []);
    assert.deepEqual(chooseQuestions(ben, bank, today, 0), []);
  });

  it("gives a user's question without a topic its turn, until it was asked", () => {
    const own: Question = { id: 'own-1', text: 'What did you read?', topic: undefined, depth: 'light' };
    assert.deepEqual(chooseQuestions(ben, [...bank, own], today, 1), [
      { question: own, reason: { kind: 'ownQuestion' } },
    ]);
    const history = { ...ben, asked: [{ what: own.text, day: ago(100) }], spoken: everyTopic(101) };
    assert.deepEqual(chooseQuestions(history, [...bank, own], today, 11).at(-1), {
      question: own,
      reason: { kind: 'ownQuestion' },
    });
  });

  it('stays put within a week, and differs between weeks and people', () => {
    const monday = day('2026-11-16');
    const silent = { ...ben, spoken: new Map<Topic, Day>(), lastMet: monday };
    const on = (when: Day, person = 'ben'): string =>
      chooseQuestions({ ...silent, person }, bank, when, 3)
        .map(({ question }) => question.id)
        .join();
    const week = [0, 1, 2, 3, 4, 5, 6].map((days) => on(addDays(monday, days)));
    assert.equal(new Set(week).size, 1);
    assert.equal(new Set([0, 7, 14, 21].map((days) => on(addDays(monday, days)))).size, 4);
    assert.equal(new Set(['ana', 'ben', 'cho', 'dev'].map((person) => on(monday, person))).size, 4);
  });

  it('does not depend on the order of the bank', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...bank], { minLength: bank.length }), (shuffled) => {
        assert.deepEqual(chooseQuestions(ben, shuffled, today, 20), chooseQuestions(ben, bank, today, 20));
      }),
      { numRuns: 50 },
    );
  });
});
