import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/notes/span.ts';
import { personOf, teamOf } from '../../../src/core/team/notebook.ts';
import {
  homeOf,
  renamingEdits,
  stillNamed,
  timesNamed,
  type NewName,
} from '../../../src/core/team/renaming.ts';
import { notebookOf, type Files } from '../../support/notebook.ts';

const to = { name: 'Ana Petrov', id: 'ana-petrov' };
const page = '---\nname: Ana Lima\nrole: Engineer # since May\n---\n\n# Ana Lima\n';
const omar = { 'omar/README.md': '---\nname: Omar Haddad\n---\n' };

function renamed(files: Files, id = 'ana-lima', name: NewName = to): Files {
  const notebook = notebookOf(files);
  const team = teamOf(notebook);
  const person = personOf(team, id) ?? assert.fail();
  return Object.fromEntries(
    [...notebook.documents.values()].map((document) => [
      document.path,
      applyEdits(document.text, renamingEdits(document, team, person, name)),
    ]),
  );
}

describe('renaming somebody', () => {
  it('changes the name on their page and in its title, and leaves comments and other keys', () => {
    const { 'ana-lima/README.md': after } = renamed({ 'ana-lima/README.md': page });
    assert.equal(after, '---\nname: Ana Petrov\nrole: Engineer # since May\n---\n\n# Ana Petrov\n');
  });

  it('quotes a name that YAML would take for something else', () => {
    const { 'ana-lima/README.md': after } = renamed({ 'ana-lima/README.md': page }, 'ana-lima', {
      name: 'Ana: Petrov',
      id: 'ana-petrov',
    });
    assert.match(after ?? '', /^---\nname: "Ana: Petrov"\nrole/);
  });

  const owners: [written: string, becomes: string][] = [
    ['ana-lima', 'ana-petrov'],
    ['Ana Lima', 'Ana Petrov'],
    ['"[[Ana Lima]]"', '"[[Ana Petrov]]"'],
    ['"@ana-lima" # whose', '"@ana-petrov" # whose'],
  ];
  for (const [written, becomes] of owners) {
    it(`changes person: ${written} in their notes`, () => {
      const files = {
        'ana-lima/README.md': page,
        'ana-lima/2026-11-01.md': `---\nperson: ${written}\nmood: 4\n---\n\n- Ana Lima is here\n`,
      };
      assert.equal(
        renamed(files)['ana-lima/2026-11-01.md'],
        `---\nperson: ${becomes}\nmood: 4\n---\n\n- Ana Lima is here\n`,
      );
    });
  }

  const mentions: [line: string, becomes: string][] = [
    ['- [ ] @ana-lima outline', '- [ ] @ana-petrov outline'],
    ['- sync with (@ana-lima), @ana-lima.', '- sync with (@ana-petrov), @ana-petrov.'],
    ['- @Ana-Lima and @omar', '- @ana-petrov and @omar'],
    ['- @ana knows', '- @ana knows'],
    [
      '- @ana-limas, @ana-lima-2, mail ana@ana-lima.example',
      '- @ana-limas, @ana-lima-2, mail ana@ana-lima.example',
    ],
    ['- x.org/@ana-lima/1, @ana-lima@x.social', '- x.org/@ana-lima/1, @ana-lima@x.social'],
    ['- `@ana-lima` <!-- @ana-lima --> @ana-lima', '- `@ana-lima` <!-- @ana-lima --> @ana-petrov'],
    ['```\n@ana-lima\n```', '```\n@ana-lima\n```'],
    ['## For @ana-lima\r\n\r\n- x', '## For @ana-petrov\r\n\r\n- x'],
  ];
  for (const [line, becomes] of mentions) {
    it(`changes handles in anybody’s notes: ${JSON.stringify(line)}`, () => {
      const files = { 'ana-lima/README.md': page, ...omar, 'omar/2026-11-01.md': `${line}\n` };
      assert.equal(renamed(files)['omar/2026-11-01.md'], `${becomes}\n`);
    });
  }

  const links: [line: string, becomes: string][] = [
    ['- see [her page](../ana-lima/README.md)', '- see [her page](../ana-petrov/README.md)'],
    [
      '- [x](<../ana-lima/a b.md>) [y](../ana%2Dlima/c.md#d)',
      '- [x](<../ana-petrov/a b.md>) [y](../ana-petrov/c.md#d)',
    ],
    ['- [x](../omar/../ana-lima/a.md)', '- [x](../omar/../ana-petrov/a.md)'],
    ['- [x](ana-lima/a.md) [y](../ana-limas/a.md)', '- [x](ana-lima/a.md) [y](../ana-limas/a.md)'],
    [
      '- [x](https://x.org/ana-lima/a) `[y](../ana-lima/a.md)`',
      '- [x](https://x.org/ana-lima/a) `[y](../ana-lima/a.md)`',
    ],
    [
      '- [[Ana Lima]], [[ana-lima|Ana]], [[ana-lima#x]]',
      '- [[Ana Petrov]], [[ana-petrov|Ana]], [[ana-petrov#x]]',
    ],
    ['- [[notes/ana-lima/2026-11-01]] [[ana-lima/]]', '- [[notes/ana-petrov/2026-11-01]] [[ana-petrov/]]'],
    [
      '- [[Ana Limas]] [[plans/ana-lima]] [[Omar Haddad]]',
      '- [[Ana Limas]] [[plans/ana-lima]] [[Omar Haddad]]',
    ],
  ];
  for (const [line, becomes] of links) {
    it(`keeps links leading to them: ${line}`, () => {
      const files = { 'ana-lima/README.md': page, ...omar, 'omar/2026-11-01.md': `${line}\n` };
      assert.equal(renamed(files)['omar/2026-11-01.md'], `${becomes}\n`);
    });
  }

  it('keeps links to their folder where it stays', () => {
    const files = {
      'ana-lima/README.md': page,
      'ana-lima/2026-11-01.md': '- [x](../ana-lima/README.md) [[Ana Lima]]\n',
    };
    const after = renamed(files, 'ana-lima', { name: 'ANA Lima', id: 'ana-lima' });
    assert.equal(after['ana-lima/2026-11-01.md'], '- [x](../ana-lima/README.md) [[ANA Lima]]\n');
  });

  it('changes their name in running text if asked to, and counts where', () => {
    const files = {
      'ana-lima/README.md': page,
      ...omar,
      'omar/2026-11-01.md':
        '## Ana Lima\n\n- Ana Lima and [[Ana Lima|Ana Lima]], Ana Limas, `Ana Lima`, @ana-lima\n',
    };
    const after = renamed(files, 'ana-lima', { ...to, everywhere: true });
    assert.equal(
      after['omar/2026-11-01.md'],
      '## Ana Petrov\n\n- Ana Petrov and [[Ana Petrov|Ana Petrov]], Ana Limas, `Ana Lima`, @ana-petrov\n',
    );
    const notebook = notebookOf(files);
    const team = teamOf(notebook);
    assert.equal(
      timesNamed(notebook.documents.values(), team, personOf(team, 'ana-lima') ?? assert.fail(), to),
      3,
    );
  });

  it('changes a handle by which they would no longer be known', () => {
    const files = { 'ana-lima/README.md': page, 'ana-lima/2026-11-01.md': '- [ ] @ana outline\n' };
    const after = renamed(files, 'ana-lima', { name: 'Anna Lima', id: 'anna-lima' });
    assert.equal(after['ana-lima/2026-11-01.md'], '- [ ] @anna-lima outline\n');
  });

  it('leaves everybody else as they are', () => {
    const files = { 'ana-lima/README.md': page, ...omar };
    assert.equal(renamed(files)['omar/README.md'], omar['omar/README.md']);
  });

  it('counts the lines that still say the old name', () => {
    const notebook = notebookOf({
      'ana-lima/README.md': page,
      'ana-lima/2026-11-01.md': '# Ana Lima, 1 November\n\n- Ana Lima left\n- Ana Limas\n',
    });
    const person = personOf(teamOf(notebook), 'ana-lima') ?? assert.fail();
    assert.equal(stillNamed(notebook.documents.values(), person), 3);
  });
});

describe('somebody’s home', () => {
  const homes: [files: Files, folder: string | undefined][] = [
    [{ 'ana-lima/README.md': page }, 'ana-lima'],
    [{ 'people/ana-lima/README.md': page }, 'people/ana-lima'],
    [{ 'Ana Lima/2026-11-01.md': '- x\n' }, 'Ana Lima'],
    [{ 'people/Ana Lima.md': page }, undefined],
    [{ 'ana-lima/README.md': page, '2026-11-01 - Ana Lima.md': '- x\n' }, undefined],
    [{ 'ana-lima/README.md': page, 'old/2026-11-01.md': '---\nperson: ana-lima\n---\n- x\n' }, 'ana-lima'],
  ];
  for (const [files, folder] of homes) {
    it(`is ${folder ?? 'none'} with ${Object.keys(files).join(', ')}`, () => {
      const person = personOf(teamOf(notebookOf(files)), 'ana-lima') ?? assert.fail();
      assert.equal(homeOf(person)?.folder, folder);
    });
  }
});
