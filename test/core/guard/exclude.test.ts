import assert from 'node:assert/strict';
import { excludeLine, missingLine } from '../../../src/core/guard/exclude.ts';

describe('a line in .git/info/exclude', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['one-on-ones', '/one-on-ones/'],
    ['my notes/people', '/my notes/people/'],
    ['#private', '/#private/'],
    ['[a]*?\\', '/\\[a]\\*\\?\\\\/'],
  ];
  for (const [path, line] of lines) {
    it(`for ${path} is ${line}`, () => assert.equal(excludeLine(path), line));
  }

  const files: readonly (readonly [what: string, before: string, after: string])[] = [
    ['is the first', '', '/n/\n'],
    ['follows the others', '# git ls-files\n*.log\n', '# git ls-files\n*.log\n/n/\n'],
    ['ends as the others do', '*.log\r\n', '*.log\r\n/n/\r\n'],
    ['does not go on the last one', '*.log', '*.log\n/n/\n'],
    ['does not go on the last one of Windows', 'a\r\n*.log', 'a\r\n*.log\r\n/n/\r\n'],
    ['is there once', '/n/\n*.log\n', '/n/\n*.log\n'],
    ['is there once, in Windows', '*.log\r\n/n/\r\n', '*.log\r\n/n/\r\n'],
    ['is there once, at the end', '*.log\n/n/', '*.log\n/n/'],
    ['is not taken for a comment', '# /n/\n', '# /n/\n/n/\n'],
  ];
  for (const [what, before, after] of files) {
    it(what, () => assert.equal(before + missingLine(before, '/n/'), after));
  }
});
