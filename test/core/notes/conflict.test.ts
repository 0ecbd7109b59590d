import assert from 'node:assert/strict';
import { findConflict } from '../../../src/core/notes/conflict.ts';

const merge = '<<<<<<< HEAD\n- a\n=======\n- b\n>>>>>>> laptop\n';
const rows: [what: string, text: string, conflicted: boolean][] = [
  ['a merge that stopped', `# A\n${merge}`, true],
  ['CRLF', merge.replaceAll('\n', '\r\n'), true],
  ['a merge with the common ancestor', merge.replace('=======', '||||||| base\n- c\n======='), true],
  ['markers without names', '<<<<<<<\n=======\n>>>>>>>', true],
  ['a stash', merge.replace('HEAD', 'Updated upstream'), true],
  ['markers in a code fence at the margin', `\`\`\`\n${merge}\`\`\`\n`, true],
  ['an example of markers, indented', merge.replace(/^/gm, '    '), false],
  ['a heading under seven signs', 'Ana\n=======\n\n- a', false],
  ['only an opening', '<<<<<<< HEAD\n- a\n=======\n', false],
  ['only a closing', '=======\n- a\n>>>>>>> x\n', false],
  ['the wrong order', '>>>>>>> x\n=======\n<<<<<<< y\n', false],
  ['longer markers', merge.replace(/^([<=>])/gm, '$1$1'), false],
  ['a quote in quotes', '>>>>>>> deep\n\n======= x', false],
  ['markers in the middle of lines', 'a <<<<<<< b\nc =======\nd >>>>>>> e', false],
];

describe('Conflict markers', () => {
  for (const [what, text, conflicted] of rows) {
    it(`are ${conflicted ? '' : 'not '}seen in ${what}`, () => {
      assert.equal(findConflict(text) !== undefined, conflicted);
    });
  }

  it('are pointed at where they begin', () => {
    const text = `# A\r\n${merge.replaceAll('\n', '\r\n')}`;
    const span = findConflict(text);
    assert.equal(text.slice(span?.start, span?.end), '<<<<<<< HEAD');
  });
});
