import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import '../../support/properties.ts';
import { archive, archivedPath, liesIn, placesOf } from '../../../src/core/leaving/archive.ts';
import { personOf, teamOf, type Notebook } from '../../../src/core/team/notebook.ts';
import { notebookOf, type Files } from '../../support/notebook.ts';
import { readFolder } from '../../support/readFolder.ts';

const named = (name: string): string => `---\nname: ${name}\n---\n`;
const about = (person: string): string => `---\nperson: ${person}\n---\n- a\n`;

describe('what is somebody’s alone', () => {
  const rows: [what: string, files: Files, places: readonly string[]][] = [
    ['a folder', { 'ana/README.md': named('Ana'), 'ana/2026-11-01.md': '- a\n' }, ['ana']],
    [
      'a folder with an archive in it',
      { 'ana/README.md': named('Ana'), 'ana/archive/2025/2025-11-01.md': '- a\n' },
      ['ana'],
    ],
    [
      'a folder with old notes elsewhere',
      { 'ana/README.md': named('Ana'), 'archive/ana/2025-11-01.md': '- a\n' },
      ['ana', 'archive/ana'],
    ],
    [
      'a page among everybody’s, and a folder of notes',
      {
        '1-1s/people/Ana.md': named('Ana'),
        '1-1s/Ana/2026-11-01.md': '- a\n',
        '1-1s/Ben/2026-11-01.md': '- a\n',
      },
      ['1-1s/Ana', '1-1s/people/Ana.md'],
    ],
    ['two pages', { 'ana/README.md': named('Ana'), 'people/Ana.md': named('Ana') }, ['ana', 'people/Ana.md']],
    [
      'loose notes',
      {
        '2026-11-01 - Ana.md': '- a\n',
        '2026-11-02 - Ben.md': '- a\n',
        'all/2026-11-03.md': about('Ana'),
        'people/Ana.md': '',
      },
      ['2026-11-01 - Ana.md', 'all/2026-11-03.md', 'people/Ana.md'],
    ],
    [
      'a folder that also holds a note about somebody else',
      {
        'ana/README.md': named('Ana'),
        'ana/2026-11-01.md': '- a\n',
        'ana/2026-11-02.md': about('ben'),
        'ben/README.md': named('Ben'),
      },
      ['ana/2026-11-01.md', 'ana/README.md'],
    ],
    [
      'notes in the folder of somebody whose handle is longer',
      {
        'ana/README.md': named('Ana'),
        'ana-lima/README.md': named('Ana Lima'),
        'ana-lima/2026-11-01.md': '- a\n',
      },
      ['ana'],
    ],
  ];
  for (const [what, files, places] of rows) {
    it(`is known with ${what}`, () => {
      const notebook = notebookOf(files);
      assert.deepEqual(placesOf(notebook, personOf(teamOf(notebook), 'ana') ?? assert.fail()), places);
    });
  }
});

describe('what lies in these places', () => {
  const places = ['mia-wolf', '2026-11-03 - Mia.md'];
  for (const path of ['mia-wolf', 'mia-wolf/2026-11-02.md', 'mia-wolf/old/a.md', '2026-11-03 - Mia.md']) {
    it(`is ${path}`, () => assert.ok(liesIn(places, path)));
  }
  for (const path of [
    'mia-wolf-2/2026-11-03.md',
    'mia-wolf.md',
    'mia',
    'a/mia-wolf/b.md',
    '2026-11-03 - Mia.md.txt',
  ]) {
    it(`is not ${path}`, () => assert.ok(!liesIn(places, path)));
  }
});

describe('the archive', () => {
  const fixtures = join(import.meta.dirname, '../../fixtures');
  const foreign = readdirSync(join(fixtures, 'foreign'), { withFileTypes: true });
  const folders = [
    join(fixtures, 'sample/one-on-ones'),
    ...foreign.filter((entry) => entry.isDirectory()).map(({ name }) => join(fixtures, 'foreign', name)),
  ];

  for (const folder of folders) {
    const notebook = readFolder(folder);
    const files = filesIn(notebook);
    const ids = teamOf(notebook).people.map(({ id }) => id);
    it(`takes in anybody, any number of them, and gives them back to where they were: ${folder.slice(fixtures.length)}`, () => {
      fc.assert(
        fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (leavers) => {
          const archived = leavers.reduce(archivePerson, files);
          const left = teamOf(notebookOf(archived)).people.map(({ id }) => id);
          assert.deepEqual(
            left.filter((id) => leavers.includes(id)),
            [],
          );
          assert.deepEqual(left.toSorted(), ids.filter((id) => !leavers.includes(id)).toSorted());
          const back = leavers.reduce(bringBack, archived);
          assert.deepEqual(Object.entries(back).sort(), Object.entries(files).sort());
        }),
        { numRuns: 30 },
      );
    });
  }

  function filesIn({ documents }: Notebook): Files {
    return Object.fromEntries([...documents.values()].map(({ path, text }) => [path, text]));
  }

  function archivePerson(files: Files, id: string): Files {
    const notebook = notebookOf(files);
    const places = placesOf(notebook, personOf(teamOf(notebook), id) ?? assert.fail(id));
    return moved(files, (path) => (liesIn(places, path) ? archivedPath(path) : path));
  }

  function bringBack(files: Files, id: string): Files {
    const inside = Object.entries(files).filter(([path]) => path.startsWith(`${archive}/`));
    const notebook = notebookOf(
      Object.fromEntries(inside.map(([path, text]) => [path.slice(archive.length + 1), text])),
    );
    const places = placesOf(notebook, personOf(teamOf(notebook), id) ?? assert.fail(id)).map(archivedPath);
    return moved(files, (path) => (liesIn(places, path) ? path.slice(archive.length + 1) : path));
  }

  function moved(files: Files, to: (path: string) => string): Files {
    return Object.fromEntries(Object.entries(files).map(([path, text]) => [to(path), text]));
  }
});
