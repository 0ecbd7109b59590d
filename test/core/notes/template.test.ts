import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../../src/core/notes/day.ts';
import { readFrontMatter } from '../../../src/core/notes/frontMatter.ts';
import { readItems } from '../../../src/core/notes/item.ts';
import { boilerplate, builtInTemplate, fillTemplate } from '../../../src/core/notes/template.ts';
import { anyText } from '../../support/markdown.ts';

const values = { person: 'ana-lima', name: 'Ana Lima', date: '2026-11-22' as Day, parked: '', carried: '' };
const fill = (template: string, more: Partial<typeof values> = {}): string =>
  fillTemplate(template, { ...values, ...more }).text;

describe('Filling in a template', () => {
  const both = { parked: '- a\n- b', carried: '- [ ] c' };
  const rows: [what: string, template: string, text: string, more?: Partial<typeof values>][] = [
    ['puts the names in', '{{name}} {{first}} {{person}} {{ date }}', 'Ana Lima Ana ana-lima 2026-11-22'],
    [
      'leaves what it does not know',
      '{{mood}} {{constructor}} { {name} }',
      '{{mood}} {{constructor}} { {name} }',
    ],
    [
      'puts lines where their places are',
      'A\n{{parked}}\nB\n{{carried}}\n',
      'A\n- a\n- b\nB\n- [ ] c\n',
      both,
    ],
    [
      'takes a bullet before the place for part of it',
      '- {{parked}}\n* {{carried}}',
      '- a\n- b\n- [ ] c',
      both,
    ],
    ['keeps the place’s indent', '- A\n  - {{parked}}', '- A\n  - a\n  - b', { parked: '- a\n- b' }],
    ['takes an empty place away with its blank line', 'A\n\n{{parked}}\n\nB\n\n{{carried}}\n', 'A\n\nB\n'],
    ['takes an empty place with a bullet away', 'A\n\n- {{parked}}\n\nB\n', 'A\n\nB\n'],
    [
      'adds what has no place',
      '# A\n',
      '# A\n\n## Talking points\n\n- a\n- b\n\n## Carried over\n\n- [ ] c\n',
      both,
    ],
    ['adds what has no place to nothing', '', '## Carried over\n\n- [ ] c\n', { carried: '- [ ] c' }],
    [
      'adds what has a place only in passing',
      'See {{carried}}!',
      'See !\n\n## Carried over\n\n- [ ] c\n',
      { carried: '- [ ] c' },
    ],
    ['uses the first of two places', '{{carried}}\n{{carried}}\nB', '- [ ] c\nB', { carried: '- [ ] c' }],
    ['keeps CRLF', '# {{first}}\r\n{{parked}}\r\nB', '# Ana\r\n- a\r\n- b\r\nB', { parked: '- a\n- b' }],
    [
      'fills nothing into what is carried',
      '{{parked}}',
      '- {{name}} {{cursor}}',
      { parked: '- {{name}} {{cursor}}' },
    ],
  ];
  for (const [what, template, text, more] of rows) {
    it(what, () => assert.equal(fill(template, more), text));
  }

  it('puts the cursor at its place, else behind the last line', () => {
    const at = (template: string, more: Partial<typeof values> = {}): string => {
      const { text, cursor } = fillTemplate(template, { ...values, ...more });
      return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
    };
    assert.equal(at('# {{first}}\r\n\r\n- {{cursor}}\r\n\r\nB'), '# Ana\r\n\r\n- |\r\n\r\nB');
    assert.equal(
      at('{{parked}}\nA {{cursor}} B {{cursor}}', { parked: '- {{cursor}}' }),
      '- {{cursor}}\nA | B ',
    );
    assert.equal(at('# A\n\n'), '# A|\n\n');
    assert.equal(at('A\n\n{{cursor}}\n', { parked: '- a' }), 'A\n\n|\n\n## Talking points\n\n- a\n');
    assert.equal(at(''), '|');
  });

  it('never loses or doubles a line, whatever the template', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.constantFrom('{{parked}}', '- {{carried}}', 'x {{parked}}', '{{cursor}}')),
        (text, slots) => {
          const template = slots.reduce(
            (all, slot, index) => `${all}\n${slot}\n${text.slice(index * 9, index * 9 + 9)}`,
            text,
          );
          const { text: filled, cursor } = fillTemplate(template, {
            ...values,
            parked: '- parked 1\n- parked 2',
            carried: '- [ ] carried 1',
          });
          for (const line of ['parked 1', 'parked 2', 'carried 1'])
            assert.equal(filled.split(line).length, 2);
          assert.ok(cursor >= 0 && cursor <= filled.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('Template text in a note', () => {
  const people = [
    { id: 'ana-lima', name: 'Ana Lima' },
    { id: 'zoe', name: 'Zoë' },
    { id: 'maria-jose', name: 'María José de la Cruz' },
    { id: 'c-plus', name: 'C. (Plus) |+' },
  ];
  const content = (note: string, ...templates: readonly string[]): readonly string[] => {
    const isBoilerplate = boilerplate(templates, people);
    const { items } = readItems(note, readFrontMatter('', note).bodyStart);
    return items.filter((item) => !isBoilerplate(item)).map(({ text }) => text);
  };
  const own = `---
person: {{person}}
---
# {{name}}

How are you, {{first}}? What is on your mind
- Mood: {{cursor}}
- Wins for {{first}}
- About {{name}}
- [ ] @{{person}} brings a topic
- [ ] Ask {{name}} about growth
- [ ] Send the notes
- Met on {{date}}

A longer introduction that an editor wrapped somewhere in
the middle of it.
{{parked}}
`;

  it('counts for nothing in an untouched note', () => {
    for (const template of [builtInTemplate, own, own.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(content(fill(template), template), []);
      assert.deepEqual(content(fill(template, { parked: '- her talk' }), template), ['her talk']);
    }
  });

  const rows: [what: string, line: string, counts: boolean][] = [
    ['typed behind it', '- Mood: 4', true],
    ['left alone', '- Mood:', false],
    ['with another name', '- Wins for Zoë', false],
    ['with another date', '- Met on 2025-01-31', false],
    ['with the whole of another name', '- About María José de la Cruz', false],
    ['with a name of signs', '- About C. (Plus) |+', false],
    ['with words for a name', '- About wanting to lead the guild', true],
    ['with a name that nobody here has', '- About Otto', true],
    ['with a name and more', '- About Ana Lima wanting to lead the guild', true],
    ['with nothing for a name', '- About', true],
    ['with somebody’s handle', '- [ ] @zoe brings a topic', false],
    ['with nobody’s handle', '- [ ] @otto brings a topic', true],
    ['with words for a date', '- Met on the roof', true],
    ['with a sentence for a name', '- Wins for the whole team this week', true],
    ['with other marks and capitals', '* [ ] send  the notes', false],
    ['ticked', '- [x] Send the notes', true],
    ['under way', '- [/] Send the notes', true],
    ['with a long name', '- [ ] Ask María José de la Cruz about growth', false],
    ['with a date behind it', '- [ ] Send the notes 📅 2026-12-01', true],
  ];
  for (const [what, line, counts] of rows) {
    it(`${counts ? 'counts' : 'does not count'} ${what}: ${line}`, () => {
      assert.equal(content(line, builtInTemplate, own).length, counts ? 1 : 0);
    });
  }

  it('is no name where nobody is known', () => {
    const { items } = readItems('- About Ana Lima\n- Mood:\n- About\n- Ana\n- (', 0);
    const isBoilerplate = boilerplate([own, '- ({{name}}'], []);
    assert.deepEqual(
      items.filter(isBoilerplate).map(({ text }) => text),
      ['Mood:'],
    );
  });

  it('is nothing where there is no template', () => assert.deepEqual(content('- a'), ['a']));
});
