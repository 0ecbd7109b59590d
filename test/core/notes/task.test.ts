import assert from 'node:assert/strict';
import { readItems } from '../../../src/core/notes/item.ts';
import type { Task } from '../../../src/core/notes/task.ts';
import type { Handle } from '../../../src/core/notes/taskOwner.ts';

function taskIn(line: string): Task | undefined {
  const { items } = readItems(line, 0);
  assert.equal(items.length, 1, `one item in ${line}`);
  return items[0]?.task;
}

/** Only what is asked for, so that each row names just the facts it is about. */
function assertTask(line: string, expected: Partial<Omit<Task, 'badDates'>> & Bad): void {
  const task = taskIn(line);
  assert.ok(task, 'a task');
  const facts = { ...task, badDates: badDatesIn(line, task) };
  const found = Object.fromEntries(Object.keys(expected).map((key) => [key, facts[key as keyof Task]]));
  assert.deepEqual(found, expected);
}

interface Bad {
  readonly badDates?: readonly string[];
}

/** As they were written, which is what stands where they are said to stand. */
function badDatesIn(line: string, task: Task): readonly string[] {
  for (const { written, start, end } of task.badDates) assert.equal(line.slice(start, end), written);
  return task.badDates.map(({ written }) => written);
}

function rows(table: readonly (readonly [line: string, expected: object])[]): void {
  for (const [line, expected] of table)
    it(`${JSON.stringify(line)}: ${JSON.stringify(expected)}`, () => assertTask(line, expected));
}

describe('A checkbox', () => {
  rows([
    ['- [ ] call', { state: 'open' }],
    ['- [x] call', { state: 'done' }],
    ['- [X] call', { state: 'done' }],
    ['- [-] call', { state: 'cancelled' }],
    ['- [/] call', { state: 'inProgress' }],
    ['- [>] call', { state: 'forwarded' }],
    ['* [ ] call', { state: 'open', words: 'call' }],
    ['+ [ ] call', { state: 'open', words: 'call' }],
    ['1. [ ] call', { state: 'open', words: 'call' }],
    ['2) [ ]\tcall', { state: 'open', words: 'call' }],
    ['> - [ ] call', { state: 'open', words: 'call' }],
    ['- [ ] call\nthe lawyer', { state: 'open', words: 'call the lawyer' }],
    ['> - [ ] call\n>   the lawyer', { state: 'open', words: 'call the lawyer' }],
  ] as const);

  it('without a space behind it, in the middle of a line, or of another mark is text', () => {
    for (const line of [
      '- [ ]call',
      '- call [x] back',
      '- [?] call',
      '- [] call',
      '- [ ]\n  call',
      'no list [ ] call',
    ]) {
      assert.equal(taskIn(line), undefined, line);
    }
  });

  it('with nothing to do behind it is no item', () => {
    for (const line of [
      '- [ ]',
      '- [ ] ',
      '- [x]',
      '- [ ] @me',
      '- [ ] 📅 2026-12-01',
      '- [ ] @me 📅 2026-12-01',
      '- [ ] @ana-lima',
      '- [ ] (@ana-lima)',
    ]) {
      assert.deepEqual(readItems(line, 0).items, [], line);
    }
  });

  it('before a link is a task all the same', () => {
    assertTask('- [ ] https://example.org/pull/7', { words: 'https://example.org/pull/7' });
  });
});

