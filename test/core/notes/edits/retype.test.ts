import assert from 'node:assert/strict';
import fc from 'fast-check';
import { retype } from '../../../../src/core/notes/edits/retype.ts';

describe('what was typed while another text stood there for a moment', () => {
  const cases: readonly (readonly [
    what: string,
    shown: string,
    now: string,
    meant: string,
    wanted: string,
  ])[] = [
    ['nothing', 'theirs\n', 'theirs\n', 'mine\n', 'mine\n'],
    ['in another line', 'theirs\nB\n', 'theirs\nB1\n', 'mine\nB\n', 'mine\nB1\n'],
    ['behind what was typed just before', 'T\n-\nB\n', 'T\n-\nB1\n', 'M\n-\nB.\n', 'M\n-\nB.1\n'],
    ['in the very line', 'they say\n', 'they say!\n', 'I say so\n', 'I say so!\n'],
    ['amid what differs', 'abcd\n', 'ab1cd\n', 'xy\n', 'xy1\n'],
    ['before what differs', '- abcd\n', '-- abcd\n', '- xy\n', '-- xy\n'],
    ['over what differs', 'abcd\n', 'aXYd\n', 'xy\n', 'xyXY\n'],
    ['twice, amid what differs and elsewhere', 'abcd\nB\n', 'a1bcd\nB2\n', 'xy\nB\n', 'xy1bcd\nB2\nB\n'],
    ['taken out amid what differs', 'abcd\n', 'acd\n', 'xy\n', 'xy\n'],
  ];
  for (const [what, shown, now, meant, wanted] of cases) {
    it(`is kept: ${what}`, () => {
      assert.equal(retype(shown, now, meant), wanted);
    });
  }

  it('is kept to the letter wherever it was put in, and nothing of the text goes', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'cd\n', '\n'), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.constantFrom('Z', 'ZZ'), (shown, meant, where, letters) => {
        const at = where % (shown.length + 1);
        const kept = retype(shown, shown.slice(0, at) + letters + shown.slice(at), meant);
        assert.ok(kept.includes(letters));
        assert.equal(kept.replace(letters, ''), meant);
      }),
    );
  });
});
