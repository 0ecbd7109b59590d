import assert from 'node:assert/strict';
import { readFrontMatter, textValue } from '../../../src/core/notes/frontMatter.ts';

/** A file; its values; what its body begins with; the codes found, each with the text it points at. */
const rows: [what: string, text: string, values: object, body: string, found?: readonly [string, string?]][] =
  [
    ['keys and values', '---\na: 1\nb: x y\n---\nBody', { a: 1, b: 'x y' }, '\nBody'],
    ['CRLF', '---\r\na: 1\r\n---\r\nBody', { a: 1 }, '\r\nBody'],
    ['lone CR', '---\ra: 1\rb: 2\r---\rBody', { a: 1, b: 2 }, '\rBody'],
    ['a byte order mark', '\uFEFF---\na: 1\n---\nBody', { a: 1 }, '\nBody'],
    ['spaces behind the rulers', '---  \na: 1\n--- \t\nBody', { a: 1 }, '\nBody'],
    ['dots at its end', '---\na: 1\n...\nBody', { a: 1 }, '\nBody'],
    ['nothing in it', '---\n---\nBody', {}, '\nBody'],
    ['only a comment', '---\n# a\n---\nBody', {}, '\nBody'],
    ['blank lines and comments', '---\n\n# a\na: 1\n\nb: 2 # c\n---\nBody', { a: 1, b: 2 }, '\nBody'],
    ['a date, which stays as it was written', '---\ndate: 2026-11-22\n---\n', { date: '2026-11-22' }, '\n'],
    ['keys in other scripts', '---\n名前: 李伟\n---\n', { 名前: '李伟' }, '\n'],
    ['no front matter', 'Body\n---\na: 1\n---', {}, 'Body\n---\na: 1\n---'],
    ['only a mark', '\uFEFFBody', {}, 'Body'],
    ['nothing at all', '', {}, ''],
    ['words between rulers', '---\nTalked long.\n---\nBody', {}, '---\nTalked long.\n---\nBody'],
    ['a list between rulers', '---\n- a\n- b\n---\nBody', {}, '---\n- a\n- b\n---\nBody'],
    ['a ruler and notes', '---\n\n- [ ] a: "b\n\n---\n- c', {}, '---\n\n- [ ] a: "b\n\n---\n- c'],
    ['a lone ruler', '---\nBody', {}, '---\nBody'],
    ['no closing line', '---\nname: a\nb:\n  c\n\n# T\n', {}, '\n# T\n', ['frontMatterUnclosed', '---']],
    ['no closing line before notes', '---\nname: a\n- [ ] b', {}, '- [ ] b', ['frontMatterUnclosed', '---']],
    ['no closing line and nothing else', '---\nname: a', {}, '', ['frontMatterUnclosed', '---']],
    ['a quote that is not closed', '---\na: "x\nb: 1\n---\nBody', {}, '\nBody', ['frontMatterBroken']],
    ['a key twice', '---\na: 1\nb: 2\na: 3\n---\nBody', {}, '\nBody', ['frontMatterBroken', 'a']],
    ['a tab', '---\na:\n\tb: 1\n---\nBody', {}, '\nBody', ['frontMatterBroken']],
    ['a ruler far below', '---\na: [\n\n- [ ] b\n\n---\nc', {}, '\n- [ ] b\n\n---\nc', ['frontMatterBroken']],
  ];

describe('Front matter', () => {
  for (const [what, text, values, body, found] of rows) {
    it(`is read with ${what}`, () => {
      const front = readFrontMatter('a.md', text);
      assert.deepEqual({ ...front.values }, values);
      assert.equal(text.slice(front.bodyStart), body);
      assert.deepEqual(
        front.findings.map(({ code }) => code),
        found ? [found[0]] : [],
      );
      const span = front.findings[0]?.span;
      if (found?.[1] !== undefined) assert.equal(text.slice(span?.start, span?.end), found[1]);
    });
  }

  // mocha keeps endless stacks, which is what would take ages here.
  const { stackTraceLimit } = Error;
  before(() => (Error.stackTraceLimit = 10));
  after(() => (Error.stackTraceLimit = stackTraceLimit));

  it('that would take ages or a deep stack is broken, not fatal', () => {
    const bombs = [
      `a: ${'['.repeat(5000)}`,
      `a: ${'{b: '.repeat(2000)}`,
      `a: &a [x]\nb: &b [${'*a,'.repeat(99)}]\nc: &c [${'*b,'.repeat(99)}]\nd: [${'*c,'.repeat(99)}]`,
      `a: ${'x'.repeat(20_000)}`,
    ];
    for (const bomb of bombs) {
      const { findings, values } = readFrontMatter('a.md', `---\n${bomb}\n---\nBody`);
      assert.deepEqual([findings[0]?.code, values], ['frontMatterBroken', {}], bomb.slice(0, 20));
    }
  });

  it('gives text for text, numbers, lists of one and unquoted wiki links, and for nothing else', () => {
    const { values } = readFrontMatter(
      '',
      '---\na: x \nb: 7\nc: [y]\nd: [[Ana Lima]]\ne:\nf: "  "\ng: [1, 2]\nh: {}\n---\n',
    );
    assert.deepEqual(
      'abcdefghi'.split('').map((key) => textValue(values, key)),
      ['x', '7', 'y', 'Ana Lima', undefined, undefined, undefined, undefined, undefined],
    );
  });
});
