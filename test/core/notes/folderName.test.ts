import assert from 'node:assert/strict';
import fc from 'fast-check';
import { folderName, handle, sameName, slug } from '../../../src/core/notes/folderName.ts';

describe('slug', () => {
  const table: readonly (readonly [name: string, expected: string])[] = [
    ['Ana Lima', 'ana-lima'],
    ['  Ana   Lima\n', 'ana-lima'],
    ['ana_lima', 'ana-lima'],
    ['Ana Petrović-Đurić', 'ana-petrovic-duric'],
    ['Jürgen Groß', 'jurgen-gross'],
    ['Søren Ærø', 'soren-aero'],
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['Þóra Guðmundsdóttir', 'thora-gudmundsdottir'],
    ['Işıl İnan', 'isil-inan'],
    ['Nguyễn Thị Ánh', 'nguyen-thi-anh'],
    ['Əliyev', 'eliyev'],
    ['O’Brien, Con', 'o-brien-con'],
    ['Kaʻimi', 'ka-imi'],
    ['ﬁona ＡＮＡ', 'fiona-ana'],
    ['𝓐𝓷𝓪', 'ana'],
    ['李雷', '李雷'],
    ['Иван Петров', 'иван-петров'],
    ['Андрей', 'андрей'],
    ['Γιώργος', 'γιώργος'],
    ['김민준', '김민준'],
    ['さくら がくと', 'さくら-がくと'],
    ['प्रिया', 'प्रिया'],
    ['محمد علي', 'محمد-علي'],
    ['🦄 Ana 🦄', 'ana'],
    ['👩‍👩‍👧', 'person'],
    ['', 'person'],
    ['..', 'person'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows', 'c-windows'],
    ['.git', 'git'],
    ['_profile', 'profile'],
    ['Ana.', 'ana'],
    ['A\u200bn\u202ea\u0000', 'ana'],
    ['CON', 'person-con'],
    ['con.txt', 'con-txt'],
    ['Com¹', 'person-com1'],
    ['Con Murphy', 'con-murphy'],
    ['People', 'person-people'],
    ['Reflections', 'person-reflections'],
    ['Templates', 'person-templates'],
    ['Leavers', 'person-leavers'],
    ['Prompts', 'person-prompts'],
    ['Them', 'person-them'],
    ['1-1s', 'person-1-1s'],
    ['Me', 'person-me'],
    ['2026', 'person-2026'],
    ['2026-11-22', 'person-2026-11-22'],
    ['2026-11-22T0930', 'person-2026-11-22t0930'],
    ['22.11.2026', 'person-22-11-2026'],
    ['٢٠٢٦', 'person-٢٠٢٦'],
    ['7of9', '7of9'],
    ['Ana'.repeat(30), 'ana'.repeat(20)],
    [
      'Ana Maria Teresa Josefa Antonia Guadalupe de la Concepción',
      'ana-maria-teresa-josefa-antonia-guadalupe-de-la-concepcion',
    ],
    [
      'Ana Maria Teresa Josefa Antonia Guadalupe Concepción Mercedes Lima',
      'ana-maria-teresa-josefa-antonia-guadalupe-concepcion',
    ],
    ['李'.repeat(60), '李'.repeat(40)],
  ];
  for (const [name, expected] of table) {
    it(`of ${JSON.stringify(name)}`, () => assert.equal(slug(name), expected));
  }

  it('is its own slug, with every letter, digit and mark that could be lowered or decomposed', () => {
    const dull =
      /[^\p{L}\p{M}\p{N}]|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Tangut}|\p{Script=Egyptian_Hieroglyphs}/u;
    for (let code = 0x80; code <= 0x1ffff; code++) {
      const letter = String.fromCodePoint(code);
      if (dull.test(letter)) continue;
      const once = slug(`x${letter}y`);
      if (slug(once) !== once) assert.fail(`U+${code.toString(16)}: ${once}`);
    }
  });
});

