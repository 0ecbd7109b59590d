import assert from 'node:assert/strict';
import { readDocument, type Document } from '../../../src/core/notes/document.ts';

/** The facts of `document` that `expected` names. */
function assertFacts(document: Document | undefined, expected: object): void {
  const facts = Object.entries(document ?? {}).filter(([key]) => key in expected);
  assert.deepEqual(Object.fromEntries(facts), expected);
}

describe('A meeting note', () => {
  const rows: [what: string, path: string, text: string, expected: object][] = [
    [
      'without front matter',
      'ana-lima/2026-11-22.md',
      '- a',
      { day: '2026-11-22', folder: 'ana-lima', person: undefined },
    ],
    ['with a byte order mark', 'a/2026-11-22.md', '\uFEFF- a', { day: '2026-11-22' }],
    ['with a date of its own', 'a/2026-11-22.md', '---\ndate: 2026-11-21\n---\n', { day: '2026-11-21' }],
    [
      'late in the evening in California',
      'a/b.md',
      '---\ndate: 2026-11-21T23:30:00-08:00\n---\n',
      { day: '2026-11-21' },
    ],
    ['with a quoted date', 'a/b.md', '---\ndate: "2026-11-21"\n---\n', { day: '2026-11-21' }],
    ['with a linked date', 'a/b.md', '---\ndate: "[[2026-11-21]]"\n---\n', { day: '2026-11-21' }],
    ['with a date and time', 'a/b.md', '---\ndate: 2026-11-21 09:30\n---\n', { day: '2026-11-21' }],
    ['with slashes', 'a/b.md', '---\ndate: 2026/1/9\n---\n', { day: '2026-01-09' }],
    ['with a German date', 'a/b.md', '---\ndate: 9.1.2026\n---\n', { day: '2026-01-09' }],
    ['with a date of digits', 'a/b.md', '---\ndate: 20260109\n---\n', { day: '2026-01-09' }],
    [
      'with keys in capitals',
      'a/b.md',
      '---\nDate: 2026-01-09\nPERSON: ben\nTags: [c]\n---\n',
      { day: '2026-01-09', person: 'ben', tags: ['c'] },
    ],
    ['with a key twice', 'a/b.md', '---\nDate: 2026-01-08\ndate: 2026-01-09\n---\n', { day: '2026-01-09' }],
    ['named by a German date', 'a/22.11.2026.md', '', { day: '2026-11-22' }],
    ['with an empty date', 'a/2026-11-22.md', '---\ndate:\n---\n', { day: '2026-11-22' }],
    ['with a person', 'a/2026-11-22.md', '---\nperson: ben\n---\n', { person: 'ben', folder: 'a' }],
    ['with a linked person', 'a/2026-11-22.md', '---\nperson: "[[Ben]]"\n---\n', { person: '[[Ben]]' }],
    ['with several people', 'a/2026-11-22.md', '---\nperson: [ben, cho]\n---\n', { person: 'ben' }],
    ['with a name in its file name', '2026-11-22 - Ben.md', '', { person: 'Ben', folder: undefined }],
    [
      'with a mood and tags',
      'a/2026-11-22.md',
      '---\nmood: 4\ntags: [b, c]\n---\n',
      { mood: 4, tags: ['b', 'c'] },
    ],
    ['with tags in one string', 'a/2026-11-22.md', '---\ntags: b, c\n---\n', { tags: ['b', 'c'] }],
    ['of the afternoon', 'a/2026-11-22T160000.md', '', { sequence: 160000 }],
  ];
  for (const [what, path, text, expected] of rows) {
    it(`${what}: ${JSON.stringify(expected)}`, () => {
      assertFacts(readDocument(path, text), { kind: 'note', findings: [], ...expected });
    });
  }

  it('needs a date: another file in a person’s folder is none, and none of ours if it says nothing', () => {
    assertFacts(readDocument('ana/old/ideas.md', '# Ideas\n- a'), {
      ...{ kind: 'undated', folders: ['ana', 'old'], findings: [] },
    });
    assert.equal(readDocument('ana/ideas.md', '---\ntitle: b\n---\n'), undefined);
    assert.equal(readDocument('ideas.md', '- a'), undefined);
    assert.equal(readDocument('reflections/ideas.md', '- a'), undefined);
  });
});

describe('A person’s page', () => {
  const full = `---
name: Ana Lima # as she spells it
aliases: [Ana, "A. Lima"]
role: Senior engineer
started: 2022-04-04
cadence: every 2 weeks
timezone: Europe/Lisbon
pronouns: she/her
active: false
birthday: 1990-01-01
---
`;
  const rows: [what: string, path: string, text: string, expected: object][] = [
    [
      'that says all',
      'ana-lima/README.md',
      full,
      {
        ...{ folder: 'ana-lima', name: 'Ana Lima', aliases: ['Ana', 'A. Lima'], role: 'Senior engineer' },
        ...{ started: '2022-04-04', cadence: { months: 0, days: 14 }, timezone: 'Europe/Lisbon' },
        ...{ pronouns: 'she/her', active: false },
      },
    ],
    [
      'in CRLF',
      'a/README.md',
      full.replaceAll('\n', '\r\n'),
      { name: 'Ana Lima', pronouns: 'she/her', active: false },
    ],
    [
      'without front matter',
      'a/README.md',
      '# Ana Lima\n\nTea.',
      { name: 'Ana Lima', active: true, cadence: undefined },
    ],
    ['that is empty', 'a/README.md', '', { name: undefined, folder: 'a' }],
    ['among everybody’s', 'people/Ana Lima.md', '# About', { name: 'Ana Lima', folder: undefined }],
    [
      'of Vibe Manager',
      'a/_profile.md',
      '---\nname: A\ntitle: Lead\nstart_date: 2020-01-02\n---\n',
      { role: 'Lead', started: '2020-01-02' },
    ],
    ['of somebody who left', 'a/README.md', '---\nname: A\nactive: "no"\n---\n', { active: false }],
    [
      'with keys in capitals',
      'a/README.md',
      '---\nName: A\nActive: false\n---\n',
      { name: 'A', active: false },
    ],
    ['of somebody called 7', 'a/README.md', '---\nname: 7\n---\n', { name: '7' }],
  ];
  for (const [what, path, text, expected] of rows) {
    it(`${what} is read`, () => {
      assertFacts(readDocument(path, text), { kind: 'page', findings: [], ...expected });
    });
  }
});

