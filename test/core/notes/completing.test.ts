import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completing } from '../../../src/core/notes/completing.ts';
import { handleAt } from '../../../src/core/notes/handleAt.ts';

describe('what is being typed', () => {
  /** The kind and what a completion would replace. */
  const rows: readonly (readonly [before: string, kind: string | undefined, replaced?: string])[] = [
    ['- [ ] @', 'handle', '@'],
    ['- [ ] @ana-l', 'handle', '@ana-l'],
    ['- sync with @Zoë', 'handle', '@Zoë'],
    ['- done (@', 'handle', '@'],
    ['- mail ana@exa', undefined],
    ['- [ ] @ana ', undefined],
    ['- [ ] @me find a slot 📅', 'due', ''],
    ['- [ ] @me find a slot 📅 ', 'due', ''],
    ['- [ ] @me find a slot 📅 in 2 we', 'due', 'in 2 we'],
    ['- [ ] @me find a slot 🗓️ fri', 'due', 'fri'],
    ['- [ ] @me find a slot due: 1 dec', 'due', '1 dec'],
    ['- [ ] @me find a slot, due:', 'due', ''],
    ['- [ ] @me find a slot [due:: tom', 'due', 'tom'],
    ['- [ ] @me find a slot Due: Fri', 'due', 'Fri'],
    ['- the residue: fri', undefined],
    ['- [ ] slot 📅 2026-12-01 ✅ ', undefined],
    ['- talked of #', 'tag', '#'],
    ['- talked of #gro', 'tag', '#gro'],
    ['- in C#', undefined],
    ['? ', 'question', '? '],
    ['? what gives', 'question', '? what gives'],
    ['- ? ', 'question', '? '],
    ['- really? ', undefined],
    ['?', undefined],
    ['', 'section', ''],
    ['#', 'section', '#'],
    ['## Comm', 'section', '## Comm'],
    ['## Talking po', 'section', '## Talking po'],
    ['Comm', 'section', 'Comm'],
    ['- a line of words', undefined],
  ];
  for (const [before, kind, replaced] of rows) {
    it(`in ${JSON.stringify(before)} is ${kind ?? 'nothing'}`, () => {
      const found = completing(before);
      assert.equal(found?.kind, kind);
      if (found) assert.equal(before.slice(found.start), replaced);
    });
  }

  it('is found in no time in any line', () => {
    const start = performance.now();
    for (const line of [
      '📅'.repeat(200),
      '? '.repeat(200),
      'a '.repeat(199),
      '@'.repeat(400),
      '#a '.repeat(130),
    ]) {
      for (let round = 0; round < 20; round++) completing(line);
    }
    assert.ok(performance.now() - start < 500);
  });

  it('lies at the end of the line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: fc.constantFrom(...'@#? -:📅due[a1.') }), (before) => {
        const found = completing(before);
        if (found)
          assert.ok(before.endsWith(found.typed) && found.start <= before.length - found.typed.length);
      }),
    );
  });
});

describe('the handle at a place', () => {
  const rows: readonly (readonly [line: string, handle: string | undefined])[] = [
    ['- [ ] @ana|-lima outline', 'ana-lima'],
    ['- [ ] |@ana-lima outline', 'ana-lima'],
    ['- [ ] @ana-lima| outline', 'ana-lima'],
    ['- [ ] @ana-lima o|utline', undefined],
    ['- with @om|ar, @priya.', 'omar'],
    ['- with @omar, @pri|ya.', 'priya'],
    ['- (@zoë|-celik)', 'zoë-celik'],
    ['- mail ana@exam|ple.com', undefined],
    ['- @|', undefined],
  ];
  for (const [line, handle] of rows) {
    it(`in ${line} is ${handle ?? 'none'}`, () => {
      assert.equal(handleAt(line.replace('|', ''), line.indexOf('|'))?.handle, handle);
    });
  }
});
