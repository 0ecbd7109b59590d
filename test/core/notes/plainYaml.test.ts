import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseYaml } from '../../../src/core/notes/frontMatter.ts';
import { plainYaml } from '../../../src/core/notes/plainYaml.ts';
import '../../support/properties.ts';

const key = fc.oneof(
  fc.constantFrom(
    'name',
    'date',
    'mood',
    'tags',
    'Date',
    'true',
    'null',
    'n',
    'y',
    'a-b',
    '',
    ' name',
    '"name"',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: fc.constantFrom(...'ab_-: #'), maxLength: 4 }),
);
const value = fc.oneof(
  fc.constantFrom(
    'Ana Lima',
    '2026-11-22',
    '2026-13-99',
    '3',
    '03',
    '0',
    '-3',
    '3.5',
    '1e3',
    '0x1f',
    '0o7',
    '1_000',
    '12345678901',
    '.inf',
    '.nan',
    'null',
    'Null',
    '~',
    'true',
    'TRUE',
    'no',
    'yes',
    'off',
    '',
    '|',
    '>',
    '[a, b]',
    '[[Ana]]',
    '{a: b}',
    '"x"',
    "'x'",
    "O'Brien",
    'a: b',
    'a:',
    'a #b',
    'a#b',
    '#b',
    '& a',
    '*a',
    '!a',
    '- a',
    '@ana',
    '`a',
    '%a',
    '2026-11-22 09:30',
    '2026-11-22T09:30',
    'every 2 weeks',
    'she/her',
    'Zoë  Çelik',
    'a\tb',
    '<<',
    '=',
    'a ',
    '---',
    '...',
  ),
  fc.string({ unit: fc.constantFrom(...'aZé019 .,:#-\'"[]{}/()+_\n'), maxLength: 12 }),
);
const yamlLine = fc.tuple(key, fc.constantFrom(': ', ': ', ':  ', ':'), value).map((parts) => parts.join(''));
const yamlText = fc
  .tuple(fc.array(yamlLine, { maxLength: 4 }), fc.constantFrom('\n', '\n', '', '\n\n'))
  .map(([lines, end]) => lines.join('\n') + end);

describe('Plain front matter, read without the YAML library,', () => {
  it('is what the library reads', () => {
    fc.assert(
      fc.property(yamlText, (yaml) => {
        const plain = plainYaml(yaml);
        if (plain) assert.deepEqual({ values: plain }, parseYaml(yaml));
      }),
      { numRuns: 10_000 },
    );
  });

  it('is most of what is written', () => {
    assert.deepEqual(plainYaml('person: ana-lima\ndate: 2026-11-22\nmood: 3\ncadence: every 2 weeks\n'), {
      person: 'ana-lima',
      date: '2026-11-22',
      mood: 3,
      cadence: 'every 2 weeks',
    });
  });

  for (const yaml of [
    '',
    'a: "b"\n',
    'a: [b]\n',
    'a:\n',
    'a: b # c\n',
    'a: true\n',
    'a: b: c\n',
    'a: b\na: c\n',
    'a: 3.5\n',
  ]) {
    it(`is left to the library: ${JSON.stringify(yaml)}`, () => {
      assert.equal(plainYaml(yaml), undefined);
    });
  }
});
