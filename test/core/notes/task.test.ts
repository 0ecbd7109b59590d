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
function assertTask(line: string, expected: Partial<Task>): void {
  const task = taskIn(line);
  assert.ok(task, 'a task');
  const found = Object.fromEntries(Object.keys(expected).map((key) => [key, task[key as keyof Task]]));
  assert.deepEqual(found, expected);
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
    ['- [ ] overdue: 2026-12-01', { due: undefined, words: 'overdue: 2026-12-01', badDates: [] }],
    ['- [ ] due: to the strike, call', { due: undefined, badDates: [], words: 'due: to the strike, call' }],
    ['- [ ] put 📅 into the office', { due: undefined, badDates: [], words: 'put 📅 into the office' }],
    ['- [ ] read 2026-12-01', { due: undefined, words: 'read 2026-12-01' }],
    ['- [ ] a <!-- 📅 2026-12-01 -->', { due: undefined, words: 'a' }],
    ['- [ ] a %% 📅 2026-12-01 %% b', { due: undefined, words: 'a b' }],
  ] as const);
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
