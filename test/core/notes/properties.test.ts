import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../../src/core/notes/document.ts';
import { readItems } from '../../../src/core/notes/item.ts';
import { withLineFeeds } from '../../../src/core/notes/lineFeeds.ts';
import { anyText, nastyLines } from '../../support/markdown.ts';

const paths = fc.oneof(
  fc.constantFrom(
    'ana/2026-11-22.md',
    'ana/README.md',
    'reflections/2026-11-20.md',
    'balance.yml',
    'ana/any.md',
  ),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'ana/.2026-11-22T0930 _md'), maxLength: 40 }),
);

describe('Reading', () => {
  it('never fails, whatever the path and the text', () => {
    fc.assert(
      fc.property(paths, anyText, (path, text) => void readDocument(path, text)),
      { numRuns: 600 },
    );
  });

  it('finds every item at its span, apart from comments and quote marks', () => {
    const known = (words: string): string => words.replace(/<!--[^]*?(?:-->|$)|%%[^]*?%%|[>|\s]/g, '');
    fc.assert(
      fc.property(anyText, (text) => {
        const { items, bare } = readItems(text, 0);
        for (const { text: words, span, whole, task } of [...items, ...bare]) {
          assert.ok(whole.start <= span.start && span.end <= whole.end && span.end <= text.length);
          const there = text.slice(task?.wordsStart ?? span.start, span.end);
          assert.equal(known(there), known(words));
          assert.equal(there.trim(), there);
          if (!task) continue;
          assert.match(text.slice(span.start, span.start + 3), /^\[.\]$/);
          assert.deepEqual(task.box, { start: span.start + 1, end: span.start + 2 });
          assert.ok(task.wordsStart <= task.signsStart && task.signsStart <= span.end);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same items whatever the line ending', () => {
    const facts = (text: string): unknown =>
      readItems(text, 0).items.map(({ text: words, kind, depth, task, heading, parent }) => ({
        ...{ words, kind, depth, heading, parent },
        ...{ state: task?.state, due: task?.due, owner: task?.owner, task: task?.words },
      }));
    fc.assert(
      fc.property(nastyLines, (lines) => {
        const own = lines.map((line) => line.replace(/[\r\n]/g, ' '));
        const expected = facts(own.join('\n'));
        assert.deepEqual(facts(own.join('\r\n')), expected);
        assert.deepEqual(facts(own.join('\r')), expected);
      }),
      { numRuns: 800 },
    );
  });

  it('keeps items in order, nested ones within their parents', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { items } = readItems(withLineFeeds(text), 0);
        items.reduce<number>((at, { span }) => (assert.ok(span.start >= at), span.end), 0);
        for (const { parent, depth, span } of items) {
          const around = items[parent];
          assert.ok(parent === -1 || (around && around.depth === depth - 1 && around.whole.end >= span.end));
        }
      }),
    );
  });
});
