import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/notes/document.ts';
import type { Day } from '../../../src/core/notes/day.ts';
import { tickEdits } from '../../../src/core/notes/edits/tick.ts';
import { parkEdits } from '../../../src/core/notes/edits/park.ts';
import { boilerplate } from '../../../src/core/notes/template.ts';
import { newNote } from '../../../src/core/team/newNote.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { notebookOf } from '../../support/notebook.ts';

const size = 200_000;
const fill = (part: string, before = '', behind = ''): string =>
  before + part.repeat(Math.ceil((size - before.length - behind.length) / part.length)) + behind;

/** Up to 1 MB is read. Where work grows with the square, each of these takes minutes at a fifth of that. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    '[,],(,>,> ,- ,- + ,1. ,<!--,%%,%% a\n,📅,📅 ,*,* ,_,`,~,#,# a\n,## a\n,|,|a,<,<div>\n,\\,: ,@a ,@,^a, ^a,due: ,. ,a. B ,…,a\n,a\n\n,\n,\r\n,\r,\t,- [ ] a\n,[a]: b\n,[a](,![[,**a**,**,---\n,===\n,{{a}},\uFEFF,\u2028,👩🏽‍🚀,&amp;,<<<<<<< \n,https://a'
      .split(',')
      .map((part) => [JSON.stringify(part), fill(part)]),
  ),
  'a task of spaces': fill(' ', '- [ ] a', 'b'),
  'a task of tabs': fill('\t', '- [ ] a', 'b'),
  'a task of due dates': fill('📅 2026-12-01 ', '- [ ] a '),
  'a task of dates in words': fill('📅 next ', '- [ ] a '),
  'a task of words in a field': fill('a ', '- [ ] a [due:: ', 'b'),
  'a task of spaces in a field': fill(' ', '- [ ] a [due:: b', 'c'),
  'a task of linked dates': fill('📅 [[2026-12-01|', '- [ ] a '),
  'a task of handles': fill('(@a) ', '- [ ] '),
  'a task of words before handles': fill('with @a ', '- [ ] '),
  'a task of made dates': fill('➕ 2026-12-01 ', '- [ ] a '),
  'a task of fields': fill('[due:: ', '- [ ] a '),
  'a task of ids': fill('[id:: ', '- [ ] a '),
  'a task of digits': fill('1', '- [ ] a 📅 '),
  'a task of recurrences': fill('🔁 ', '- [ ] a '),
  'a task of comments': fill('<!--', '- [ ] a '),
  'a task of carried marks': fill('(carried from ', '- [ ] a '),
  'a handle of dots': fill('.', '- [ ] a @a', '!'),
  'a heading of spaces': fill(' ', '# a', 'b'),
  'a heading of closing marks': fill(' #', '# a', 'b'),
  'a paragraph of spaces': fill(' ', 'a', 'b'),
  'lists in lists, then blank lines': fill('\n', '- + '.repeat(20_000)),
  'quotes in quotes, then more': fill('\n>', '>'.repeat(60_000)),
  'ever deeper lists': Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  tables: fill('| a | b |\n|---|---|\n| c | d |\n\n'),
  'front matter of brackets': fill('[', '---\na: ', '\n---\n'),
  'front matter of keys': fill('a: b\n', '---\n', '---\n'),
  'front matter without an end': fill('a: b\n', '---\n'),
  'front matter of blank lines': fill(' \n', '---\n', 'a: [\n---\n'),
};

/** Generous: this measures growth, not the machine. */
const limit = 3000;

function assertQuick(what: string, run: () => unknown): void {
  const start = performance.now();
  run();
  const took = performance.now() - start;
  assert.ok(took < limit, `${what} took ${Math.round(took)} ms`);
}

describe('Reading a large file', () => {
  for (const [what, text] of Object.entries(files)) {
    it(`takes no age for ${what}`, () => assertQuick(what, () => readDocument('a/2026-11-22.md', text)));
  }
});

describe('Editing a large file', () => {
  it('takes no age to tick, park or carry over', () => {
    const spaces = readDocument('a/2026-11-22.md', files['a task of spaces'] ?? '');
    const item = spaces?.items[0];
    assert.ok(spaces && item?.task);
    const { task } = item;
    assertQuick('ticking', () => tickEdits(spaces.text, item, task, true, '2026-11-22' as Day, 'emoji'));
    assertQuick('parking', () => parkEdits(fill('- a\n', '## Next time\n').slice(0, 80_000), 'talk'));
    const notebook = notebookOf({ 'a/2026-11-15.md': fill('- [ ] a\n  - [x] b\n') });
    const person = teamOf(notebook).people[0] ?? assert.fail();
    assertQuick('carrying over', () => newNote(notebook, person, '2026-11-22' as Day, '', () => false));
    const templates = ['- {{name}} is {{first}} of {{name}}\n- {{person}}x'];
    assertQuick('boilerplate', () => spaces.items.filter(boilerplate(templates, [{ id: 'a', name: 'A a' }])));
  });
});
