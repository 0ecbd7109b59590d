import assert from 'node:assert/strict';
import { headingsOver, readItems } from '../../../src/core/notes/item.ts';

/** A note, and the words of its items in order. */
const notes: [what: string, note: string, items: readonly string[]][] = [
  ['bullets, whatever their mark', '- a\n* b\n+ c\n1. d\n2) e', ['a', 'b', 'c', 'd', 'e']],
  ['nested bullets', '- a\n  - b\n    - c\n- d', ['a', 'b', 'c', 'd']],
  ['bullets nested by tabs', '- a\n\t- b\n\t\t- c', ['a', 'b', 'c']],
  ['bullets nested in numbers', '1. a\n   - b\n   - c', ['a', 'b', 'c']],
  ['several bullets on one line', '- - a\n  - b', ['a', 'b']],
  ['a second paragraph of a bullet', '- a\n\n  More on it.', ['a', 'More on it.']],
  ['CRLF', '- a\r\n- b\r\n\r\nC.\r\n', ['a', 'b', 'C.']],
  ['lone CR', '- a\r- b\r\rC.\r', ['a', 'b', 'C.']],
  ['headings', '# A\n\n## B ##\n\nC\n=\n\nD\n-\n\n- e', ['e']],
  ['bold words alone', '**A**\n\n__B:__\n\n- **C**\n- **d** e\n- **f** and **g**', ['**d** e', '**f** and **g**']],
  ['rulers', '---\n\n***\n\n- ---\n- a', ['a']],
  ['fenced code', '- a\n```\n- b\n```\n- c\n~~~js\n- d\n~~~', ['a', 'c']],
  ['a fence that is never closed', '- a\n\n```\n- b\n- c', ['a']],
  ['a fence in a bullet that is never closed', '- a\n  ```\n  - b\n- c', ['a', 'c']],
  ['a longer fence', '````\n```\n- a\n````\n- b', ['b']],
  ['indented code', 'A.\n\n    - b\n\n\t- c\n\nD.', ['A.', 'D.']],
  ['block quotes', '> a b.\n> C d.\n\n> - e\n>   - f', ['a b.', 'C d.', 'e', 'f']],
  ['a wrapped quote', '> She said that she would like to try the other team for a\n> while', ['She said that she would like to try the other team for a while']],
  ['quotes in quotes', '> > a\n> > - b', ['a', 'b']],
  ['callouts', '> [!note] Since last time\n> Went well.\n> - a\n\n> [!warning]- Not. Well\n> b', ['Went well.', 'a', 'b']],
  ['a callout without a title', '> [!tip]\n> a', ['a']],
  ['an HTML comment', '<!-- a -->\n- b <!-- c --> d\n<!--\n- e\n\n- f\n-->\n- g', ['b d', 'g']],
  ['an HTML comment with sentences', 'A <!-- b. C. --> d.', ['A d.']],
  ['an HTML comment over two lines of a paragraph', 'A is <!-- b\nc --> d.', ['A is d.']],
  ['an HTML comment that is never closed', '- a\n\n<!--\n- b\n\n- c', ['a']],
  ['an Obsidian comment', '- a %%b%% c\n- %%d%%', ['a c']],
  ['an Obsidian comment over many lines', '- a\n\n%%\n- b\n\n- c\n%%\n\n- d', ['a', 'd']],
  ['an Obsidian comment under a paragraph', 'A.\n%% b\n\nC. %%\nD.', ['A.', 'D.']],
  ['an Obsidian comment in a bullet', '- a\n  %%\n  b\n  %%\n  c\n- d', ['a', 'c', 'd']],
  ['an Obsidian comment in a bullet that is never closed', '- a\n  %%\n  b\n- c', ['a', 'c']],
  ['percent signs', '- 10 %% more\n- 5 % less', ['10 %% more', '5 % less']],
  ['percent signs in code', '```\n%% a\n```\n- b', ['b']],
  ['tables', '| Topic | Notes |\n|---|---|\n| Growth | wants to lead |\n| Mood | fine |', ['Growth wants to lead', 'Mood fine']],
  ['HTML blocks', '<details>\n<summary>a</summary>\n\n- b\n\n</details>', ['b']],
  ['HTML blocks in CRLF', '<details>\r\n\r\n- b\r\n', ['b']],
  ['bare links', '- https://example.org/a?b=c\n- <https://example.org>\n- [a](https://example.org)\n- [[Ana]]\n- ![[a.png]]\n\n![](a.png)', []],
  ['links with words', '- see https://example.org\n- [a](b) c\n- [[Ana]] is happy', ['see https://example.org', '[a](b) c', '[[Ana]] is happy']],
  ['link definitions', '[a]: https://example.org\n\n- b', ['b']],
  ['empty bullets', '-\n- \n*\n1.\n- a', ['a']],
  ['placeholders', '- {{cursor}}\n- {{first}} is well', ['{{first}} is well']],
  ['lazy lines', '- a\nb\n- c', ['a b', 'c']],
  ['emoji and other scripts', '- 👩🏽‍🚀 proud\n- 彼女は嬉しい', ['👩🏽‍🚀 proud', '彼女は嬉しい']],
  ['nothing', '', []],
]; // prettier-ignore