describe('folderName', () => {
  const table: readonly (readonly [name: string, taken: readonly string[], expected: string])[] = [
    ['Ana Lima', [], 'ana-lima'],
    ['Ana Lima', ['ben-oh'], 'ana-lima'],
    ['Ana Lima', ['ana-lima'], 'ana-lima-2'],
    ['Ana Lima', ['ANA-LIMA', 'ana-lima-2'], 'ana-lima-3'],
    ['Ana Lima', ['Ana Lima'], 'ana-lima-2'],
    ['Ana', ['Аna'], 'ana-2'],
    ['Анна', ['ahha'], 'анна-2'],
    ['Ana', ['ａｎａ'], 'ana-2'],
    ['José', ['jose\u0301'], 'jose-2'],
    ['Ρο', ['Po'], 'ρο-2'],
    ['🦄', ['person'], 'person-2'],
    ['CON', ['person-con'], 'person-con-2'],
    ['Ana'.repeat(30), ['ana'.repeat(20)], `${'ana'.repeat(20).slice(0, 58)}-2`],
  ];
  for (const [name, taken, expected] of table) {
    it(`for ${JSON.stringify(name)} beside ${JSON.stringify(taken)}`, () => {
      assert.equal(folderName(name, taken), expected);
    });
  }

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom(...'aА1 -._/\\:ßİı́̈क्षि👩‍🏽\u200d\u202e\u0000\ud800\udc00ΣＡ'.split('')),
      maxLength: 300,
    }),
    fc
      .array(
        fc.constantFrom(
          'con',
          'COM1',
          '.',
          ' ',
          'people',
          '2026',
          '-',
          '11',
          '22',
          'nul.md',
          'Z\u0301',
          'Лев',
          '李',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('is safe for any name, and its own folder name', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const folder = folderName(name, []);
        assertSafe(folder);
        assert.equal(folderName(folder, []), folder);
        assert.equal(handle(name), folder);
        assert.ok(sameName(folder, name) || slug(name) === 'person');
      }),
      { numRuns: 5000 },
    );
  });

  it('never gives a taken name again, and stays safe beside any others', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.array(hostile, { maxLength: 20 }),
        fc.nat({ max: 12 }),
        (name, others, again) => {
          const taken = [...others, ...others.map((other) => slug(other)), name];
          for (let count = 0; count < again; count++) {
            const folder = folderName(name, taken);
            assertSafe(folder);
            const key = fileSystemKey(folder);
            assert.ok(!taken.some((each) => fileSystemKey(each) === key), folder);
            taken.push(folder);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps 5,000 hostile names apart, fifty teams of a hundred, on paths of at most 120 characters', () => {
    const names = fc.sample(hostile, { numRuns: 5000, seed: 20261130 });
    let longest = 0;
    for (let team = 0; team < names.length; team += 100) {
      const taken: string[] = [];
      for (const name of names.slice(team, team + 100)) {
        const folder = folderName(name, taken);
        assertSafe(folder);
        taken.push(folder);
        longest = Math.max(longest, `one-on-ones/leavers/${folder}/2026-11-30-12.md`.length);
      }
      assert.equal(new Set(taken.map(fileSystemKey)).size, 100);
    }
    assert.ok(longest <= 120, `${longest} characters`);
  });

  function assertSafe(folder: string): void {
    assert.ok(folder.length > 0 && folder.length <= 60, `${folder.length} units`);
    assert.ok(new TextEncoder().encode(folder).length <= 120, 'at most 120 bytes');
    assert.equal(folder, folder.normalize('NFC'));
    assert.doesNotMatch(folder, /\p{Cs}/u, 'no half surrogate pair');
    assert.match(folder, /^[\p{L}\p{M}\p{N}-]+$/u);
    assert.doesNotMatch(folder, /^[-\p{M}]|-$|--/u);
    assert.doesNotMatch(folder, /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/u);
    assert.doesNotMatch(
      folder,
      /^(?:con|prn|aux|nul|com\d|lpt\d|people|reflections|templates|leavers|prompts|1-1s)$/i,
    );
    assert.doesNotMatch(folder, /^[\p{N}-]+$|^\d{4}-\d\d/u);
  }

  function fileSystemKey(name: string): string {
    return name.normalize('NFC').toLowerCase().normalize('NFC');
  }
});

describe('sameName', () => {
  const table: readonly (readonly [a: string, b: string, same: boolean])[] = [
    ['Ana Lima', 'ana-lima', true],
    ['ANA  LIMA', 'Ana Lima', true],
    ['José', 'jose', true],
    ['Con', 'person-con', true],
    ['🦄', 'person', true],
    ['🦄', '🦄', true],
    ['🦄', '🐙', false],
    ['Ana', 'Ana Lima', false],
    ['ana-lima', 'ana-lima-2', false],
    ['Ana', 'Аna', false],
  ];
  for (const [a, b, same] of table) {
    it(`${JSON.stringify(a)} is ${same ? '' : 'not '}${JSON.stringify(b)}`, () => {
      assert.equal(sameName(a, b), same);
      assert.equal(sameName(b, a), same);
    });
  }
});