describe('What is wrong with a file', () => {
  /** A file, what is found, the text it points at, and the words of the items that are read all the same. */
  const rows: [
    code: string,
    path: string,
    text: string,
    at: string,
    value: string | undefined,
    items: readonly string[],
  ][] = [
    ['dateInvalid', 'a/2026-11-22.md', '---\ndate: 2026-02-30\n---\n- b', '2026-02-30', '2026-02-30', ['b']],
    [
      'dateInvalid',
      'a/2026-11-22.md',
      '\uFEFF---\r\nx: 1\r\ndate: "soon"\r\n---\r\n- b',
      '"soon"',
      'soon',
      ['b'],
    ],
    ['dateInvalid', 'a/notes.md', '---\ndate: 11/22/2026\n---\n- b', '11/22/2026', '11/22/2026', ['b']],
    ['dateInvalid', 'a/notes.md', '---\nDate: 30.02.2026\n---\n- b', '30.02.2026', '30.02.2026', ['b']],
    ['dateInvalid', 'a/20260230.md', '- b', '', '20260230', ['b']],
    ['dateInvalid', 'a/2026-02-30.md', '- b', '', '2026-02-30', ['b']],
    ['dateInvalid', 'reflections/2026-02-30.md', '- b', '', '2026-02-30', ['b']],
    ['dateInvalid', 'a/README.md', '---\nstarted: then\n---\n- b', 'then', 'then', ['b']],
    [
      'cadenceUnknown',
      'a/README.md',
      '---\ncadence: whenever # or so\n---\n- b',
      'whenever',
      'whenever',
      ['b'],
    ],
    ['moodOutOfRange', 'a/2026-11-22.md', '---\nmood: 11\n---\n- b', '11', '11', ['b']],
    ['moodOutOfRange', 'a/2026-11-22.md', '---\nmood: good\n---\n- b', 'good', 'good', ['b']],
    [
      'taskDateInvalid',
      'a/2026-11-22.md',
      '- [ ] b 📅 2026-02-30\r\n- c',
      '2026-02-30',
      '2026-02-30',
      ['b 📅 2026-02-30', 'c'],
    ],
    [
      'taskDateInvalid',
      'a/README.md',
      '- [ ] b [due:: 31/12/2026]',
      '31/12/2026',
      '31/12/2026',
      ['b [due:: 31/12/2026]'],
    ],
    [
      'taskDateInvalid',
      'a/2026-11-22.md',
      'Soon 📅 soon.\n\n- b 📅 soon\n- [x] soon\r\n  c 📅 soon',
      'soon',
      'soon',
      ['Soon 📅 soon.', 'b 📅 soon', 'soon c 📅 soon'],
    ],
    ['frontMatterBroken', 'a/2026-11-22.md', '---\na: [\n---\n- b', '', undefined, ['b']],
    ['frontMatterBroken', 'a/notes.md', '---\ndate: 2026-11-22\na: [\n---\n- b', '', undefined, ['b']],
    ['frontMatterUnclosed', 'a/2026-11-22.md', '---\nmood: 3\n\n- b', '---', undefined, ['b']],
    [
      'conflictMarkers',
      'a/2026-11-22.md',
      '- b\n<<<<<<< x\n- c\n=======\n- d\n>>>>>>> y\n- e',
      '<<<<<<< x',
      undefined,
      [],
    ],
  ];
  for (const [code, path, text, at, value, items] of rows) {
    it(`is found and the rest is read: ${code} in ${path}: ${JSON.stringify(text)}`, () => {
      const document = readDocument(path, text) ?? assert.fail('not read');
      const [found, ...others] = document.findings;
      assert.deepEqual(others, []);
      assert.deepEqual([found?.code, found?.path, found?.data['value']], [code, path, value]);
      const pointed = text.slice(found?.span.start, found?.span.end);
      if (code !== 'frontMatterBroken') assert.equal(pointed, at);
      if (code !== 'conflictMarkers')
        assert.deepEqual(
          document.items.map((item) => item.text),
          items,
        );
      assert.equal(document.conflicted, code === 'conflictMarkers');
    });
  }

  it('is all told at once', () => {
    const text = '---\ndate: never\nmood: 9\n---\n- [ ] b 📅 2026-13-01 ⏳ 2026-14-01';
    assert.deepEqual(
      readDocument('a/2026-11-22.md', text)?.findings.map(({ code, data }) => `${code} ${data['value']}`),
      ['dateInvalid never', 'moodOutOfRange 9', 'taskDateInvalid 2026-13-01', 'taskDateInvalid 2026-14-01'],
    );
  });

  it('stands on the line that is broken in the front matter', () => {
    const text = '---\nname: Ana\nrole: "Lead\ncadence: weekly\n---\n- b';
    const span = readDocument('a/README.md', text)?.findings[0]?.span ?? assert.fail();
    assert.ok(
      span.start >= text.indexOf('role') && span.end <= text.lastIndexOf('---'),
      JSON.stringify(span),
    );
  });
});
