import assert from 'node:assert/strict';
import { themesOf } from '../../../src/core/leading/themes.ts';
import { asDay } from '../../../src/core/notes/day.ts';
import { personWith, readerFor } from '../../support/someone.ts';

const today = asDay('2026-11-22')!;
const ana = personWith('ana', {
  'ana/2026-10-11.md': '- wants to grow as a mentor\n',
  'ana/2026-11-15.md': '- sleeps badly before #on-call\n- OPS-1 growth of the table\n- wants to grow\n',
});
const ben = personWith('ben', {
  'ben/2026-11-16.md':
    '- worn out, sleeps badly\n- OPS-2 the #on-call rota #task\n- tired again, sleeps badly\n',
  'ben/2026-11-23.md': '- wants to grow\n',
});
const cho = personWith('cho', { 'cho/2026-11-16.md': '- C#sharp, issue #12, a#b, #task\n' });

describe('themes', () => {
  const themes = themesOf([ana, ben, cho], readerFor(ana, ben, cho), today);

  it('are topics of lines about people, and tags of any line, with two people or more', () => {
    assert.deepEqual(
      themes.map(({ name }) => name),
      [{ topic: 'wellbeing' }, { tag: 'on-call' }],
    );
  });

  it('name who said most of it first, and show the newest line first', () => {
    const [wellbeing] = themes;
    assert.deepEqual(wellbeing?.people, [ben, ana]);
    assert.deepEqual(
      wellbeing.lines.map(({ person, line }) => [person.id, line.note.day]),
      [
        ['ben', '2026-11-16'],
        ['ben', '2026-11-16'],
        ['ana', '2026-11-15'],
      ],
    );
  });

  it('take a tag that is a topic for the topic, in any line', () => {
    const dee = personWith('dee', { 'dee/2026-11-16.md': '- OPS-3 course booked #growth\n' });
    const [growth] = themesOf([ana, dee], readerFor(ana, dee), today);
    assert.deepEqual(growth?.name, { topic: 'growth' });
    assert.deepEqual(
      growth.people.map(({ id }) => id),
      ['ana', 'dee'],
    );
  });

  it('are none while only one person was met', () => {
    assert.deepEqual(themesOf([ana], readerFor(ana), today), []);
  });
});
