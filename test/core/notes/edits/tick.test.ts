import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../../src/core/notes/day.ts';
import { tickEdits, type TaskDates } from '../../../../src/core/notes/edits/tick.ts';
import { readItems } from '../../../../src/core/notes/item.ts';
import { applyEdits } from '../../../../src/core/notes/span.ts';
import { hasBareMark, linesOf, nastyMarkdown } from '../../../support/markdown.ts';

const today = '2026-11-22' as Day;

/** `text` with its task number `nth` ticked, or cleared. */
function tick(text: string, done: boolean, dates: TaskDates = 'emoji', nth = 0): string {
  const item = readItems(text, 0).items.filter(({ task }) => task)[nth];
  if (!item?.task) return assert.fail('no task');
  return applyEdits(text, tickEdits(text, item, item.task, done, today, dates));
}

describe('Ticking a task', () => {
  const rows: [before: string, after: string, dates?: TaskDates][] = [
    ['- [ ] a', '- [x] a ✅ 2026-11-22'],
    ['- [ ] a', '- [x] a [completion:: 2026-11-22]', 'dataview'],
    ['- [ ] a', '- [x] a', 'none'],
    ['- [/] a', '- [x] a ✅ 2026-11-22'],
    ['- [>] a', '- [x] a ✅ 2026-11-22'],
    ['- [ ] a  \r\n- b', '- [x] a ✅ 2026-11-22  \r\n- b'],
    ['- [ ] a 📅 2026-12-01 ^id', '- [x] a 📅 2026-12-01 ✅ 2026-11-22 ^id'],
    ['- [ ] a\n  b\n  - [ ] c', '- [x] a\n  b ✅ 2026-11-22\n  - [ ] c'],
    ['- [ ] a <!-- b -->', '- [x] a ✅ 2026-11-22 <!-- b -->'],
    ['> - [ ] a', '> - [x] a ✅ 2026-11-22'],
    ['- [x] a', '- [x] a'],
  ];
  for (const [before, after, dates] of rows) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      assert.equal(tick(before, true, dates), after);
    });
  }
});

describe('Clearing a task', () => {
  const rows: [before: string, after: string][] = [
    ['- [x] a ✅ 2026-11-20', '- [ ] a'],
    ['- [X] a ✅️2026-11-20 ^id', '- [ ] a ^id'],
    ['- [x] a [completion:: 2026-11-20]', '- [ ] a'],
    ['- [x] a (done:: 2026-11-20) 📅 2026-12-01', '- [ ] a 📅 2026-12-01'],
    ['- [x] the one of ✅ 2026-10-01 again ✅ 2026-11-20', '- [ ] the one of ✅ 2026-10-01 again'],
    ['- [x] a✅ 2026-11-20', '- [ ] a'],
    ['- [x] a', '- [ ] a'],
    ['- [x] say ✅ when done', '- [ ] say ✅ when done'],
    ['- [ ] a', '- [ ] a'],
    ['- [-] a', '- [-] a'],
  ];
  for (const [before, after] of rows) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      assert.equal(tick(before, false), after);
    });
  }
});

describe('Ticking and clearing', () => {
  const cases = fc.tuple(nastyMarkdown, fc.constantFrom<TaskDates>('emoji', 'dataview', 'none'), fc.nat(2));

  it('give back every byte, and change no other line in between', () => {
    let tasks = 0;
    fc.assert(
      fc.property(cases, ([text, dates, nth]) => {
        const item = readItems(text, 0).items.filter(({ task }) => task)[nth];
        if (item?.task?.state !== 'open' || /✅|::/.test(text.slice(item.span.start, item.span.end))) return;
        if (hasBareMark(text.slice(item.whole.start, item.span.end))) return;
        tasks++;
        const ticked = tick(text, true, dates, nth);
        const changed = linesOf(ticked).filter((line, index) => line !== linesOf(text)[index]);
        assert.ok(changed.length <= 2 && linesOf(ticked).length === linesOf(text).length);
        const now = readItems(ticked, 0).items.find(({ span }) => span.start === item.span.start)?.task;
        assert.equal(now?.state, 'done');
        if (dates !== 'none') assert.equal(now.doneOn, today);
        assert.equal(now.words, item.task.words);
        assert.equal(tick(ticked, false, dates, nth), text);
      }),
      { numRuns: 10_000 },
    );
    assert.ok(tasks > 400, `only ${tasks} tasks`);
  }).timeout(60_000);
});
