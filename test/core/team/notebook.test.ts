import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../../src/core/notes/document.ts';
import { finding } from '../../../src/core/notes/finding.ts';
import {
  emptyNotebook,
  personOf,
  teamOf,
  withDocument,
  without,
  withUnread,
  type Notebook,
  type Team,
} from '../../../src/core/team/notebook.ts';
import { notebookOf, type Files } from '../../support/notebook.ts';

/** `id (Name): days`, for everybody; notes that are nobody's under `?`. */
function who(files: Files): readonly string[] {
  const team = teamOf(notebookOf(files));
  const people = team.people.map(({ id, name, notes }) =>
    `${id} (${name}): ${notes.map(({ day }) => day).join(' ')}`.trim(),
  );
  return team.unassigned.length > 0
    ? [...people, `?: ${team.unassigned.map(({ day }) => day).join(' ')}`]
    : people;
}

const about = (person: string): string => `---\nperson: ${person}\n---\n`;
const named = (name: string, more = ''): string => `---\nname: ${name}\n${more}---\n`;

describe('Whose a note is', () => {
  const rows: [what: string, files: Files, who: readonly string[]][] = [
    ['the folder says', { 'ana-lima/2026-11-22.md': '' }, ['ana-lima (Ana Lima): 2026-11-22']],
    [
      'the folder in its own spelling says',
      { 'Zoë Çelik/2026-11-22.md': '' },
      ['zoe-celik (Zoë Çelik): 2026-11-22'],
    ],
    [
      'the front matter alone says',
      { '2026-11-22 - x.md': about('Ana Lima') },
      ['ana-lima (Ana Lima): 2026-11-22'],
    ],
    ['the file name alone says', { '2026-11-22 - Ana Lima.md': '' }, ['ana-lima (Ana Lima): 2026-11-22']],
    ['nothing says', { '2026-11-22.md': '' }, ['?: 2026-11-22']],
    [
      'the page’s name says, in any order of the days',
      { 'ana/2026-11-22.md': '', 'ana/README.md': named('Ana Lima'), '2026-11-15.md': about('ana lima') },
      ['ana (Ana Lima): 2026-11-15 2026-11-22'],
    ],
    [
      'an alias says',
      { 'ana-lima/README.md': named('Ana Lima', 'aliases: [Annie]\n'), '2026-11-22.md': about('annie') },
      ['ana-lima (Ana Lima): 2026-11-22'],
    ],
    [
      'a link says, in all its forms',
      {
        'people/Ana Lima.md': '',
        '2026-11-01.md': about('"[[Ana Lima]]"'),
        '2026-11-02.md': about('"[[people/Ana Lima|Ana]]"'),
        '2026-11-03.md': about('[[Ana Lima]]'),
        '2026-11-04.md': about('"@ana-lima"'),
        '2026-11-05.md': about('"[[people/Ana Lima.md]]"'),
      },
      ['ana-lima (Ana Lima): 2026-11-01 2026-11-02 2026-11-03 2026-11-04 2026-11-05'],
    ],
    [
      'the front matter says, and the folder says another',
      { 'ana/README.md': named('Ana'), 'ben/README.md': named('Ben'), 'ana/2026-11-22.md': about('ben') },
      ['ana (Ana):', 'ben (Ben): 2026-11-22'],
    ],
    [
      'the folder says, and the front matter names nobody known',
      { 'ana/2026-11-22.md': about('A. L.'), 'ana/2026-11-15 - walk.md': '' },
      ['ana (Ana): 2026-11-15 2026-11-22'],
    ],
    [
      'the folder says of two people of one name',
      {
        'ana-lima/README.md': named('Ana Lima'),
        'ana-lima-2/README.md': named('Ana Lima'),
        'ana-lima/2026-11-01.md': about('Ana Lima'),
        'ana-lima-2/2026-11-02.md': about('Ana Lima'),
        'ana-lima-2/2026-11-03.md': '',
        'ana-lima-2/2026-11-04.md': about('ana-lima-2'),
      },
      ['ana-lima (Ana Lima): 2026-11-01', 'ana-lima-2 (Ana Lima): 2026-11-02 2026-11-03 2026-11-04'],
    ],
    [
      'the meetings of one day in their order',
      { 'a/2026-11-22-10.md': '', 'a/2026-11-22-2.md': '', 'a/2026-11-22.md': '' },
      ['a (A): 2026-11-22 2026-11-22 2026-11-22'],
    ],
    [
      'a folder’s read-me is no person',
      { 'docs/README.md': '# How we work', 'ana/README.md': named('Ana') },
      ['ana (Ana):'],
    ],
    [
      'a folder in a folder with a page is that person’s',
      {
        'ana-lima/README.md': named('Ana Lima'),
        'ana-lima/archive/2026-10-01.md': '',
        'ana-lima/archive/2025/2025-10-01 - walk.md': '',
        'ana-lima/archive/README.md': '# What is old',
      },
      ['ana-lima (Ana Lima): 2025-10-01 2026-10-01'],
    ],
    [
      'a folder in a folder with notes is that person’s',
      { '1-1s/Ana Lima/archive/2026-10-01.md': '', '1-1s/Ana Lima/2026-11-22.md': '' },
      ['ana-lima (Ana Lima): 2026-10-01 2026-11-22'],
    ],
    [
      'a folder in a folder of somebody in people/ is that person’s',
      { 'people/Ana Lima.md': '', 'Ana Lima/archive/2026-10-01.md': '' },
      ['ana-lima (Ana Lima): 2026-10-01'],
    ],
    [
      'a folder in a folder with a page that gives no name is that person’s',
      {
        'ana-lima/README.md': '# Ana Lima, since 2022',
        'ana-lima/archive/2026-10-01.md': '',
        'ben-okafor/README.md': '# Ben',
        'ben-okafor/archive/2026-10-01.md': '',
      },
      ['ana-lima (Ana Lima, since 2022): 2026-10-01', 'ben-okafor (Ben): 2026-10-01'],
    ],
    [
      'a read-me lies over several people’s folders',
      {
        'team/README.md': '# Team',
        'team/ben/2026-11-02.md': '',
        'team/cho/2026-11-03.md': '',
        'eng/README.md': '# Eng notes',
        'eng/dana/2026-11-02.md': '',
        'eng/eli/2026-11-03.md': '',
        'Org/Platform/README.md': '# Platform',
        'Org/Platform/fay/2026-11-02.md': '',
        'Org/Platform/gus/2026/2026-11-03.md': '',
      },
      [
        'ben (Ben): 2026-11-02',
        'cho (Cho): 2026-11-03',
        'dana (Dana): 2026-11-02',
        'eli (Eli): 2026-11-03',
        'fay (Fay): 2026-11-02',
        'gus (Gus): 2026-11-03',
      ],
    ],
    [
      'a read-me lies over the folder of somebody with a page, and of somebody without',
      {
        'team/README.md': '# Team notes',
        'team/ben/2026-11-02.md': '',
        'team/cho/README.md': named('Cho'),
        'team/cho/2026-11-03.md': '',
      },
      ['ben (Ben): 2026-11-02', 'cho (Cho): 2026-11-03'],
    ],
    [
      'a loose note lies over several people’s folders, and says whose it is',
      {
        'reports/2026-11-01.md': about('Ben'),
        'reports/ben/2026-11-02.md': '',
        'reports/cho/2026-11-03.md': '',
      },
      ['ben (Ben): 2026-11-01 2026-11-02', 'cho (Cho): 2026-11-03'],
    ],
    [
      'a loose note lies over several people’s folders, and does not say whose it is',
      { 'reports/2026-11-01.md': '', 'reports/ben/2026-11-02.md': '', 'reports/cho/2026-11-03.md': '' },
      ['ben (Ben): 2026-11-02', 'cho (Cho): 2026-11-03', 'reports (Reports): 2026-11-01'],
    ],
    [
      'a read-me repeats the name of a folder that notes lie right in, or in its archive alone',
      {
        'team/ana/README.md': '# Ana',
        'team/ana/2026-11-01.md': '',
        'team/ana/walks/2026-11-02.md': '',
        'ben/README.md': '# Ben',
        'ben/archive/2026-11-01.md': '',
      },
      ['ana (Ana): 2026-11-01 2026-11-02', 'ben (Ben): 2026-11-01'],
    ],
    [
      'people’s folders lie in a folder that is nobody’s',
      {
        'archive/ana/2026-10-01.md': '',
        'archive/README.md': '# Old',
        'team/ben/2026-10-01.md': about('ben'),
        'team/2026-10-01.md': '',
        'team/cho/README.md': named('Cho'),
        'team/cho/old/2026-10-01.md': '',
      },
      ['ana (Ana): 2026-10-01', 'ben (Ben): 2026-10-01', 'cho (Cho): 2026-10-01', 'team (Team): 2026-10-01'],
    ],
    [
      'what lies among everybody’s pages is no person',
      { 'people/README.md': '# Us', 'people/_template.md': named('Name'), 'people/Ana Lima.md': '' },
      ['ana-lima (Ana Lima):'],
    ],
    [
      'a folder of notes and a page of everybody’s meet',
      { '1-1s/Ana Lima/2026-11-22.md': '', '1-1s/people/Ana Lima.md': '' },
      ['ana-lima (Ana Lima): 2026-11-22'],
    ],
  ];
  for (const [what, files, expected] of rows) {
    it(`is known where ${what}`, () => assert.deepEqual(who(files), expected));
  }

  it('is found to be unknown', () => {
    assert.deepEqual(
      teamOf(notebookOf({ '2026-11-22.md': '' })).findings.map(({ code, path }) => [code, path]),
      [['noteWithoutPerson', '2026-11-22.md']],
    );
  });

  it('is found to lack a day in the folder of somebody known, where it says something', () => {
    const files: Files = {
      'ana-lima/README.md': named('Ana'),
      'ana-lima/Nov 22.md': '- a',
      'ana-lima/archive/11-22-2026.md': 'A walk.',
      'ana-lima/goals.md': '# Goals\n\n- [ ] a',
      'ana-lima/empty.md': '# Empty',
      'ana-lima/2026-02-30.md': '- a',
      'ben/2026-11-22.md': '',
      'ben/walk.md': '---\nmood: 4\n---\n- a',
      'docs/README.md': '# How we work',
      'docs/how.md': '- a',
      'ideas.md': '- a',
    };
    const team = teamOf(notebookOf(files));
    assert.deepEqual(
      team.findings.map(({ code, path }) => [code, path]).sort(),
      [
        ['dateInvalid', 'ana-lima/2026-02-30.md'],
        ['noteWithoutDay', 'ana-lima/Nov 22.md'],
        ['noteWithoutDay', 'ana-lima/archive/11-22-2026.md'],
        ['noteWithoutDay', 'ana-lima/goals.md'],
        ['noteWithoutDay', 'ben/walk.md'],
      ].sort(),
    );
    assert.deepEqual(who(files), ['ana-lima (Ana):', 'ben (Ben): 2026-11-22']);
  });

  it('is asked by any spelling of a handle', () => {
    const team = teamOf(notebookOf({ 'zoe-celik/README.md': named('Zoë Çelik') }));
    for (const id of ['zoe-celik', 'Zoë Çelik', 'ZOE CELIK'])
      assert.equal(personOf(team, id)?.name, 'Zoë Çelik');
    assert.equal(personOf(team, 'zoe'), undefined);
  });
});

