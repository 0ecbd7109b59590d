import assert from 'node:assert/strict';
import { endsLine, lineEnd, lineEnding, lineStart } from '../../../src/core/notes/span.ts';

describe('A line of a text', () => {
  for (const [what, ending] of [
    ['line feeds', '\n'],
    ['Windows line endings', '\r\n'],
    ['carriage returns alone', '\r'],
  ] as const) {
    it(`is found between ${what}`, () => {
      const text = ['first', 'second', 'third'].join(ending);
      const second = text.indexOf('second');
      assert.equal(lineEnding(text), ending);
      for (let offset = second; offset < second + 'second'.length; offset++) {
        assert.equal(lineStart(text, offset), second);
        assert.equal(text.slice(second, lineEnd(text, offset)), `second${ending}`);
      }
      assert.equal(lineEnd(text, text.length - 1), text.length);
      assert.ok(endsLine(text, second));
      assert.ok(!endsLine(text, second + 1));
    });
  }

  it('does not end between the two characters of a Windows line ending', () => {
    assert.ok(!endsLine('a\r\nb', 2));
  });

  it('begins behind a byte order mark', () => {
    assert.equal(lineStart('\uFEFFa', 2), 1);
  });
});