describe('The items of a note', () => {
  for (const [what, note, items] of notes) {
    it(`are read past ${what}`, () => {
      assert.deepEqual(
        readItems(note, 0).items.map(({ text }) => text),
        items,
      );
    });
  }

  it('stand where their spans say, with bullets and nested lines in the whole', () => {
    const note = '# A\r\n\r\n1. [ ] one\r\n   two\r\n   - three\r\n\r\nFour.';
    const { items } = readItems(note, 0);
    assert.deepEqual(
      items.map(({ span, whole }) => [note.slice(span.start, span.end), note.slice(whole.start, whole.end)]),
      [
        ['[ ] one\r\n   two', '1. [ ] one\r\n   two\r\n   - three'],
        ['three', '- three'],
        ['Four.', 'Four.'],
      ],
    );
  });

  it('know the item that they are nested in, by its place', () => {
    const rows: readonly (readonly [note: string, parents: readonly number[]])[] = [
      ['- a\n  - b\n    - c\n  - d\n- e\n  - f', [-1, 0, 1, 0, -1, 4]],
      ['- a\r\n\t- b\r\n\r\n- c', [-1, 0, -1]],
      ['1. [ ] a\n   - [x] b', [-1, 0]],
      ['> - a\n>   - b\n\n- c', [-1, 0, -1]],
      // A paragraph of a bullet belongs to it, but is nested in none.
      ['- a\n\n  More on it.\n\n  - b', [-1, -1, 0]],
      // What has no words, bold ones alone or a bare link is no item: what stands in it has no parent, also where one was there before.
      ['- a\n  - b\n-\n  - c', [-1, 0, -1]],
      ['- a\n- **B**\n  - c\n    - d', [-1, -1, 1]],
      ['- a\n- [[Ana]]\n  - b', [-1, -1]],
      // Another list is not nested in the one before, however deep it begins.
      ['- a\n\nB.\n\n> - - c', [-1, -1, -1]],
    ];
    for (const [note, parents] of rows) {
      const { items } = readItems(note, 0);
      assert.deepEqual(
        items.map(({ parent }) => parent),
        parents,
        note,
      );
    }
  });

  it('count depth by lists, not by spaces', () => {
    const { items } = readItems('- a\n     - b\n- c\n> - d\n>   - e\n\nF.', 0);
    assert.deepEqual(
      items.map(({ depth }) => depth),
      [1, 2, 1, 1, 2, 0],
    );
  });

  it('begin behind the front matter', () => {
    const note = '---\na: b\n---\n- c';
    const [item] = readItems(note, 13).items;
    assert.equal(note.slice(item?.span.start, item?.span.end), 'c');
  });
});

describe('The headings over an item', () => {
  const rows: [note: string, over: readonly string[]][] = [
    ['- x', []],
    ['# A\n- x', ['A']],
    ['# A\n## B\n### C\n## D\n- x', ['D', 'A']],
    ['### A\n## B\n- x', ['B']],
    ['## A\n\n**B**\n\n- x', ['B', 'A']],
    ['**A**\n\n**B:**\n\n- x', ['B']],
    ['**A**\n\n## B\n- x', ['B']],
    ['## A\n- **B**\n  - x', ['B', 'A']],
    ['- **A**\n  - b\n- x', []],
    ['- **A**\n  - **B**\n    - c\n  - x', ['A']],
    ['A\n===\n\nB\n---\n\n- x', ['B', 'A']],
    ['## A ##\n> ### B\n> - x', ['B', 'A']],
    ['#A\n- x', []],
  ];
  for (const [note, over] of rows) {
    it(`${JSON.stringify(note)}: ${over.join(' in ') || 'none'}`, () => {
      const read = readItems(note, 0);
      const item = read.items.find(({ text }) => text === 'x') ?? assert.fail('no x');
      assert.deepEqual(
        headingsOver(read, item).map(({ text }) => text),
        over,
      );
    });
  }

  it('know which one is the title of the whole file', () => {
    const titles = (note: string): readonly string[] =>
      readItems(note, 0).headings.flatMap(({ isTitle, text }) => (isTitle ? [text] : []));
    assert.deepEqual(titles('# A\n## B\n## C'), ['A']);
    assert.deepEqual(titles('# A\n# B'), []);
    assert.deepEqual(titles('## A\n- b'), []);
  });
});
