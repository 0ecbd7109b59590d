import assert from 'node:assert/strict';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { personAt, personCalled } from '../../../src/core/team/whose.ts';
import { notebookOf } from '../../support/notebook.ts';

const team = teamOf(
  notebookOf({
    'ana-lima/README.md': '---\nname: Ana Lima\naliases: [Anita]\n---\n',
    'ana-lima/2026-11-01.md': '- text\n',
    'ben-ode/README.md': '---\nname: Ben Ode\n---\n',
    'ben-whitlock/README.md': '---\nname: Ben Whitlock\n---\n',
    'zoe-celik/2026-11-01.md': '- text\n',
    '2026-11-02.md': '- nobody’s\n',
  }),
);

describe('whom a handle means', () => {
  const rows: readonly (readonly [handle: string, id: string | undefined])[] = [
    ['ana-lima', 'ana-lima'],
    ['Ana-Lima', 'ana-lima'],
    ['ana', 'ana-lima'],
    ['anita', 'ana-lima'],
    ['Zoë', 'zoe-celik'],
    ['ben', undefined],
    ['ben-ode', 'ben-ode'],
    ['me', undefined],
    ['them', 'zoe-celik'],
    ['somebody', undefined],
  ];
  for (const [handle, id] of rows) {
    it(`@${handle} is ${id ?? 'nobody'}`, () => {
      const other = team.people.find((person) => person.id === 'zoe-celik');
      assert.equal(personCalled(team, handle, other)?.id, id);
    });
  }

  it('@them is nobody where the note is with nobody', () => {
    assert.equal(personCalled(team, 'them'), undefined);
  });
});

describe('whose a file is', () => {
  for (const [path, id] of [
    ['ana-lima/2026-11-01.md', 'ana-lima'],
    ['ana-lima/README.md', 'ana-lima'],
    ['zoe-celik/2026-11-01.md', 'zoe-celik'],
    ['2026-11-02.md', undefined],
    ['gone.md', undefined],
  ] as const) {
    it(`${path}: ${id ?? 'nobody'}`, () => {
      assert.equal(personAt(team, path)?.id, id);
    });
  }
});