describe('A due date', () => {
  const due = [
    ...['📅 2026-12-01', '📅2026-12-01', '📅\uFE0F 2026-12-01', '📅  2026-12-01'],
    ...['🗓 2026-12-01', '🗓️ 2026-12-01', '🗓️2026-12-01', '📆 2026-12-01', '📆️ 2026-12-01'],
    ...['[due:: 2026-12-01]', '[due::2026-12-01]', '[Due:: 2026-12-01 ]', '(due:: 2026-12-01)'],
    ...['due: 2026-12-01', 'due:2026-12-01', 'Due: 2026-12-01', '(due: 2026-12-01)'],
    ...['📅 2026-12-1', '📅 2026/12/01', '[due:: 2026-12-01T10:30]'],
    ...['[due:: [[2026-12-01]]]', '[due::[[2026-12-01]] ]', '(due:: [[2026-12-01]])', '📅 [[2026-12-01]]'],
    ...['[due:: [[2026-12-01|Tuesday]]]', 'due: [[2026-12-01]]', '🗓️ [[2026-12-01|in two weeks]]'],
  ];
  rows(
    due.flatMap((sign) => [
      [`- [ ] send the draft ${sign}`, { due: '2026-12-01', words: 'send the draft', badDates: [] }] as const,
      [`- [ ] send ${sign} the draft`, { due: '2026-12-01', words: 'send the draft' }] as const,
    ]),
  );
  rows([
    ['- [ ] a 📅 2026-12-01 📅 2027-01-01', { due: '2026-12-01', words: 'a' }],
    ['- [ ] a 📅 2026-02-30 due: 2026-03-01', { due: '2026-03-01', badDates: ['2026-02-30'] }],
    ['- [ ] a 📅 2026-02-30', { due: undefined, words: 'a', badDates: ['2026-02-30'] }],
    ['- [ ] a [due:: 01.12.2026]', { due: undefined, badDates: ['01.12.2026'] }],
    ['- [ ] a ➕ 2026-13-01', { badDates: ['2026-13-01'], words: 'a' }],
    ['- [ ] a 📅 tomorrow', { due: undefined, badDates: ['tomorrow'], words: 'a 📅 tomorrow' }],
    ['- [ ] tomorrow, a 📅 tomorrow', { badDates: ['tomorrow'] }],
    ['- [ ] a 📅 1 Dec 2026', { badDates: ['1 Dec 2026'], words: 'a 📅 1 Dec 2026' }],
    ['- [ ] a 📅 1. Dec. 2026. ⏫', { badDates: ['1. Dec. 2026'] }],
    ['- [ ] a 📅\uFE0F next Friday (carried from 2026-11-15)', { badDates: ['next Friday'] }],
    ['- [ ] a 📅 end of the week, b', { badDates: ['end of the week'] }],
    ['- [ ] a 🗓 12/1 ⏳ in two weeks #task', { badDates: ['12/1', 'in two weeks'] }],
    ['- [ ] a 📅 20261201', { badDates: ['20261201'] }],
    ['- [ ] a 📅 demain', { badDates: ['demain'] }],
    ['- [ ] 📅 soon: call', { badDates: [], words: '📅 soon: call' }],
    ['- [ ] 📅 soon call @me', { badDates: ['soon'], words: '📅 soon call', owner: 'me' }],
    ['- [ ] a [due:: soon]', { badDates: ['soon'], words: 'a' }],
    ['- [ ] a (due::  next week ) b', { badDates: ['next week'], words: 'a b' }],
    ['- [ ] a [scheduled:: [[some day]]]', { badDates: ['[[some day]]'], words: 'a' }],
    ['- [ ] a [due:: [[2026-02-30]]]', { badDates: ['[[2026-02-30]]'], words: 'a' }],
    ['- [ ] a [due:: ]', { badDates: [], words: 'a [due:: ]' }],
    ['- [ ] a [created:: by hand] [done:: yes]', { badDates: [] }],
    ['- [ ] a 📅 in the office', { badDates: [], words: 'a 📅 in the office' }],
    ['- [ ] a 📅 https://cal.example/a', { badDates: [] }],
    ['- [ ] a ✅ today', { badDates: [] }],
    ['- [ ] overdue: 2026-12-01', { due: undefined, words: 'overdue: 2026-12-01', badDates: [] }],
    ['- [ ] due: to the strike, call', { due: undefined, badDates: [], words: 'due: to the strike, call' }],
    ['- [ ] put 📅 into the office', { due: undefined, badDates: [], words: 'put 📅 into the office' }],
    ['- [ ] read 2026-12-01', { due: undefined, words: 'read 2026-12-01' }],
    ['- [ ] a <!-- 📅 2026-12-01 -->', { due: undefined, words: 'a' }],
    ['- [ ] a %% 📅 2026-12-01 %% b', { due: undefined, words: 'a b' }],
  ] as const);
});

describe('What is no date', () => {
  it('stands where it was written, and not where the same words stood before', () => {
    const line = '- [ ] soon, and soon 📅 soon';
    assert.deepEqual(taskIn(line)?.badDates, [{ written: 'soon', start: line.length - 4, end: line.length }]);
  });
});

describe('The other signs of a task', () => {
  rows([
    ['- [ ] a ⏳ 2026-11-28', { scheduled: '2026-11-28', words: 'a' }],
    ['- [ ] a ⌛ 2026-11-28', { scheduled: '2026-11-28', words: 'a' }],
    ['- [ ] a [scheduled:: 2026-11-28]', { scheduled: '2026-11-28', words: 'a' }],
    ['- [x] a ✅ 2026-11-20', { doneOn: '2026-11-20', words: 'a' }],
    ['- [x] a ✅️2026-11-20', { doneOn: '2026-11-20', words: 'a' }],
    ['- [x] a [completion:: 2026-11-20]', { doneOn: '2026-11-20', words: 'a' }],
    ['- [ ] a ➕ 2026-11-01 🛫 2026-11-02 ❌ 2026-11-03', { words: 'a', badDates: [] }],
    ['- [ ] a [created:: 2026-11-01] [start:: 2026-11-02]', { words: 'a' }],
    ['- [ ] a ⏫ 🔁 every week 📅 2026-12-01', { due: '2026-12-01', words: 'a' }],
    ['- [ ] a 🔺🔼🔽⏬ b', { words: 'a b' }],
    ['- [ ] a 🆔 ab-1 ⛔ cd2,ef3', { words: 'a' }],
    ['- [ ] a [priority:: high] [repeat:: every week]', { words: 'a' }],
    ['- [ ] a #task ^a1b2c3', { words: 'a' }],
    ['- [ ] a #tasks (see #task-2) 2^3', { words: 'a #tasks (see #task-2) 2^3' }],
    [
      '- [ ] a (carried from 2026-11-15) 📅 2026-12-01',
      { carriedFrom: '2026-11-15', words: 'a', due: '2026-12-01' },
    ],
    ['- [ ] a (carried from 2026-02-30)', { carriedFrom: undefined }],
  ] as const);

  it('begin behind the last word, whatever they are', () => {
    for (const signs of [
      '',
      ' 📅 2026-12-01',
      ' ⏫ 📅 2026-12-01 ^id',
      ' [due:: 2026-12-01]',
      ' <!-- why --> ✅ 2026-11-20',
    ]) {
      const line = `- [ ] @me call her${signs}`;
      assert.equal(line.slice(0, taskIn(line)?.signsStart), '- [ ] @me call her');
    }
  });
});

