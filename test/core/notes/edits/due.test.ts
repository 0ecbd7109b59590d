import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asDay, type Day } from '../../../../src/core/notes/day.ts';
import { dueEdits } from '../../../../src/core/notes/edits/due.ts';
import type { TaskDates } from '../../../../src/core/notes/edits/tick.ts';
import { readItems } from '../../../../src/core/notes/item.ts';
import { applyEdits } from '../../../../src/core/notes/span.ts';
import { linesOf, nastyMarkdown } from '../../../support/markdown.ts';

const day = asDay('2026-12-24')!;

/** `text` with its task number `nth` due on `wanted`. */
function due(text: string, wanted: Day | undefined, dates: TaskDates = 'emoji', nth = 0): string {
  const item = readItems(text, 0).items.filter(({ task }) => task)[nth];
  if (!item?.task) return assert.fail('no task');
  return applyEdits(text, dueEdits(text, item, item.task, wanted, dates));
}

describe('Setting a due date', () => {
  const rows: [before: string, after: string, dates?: TaskDates][] = [
    ['- [ ] a', '- [ ] a 📅 2026-12-24'],
    ['- [ ] a', '- [ ] a [due:: 2026-12-24]', 'dataview'],
    ['- [ ] a', '- [ ] a 📅 2026-12-24', 'none'],
    ['- [ ] a ^id', '- [ ] a 📅 2026-12-24 ^id'],
    ['- [ ] a 📅 2026-12-01 ^id', '- [ ] a 📅 2026-12-24 ^id'],
    ['- [ ] a 🗓\uFE0F 2026-12-01', '- [ ] a 🗓\uFE0F 2026-12-24'],
    ['- [ ] a [due:: 2026-12-01] b', '- [ ] a [due:: 2026-12-24] b'],
    ['- [ ] a (due:: [[2026-12-01]])', '- [ ] a (due:: 2026-12-24)'],
    ['- [ ] a, due: 2026-12-01', '- [ ] a, due: 2026-12-24'],
    ['- [ ] a 📅 2026-12-24', '- [ ] a 📅 2026-12-24'],
    ['- [ ] a 📅 2026-02-30', '- [ ] a 📅 2026-12-24'],
    ['- [ ] a [due:: next spring] b', '- [ ] a [due:: 2026-12-24] b'],
    ['- [ ] a 📅 2026-02-30 📅 2026-12-02', '- [ ] a 📅 2026-02-30 📅 2026-12-24'],
    ['- [ ] a 📅 2026-12-01 📅 2026-12-02', '- [ ] a 📅 2026-12-24 📅 2026-12-02'],
    ['> - [ ] a\r\n> - [ ] b', '> - [ ] a 📅 2026-12-24\r\n> - [ ] b'],
  ];
  for (const [before, after, dates] of rows) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      assert.equal(due(before, day, dates), after);
    });
  }
});

describe('Taking a due date away', () => {
  const rows: [before: string, after: string][] = [
    ['- [ ] a 📅 2026-12-01', '- [ ] a'],
    ['- [ ] a 📅 2026-12-01 ^id', '- [ ] a ^id'],
    ['- [ ] a [due:: 2026-12-01] b', '- [ ] a b'],
    ['- [ ] a (due: 2026-12-01)', '- [ ] a'],
    ['- [ ] a📅 2026-12-01', '- [ ] a'],
    ['- [ ] a', '- [ ] a'],
  ];
  for (const [before, after] of rows) {
    it(`${JSON.stringify(before)} becomes ${JSON.stringify(after)}`, () => {
      assert.equal(due(before, undefined), after);
    });
  }
});

describe('A due date that was set', () => {
  const cases = fc.tuple(nastyMarkdown, fc.constantFrom<TaskDates>('emoji', 'dataview', 'none'), fc.nat(2));

  it('is read back, and no other line changes', () => {
    fc.assert(
      fc.property(cases, ([text, dates, nth]) => {
        const items = readItems(text, 0).items.filter(({ task }) => task);
        const item = items[nth];
        fc.pre(item?.task !== undefined);
        const set = due(text, day, dates, nth);
        const task = readItems(set, 0).items.filter((each) => each.task)[nth]?.task;
        assert.equal(task?.due, day);
        assert.equal(task.words, item?.task?.words);
        const [before, after] = [linesOf(text), linesOf(set)];
        assert.equal(after.length, before.length);
        assert.ok(after.filter((line, index) => line !== before[index]).length <= 1);
      }),
    );
  });
});