describe('Two pages for one person', () => {
  it('are found at the second; ours is used, then a profile, then one among everybody’s', () => {
    const pages: Files = {
      'people/Ana.md': 'c',
      'ana/_profile.md': named('Ana'),
      'ana/README.md': named('Ana'),
    };
    const team = teamOf(notebookOf(pages));
    assert.equal(team.people[0]?.page?.path, 'ana/README.md');
    assert.deepEqual(
      team.findings.map(({ code, path, data }) => [code, path, data['other']]),
      [
        ['personTwice', 'ana/_profile.md', 'ana/README.md'],
        ['personTwice', 'people/Ana.md', 'ana/README.md'],
      ],
    );
  });
});

describe('A notebook', () => {
  const paths = [
    ...[
      'ana/README.md',
      'ana/_profile.md',
      'people/Ana.md',
      'ben/2026-11-01.md',
      'ana/2026-11-01.md',
      'ana/2026-11-01-2.md',
    ],
    ...[
      '2026-11-08 - Ben.md',
      '2026-11-08.md',
      'reflections/2026-11-06.md',
      'templates/one-on-one.md',
      'ana/x.md',
      'ana/2026-02-30.md',
    ],
  ];
  const texts = [
    '',
    '- [ ] a',
    about('ana'),
    about('ben'),
    named('Ben'),
    named('Ana', 'aliases: [ben]\n'),
    '---\nmood: 9\n---\n',
  ];
  const change = fc.record({
    path: fc.constantFrom(...paths),
    text: fc.option(fc.constantFrom(...texts, 'unreadable'), { nil: undefined }),
  });

  const apply = (
    notebook: Notebook,
    { path, text }: { path: string; text: string | undefined },
  ): Notebook => {
    if (text === 'unreadable') return withUnread(notebook, finding('unreadable', path));
    const read = text === undefined ? undefined : readDocument(path, text);
    return read ? withDocument(notebook, read) : without(notebook, path);
  };
  const facts = (team: Team): unknown => JSON.parse(JSON.stringify(team));

  it('that followed any changes is the same as one read from scratch', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        let followed = emptyNotebook;
        for (const each of changes) {
          followed = apply(followed, each);
          teamOf(followed);
        }
        const last = new Map(changes.map((each) => [each.path, each]));
        const fresh = [...last.values()].reduce(apply, emptyNotebook);
        assert.deepEqual(facts(teamOf(followed)), facts(teamOf(fresh)));
      }),
    );
  });

  it('is not changed by what is made of it', () => {
    const before = notebookOf({ 'ana/2026-11-01.md': '' });
    const team = teamOf(before);
    without(before, 'ana/2026-11-01.md');
    withUnread(before, finding('tooLarge', 'ana/2026-11-01.md'));
    assert.equal(teamOf(before), team);
    assert.equal(before.documents.size, 1);
    assert.equal(without(before, 'other.md'), before);
  });

  it('tells of files that could not be read', () => {
    const notebook = withUnread(
      notebookOf({ 'ana/2026-11-01.md': '' }),
      finding('notUtf8', 'ana/2026-11-01.md'),
    );
    const team = teamOf(notebook);
    assert.deepEqual([team.people, team.findings.map(({ code }) => code)], [[], ['notUtf8']]);
  });
});