describe('The owner of a task', () => {
  const first = (handle: string, others = 'call'): Handle => ({ handle, isFirst: true, others });
  const behind = (handle: string, others = 'call'): Handle => ({ handle, isFirst: false, others });
  rows([
    ['- [ ] @me call', { owner: 'me', words: 'call' }],
    ['- [ ] @ME call', { owner: 'me', words: 'call' }],
    ['- [ ] @me: call', { owner: 'me', words: 'call' }],
    ['- [ ] @them call', { owner: 'them', words: 'call' }],
    ['- [ ] call @me', { owner: 'me', words: 'call' }],
    ['- [ ] call @me 📅 2026-12-01', { owner: 'me', words: 'call', due: '2026-12-01' }],
    ['- [ ] call (@me)', { owner: 'me', words: 'call' }],
    ['- [ ] call (@me), then write', { owner: 'me', words: 'call, then write' }],
    ['- [ ] (@them) call', { owner: 'them', words: 'call' }],
    ['- [ ] call (@omar) @me', { owner: 'me', words: 'call (@omar)' }],
    ['- [ ] call (@them) @omar', { owner: 'them', words: 'call @omar' }],
    ['- [ ] @ana-lima call', { owner: first('ana-lima'), words: '@ana-lima call' }],
    ['- [ ] @ana-lima: call', { owner: first('ana-lima'), words: '@ana-lima: call' }],
    ['- [ ] call @ana-lima', { owner: behind('ana-lima'), words: 'call @ana-lima' }],
    ['- [ ] call @ana-lima.', { owner: behind('ana-lima'), words: 'call @ana-lima.' }],
    ['- [ ] call (@ana-lima)', { owner: behind('ana-lima'), words: 'call (@ana-lima)' }],
    ['- [ ] call @ana-lima 📅 2026-12-01 ^id', { owner: behind('ana-lima'), words: 'call @ana-lima' }],
    ['- [ ] 📅 2026-12-01 @ana-lima call', { owner: first('ana-lima'), words: '@ana-lima call' }],
    ['- [ ] @ana.lima_2 call', { owner: first('ana.lima_2') }],
    ['- [ ] @zoë-çelik call', { owner: first('zoë-çelik') }],
    ['- [ ] @李伟 call', { owner: first('李伟') }],
    ['- [ ] @me pair with @ana-lima', { owner: 'me', words: 'pair with @ana-lima' }],
    ['- [ ] @ana-lima call @me', { owner: first('ana-lima', 'call @me') }],
    ['- [ ] write to ana@corp.example', { owner: undefined, words: 'write to ana@corp.example' }],
    ['- [ ] write to me@me.example', { owner: undefined }],
    ['- [ ] @media queries', { owner: first('media', 'queries') }],
    ['- [ ] call @menno and Bo', { owner: undefined }],
    ['- [ ] call @ noon', { owner: undefined, words: 'call @ noon' }],
    ['- [ ] @ana’s desk', { owner: undefined, words: '@ana’s desk' }],
    ['- [ ] <!-- @them --> call', { owner: undefined, words: 'call' }],
  ] as const);

  describe('is nobody whom the words are about, and no word is lost', () => {
    rows(
      [
        ...['ask @ben-okafor about it', 'ask @them, then call', 'tell @me why', 'call @them about Friday'],
        ...[
          'sync with @priya',
          'write to @them',
          'a desk for @omar.',
          'word from @ana-lima',
          'notes by @omar',
        ],
        ...[
          'me and @ana-lima',
          'Omar & @ana-lima',
          'a picture of @omar',
          'talk about @ana-lima',
          'mit @ana-lima',
        ],
        ...[
          'meet with @omar, @ana-lima',
          'meet with @omar and @me',
          'sync with (@ana-lima)',
          'Write TO @omar',
        ],
      ].map((words) => [`- [ ] ${words} 📅 2026-12-01`, { owner: undefined, words }] as const),
    );
  });
});
