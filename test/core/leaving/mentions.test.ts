import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/properties.ts';
import { finderOf, mentionsIn, type Named } from '../../../src/core/leaving/mentions.ts';

const someone = (name: string, id: string, ...aliases: string[]): Named => ({ name, id, aliases });
const ana = someone('Ana Lima', 'ana-lima', 'Anita');
const ben = someone('Ben Whitlock', 'ben-whitlock');
const will = someone('Will Young', 'will-young');
const petrov = someone('Ana Petrov', 'ana-petrov');
const second = someone('Ana Lima', 'ana-lima-2');
const zoe = someone('Zoë Çelik', 'zoe-celik');
const zhang = someone('张伟', '张伟');
const short = someone('Ana', 'ana');
const alone = [ben];

type Row = [line: string, person: Named, others: readonly Named[], found: 'sure' | 'maybe' | undefined];

describe('a line that speaks of somebody', () => {
  const rows: Row[] = [
    ['met Ana Lima', ana, alone, 'sure'],
    ['met ANA LIMA.', ana, alone, 'sure'],
    ['Ana Lima’s plan', ana, alone, 'sure'],
    ['Ana was glad', ana, alone, 'sure'],
    ['Ana’s plan, (Ana)', ana, alone, 'sure'],
    ['ask Anita', ana, alone, 'sure'],
    ['- [ ] @ana-lima outline', ana, alone, 'sure'],
    ['- [ ] @ana outline', ana, alone, 'sure'],
    ['see ../ana-lima/2026-11-01.md', ana, alone, 'sure'],
    ['person: ana-lima', ana, alone, 'sure'],
    ['[[Ana Lima|her]]', ana, alone, 'sure'],
    ['mail ana.lima@example.org', ana, alone, 'maybe'],
    ['file ana_lima.pdf', ana, alone, 'maybe'],
    ['class AnaLima', ana, alone, 'sure'],
    ['in lower case: ana lima', ana, alone, 'maybe'],
    ['Anas Notizen', ana, alone, 'maybe'],
    ['Lima is a city', ana, alone, 'maybe'],
    ['Lima, Ana', ana, alone, 'sure'],
    // Part of something else.
    ['Anabel, banana, analysis, Susana', ana, alone, undefined],
    ['@ana-lima-2 and @anabel', ana, [second], undefined],
    ['see ../ana-lima-2/2026-11-01.md', ana, [second], undefined],
    ['@ana-limas', ana, alone, 'maybe'],
    ['ana-lima-notes.pdf', ana, alone, 'maybe'],
    ['@ana-lima and @ana-lima-2', ana, [second], 'sure'],
    // Shared names.
    ['Ana was glad', ana, [petrov], 'maybe'],
    ['@ana was glad', ana, [petrov], 'maybe'],
    ['Ana Lima was glad', ana, [petrov], 'sure'],
    ['Ana Petrov was glad', ana, [petrov], 'maybe'],
    ['@ana-petrov was glad', ana, [petrov], undefined],
    ['Ana Lima was glad', ana, [second], 'maybe'],
    // Words.
    ['Will leads it', will, alone, 'maybe'],
    ['this will do', will, alone, 'maybe'],
    ['Will Young leads it', will, alone, 'sure'],
    ['willing, goodwill', will, alone, undefined],
    ['@will leads it', will, alone, 'maybe'],
    // Other letters.
    ['Zoe Celik', zoe, alone, 'sure'],
    ['ZOË', zoe, alone, 'sure'],
    ['Zoe\u0308 said', zoe, alone, 'sure'],
    ['和张伟谈了', zhang, alone, 'maybe'],
    ['张伟 said', zhang, alone, 'sure'],
    // A handle that is a first name.
    ['@ana said', short, [ana], 'sure'],
    ['@ana-lima said', short, [ana], undefined],
    ['Ana Lima said', short, [ana], 'maybe'],
    ['@ana said', ana, [short], undefined],
    ['Ana said', ana, [short], 'maybe'],
    ['nobody', ana, alone, undefined],
    ['', ana, alone, undefined],
  ];
  for (const [line, person, others, found] of rows) {
    const beside = others.map(({ id }) => id).join(', ');
    it(`${JSON.stringify(line)}: ${person.id} beside ${beside}: ${found ?? 'no'}`, () => {
      assert.equal(finderOf(person, others)(line), found);
    });
  }

  it('is found by its number, whatever ends the lines', () => {
    assert.deepEqual(mentionsIn('one\r\n  - Ana  \rthree\n@ana', finderOf(ana, alone)), [
      { line: 2, text: '- Ana', sure: true },
      { line: 4, text: '@ana', sure: true },
    ]);
  });

  it('is found wherever a whole name or the handle stands, between any other words', () => {
    const word = fc.stringMatching(/^[a-z,.;:!?()]{0,8}$/);
    const form = fc.constantFrom('Ana Lima', '@ana-lima', 'Ana', 'Anita', '[[Ana Lima]]', 'Ana’s');
    fc.assert(
      fc.property(fc.array(word), form, fc.array(word), (before, name, behind) => {
        assert.equal(finderOf(ana, alone)([...before, name, ...behind].join(' ')), 'sure');
      }),
    );
  });

  it('never takes a line for one of somebody of whom it holds no word', () => {
    const find = finderOf(ana, alone);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        if (!/ana|lima|anita/i.test(line.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, ''))) {
          assert.equal(find(line), undefined);
        }
      }),
    );
  });

  it('is found with any name, however it is spelled', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (name) => {
        fc.pre(/[\p{L}\p{N}]/u.test(name.normalize('NFKD')) && !/[\r\n]/.test(name));
        assert.ok(finderOf(someone(name, 'x-y-z'), alone)(`- ${name} said so`), name);
      }),
    );
  });
});
