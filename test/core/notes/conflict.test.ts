import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findConflict } from '../../../src/core/notes/conflict.ts';
import { nastyLines } from '../../support/markdown.ts';

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

  const names = fc.constantFrom(
    '',
    ' HEAD',
    ' Updated upstream',
    ' laptop',
    ' feature/ü',
    ' 1a2b3c4 (Reword)',
  );
  const note = nastyLines.map((lines) => lines.filter((line) => !/^[<=>|]{7}/.test(line)).join('\n'));
  const endings = fc.constantFrom('\n', '\r\n');

  it('are seen in 50 merges that stopped, of any kind, anywhere in a note', () => {
    const side = note.map((text) => `${text}\n`);
    const merges = fc
      .tuple(note, side, fc.option(side, { nil: undefined }), side, note, names, names, endings)
      .map(([before, ours, base, theirs, after, a, b, ending]) => {
        const common = base === undefined ? '' : `||||||| base\n${base}`;
        const text = `${before}\n<<<<<<<${a}\n${ours}${common}=======\n${theirs}>>>>>>>${b}\n${after}`;
        return text.replaceAll('\n', ending);
      });
    fc.assert(
      fc.property(merges, (text) => assert.ok(findConflict(text))),
      { numRuns: 50 },
    );
  });

  it('are not seen in 500 notes with headings under signs, quotes and examples', () => {
    const alike = fc.constantFrom(
      'Ana\n=======',
      '> > > > > > > deep',
      '>>>>>>> deep',
      '    <<<<<<< HEAD\n    =======\n    >>>>>>> b',
      '- <<<<<<< HEAD\n- =======\n- >>>>>>> b',
      '<<<<<<<<\n========\n>>>>>>>>',
      '=======',
    );
    const clean = fc
      .tuple(fc.array(fc.oneof(note, alike), { maxLength: 8 }), endings)
      .map(([parts, ending]) => parts.join('\n\n').replaceAll('\n', ending));
    fc.assert(
      fc.property(clean, (text) => assert.equal(findConflict(text), undefined)),
      { numRuns: 500 },
    );
  });
});
