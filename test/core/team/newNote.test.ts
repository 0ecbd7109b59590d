import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, type Day } from '../../../src/core/notes/day.ts';
import { parkedItems } from '../../../src/core/notes/parked.ts';
import { builtInTemplate } from '../../../src/core/notes/template.ts';
import { openCommitments } from '../../../src/core/team/commitments.ts';
import { newNote, noteOf, type NewNote } from '../../../src/core/team/newNote.ts';
import { personOf, teamOf, type Person } from '../../../src/core/team/notebook.ts';
import { hasBareMark, linesOf, nastyMarkdown } from '../../support/markdown.ts';
import { boilerplateOf, notebookOf, started, type Files } from '../../support/notebook.ts';

const today = '2026-11-22' as Day;
const page = 'ana-lima/README.md';
const last = 'ana-lima/2026-11-15.md';

const ana = (files: Files): Person =>
  personOf(teamOf(notebookOf(files)), 'ana-lima') ?? assert.fail('no Ana');

function start(files: Files, template = builtInTemplate, day = today): { note: NewNote; after: Files } {
  const notebook = notebookOf(files);
  const note = newNote(notebook, ana(files), day, template, boilerplateOf(notebook, template));
  return { note, after: started(files, note) };
}

/** What is promised, by whom, since when: what must be the same however it is carried. */
const promises = (files: Files): readonly string[] =>
  openCommitments(ana(files), today, boilerplateOf(notebookOf(files)))
    .map(
      ({ task, owner, words, since }) => `${owner}: ${words}, since ${since}, due ${task.due}, ${task.state}`,
    )
    .sort();

/** The words in `after`, each without the context before it where it is one of `before` with a context. Sorted. */
function withoutContext(after: readonly string[], before: readonly string[]): readonly string[] {
  const left = [...after];
  const found = [...before]
    .sort((a, b) => b.length - a.length)
    .flatMap((words) => {
      const same = left.indexOf(words);
      const at = same >= 0 ? same : left.findIndex((each) => each.endsWith(`:${words}`));
      if (at < 0) return [];
      left.splice(at, 1);
      return [words];
    });
  return [...found, ...left].sort();
}

/** The lines that carry-over writes for a note of 15 November. */
const carried = (note: string): string => start({ [last]: note }, '{{carried}}').note.text;

describe('A new one-on-one note', () => {
  it('holds parked points and open commitments, and marks where they came from', () => {
    const files = {
      [page]:
        '---\nname: Ana Lima\n---\n\n## Next time\n\n- her talk\n  - slides?\n- [ ] the offsite\n- [x] done\n',
      [last]:
        '# Ana\r\n\r\n## Mine\r\n\r\n- [ ] book the room 📅 2026-12-01\r\n- [x] call\r\n\r\n## Ana’s\r\n\r\n- [/] write it up\r\n',
    };
    const { note, after } = start(files);
    assert.equal(note.path, 'ana-lima/2026-11-22.md');
    assert.equal(
      note.text,
      `---
person: ana-lima
date: 2026-11-22
---

# Ana Lima, 2026-11-22

## Talking points

- her talk
  - slides?
- [ ] the offsite

## Notes

- 

## Commitments

- [ ] book the room (carried from 2026-11-15) 📅 2026-12-01
- [/] @them write it up (carried from 2026-11-15)
`,
    );
    assert.equal(note.text.slice(0, note.cursor).split('\n').at(-1), '- ');
    assert.equal(after[page], '---\nname: Ana Lima\n---\n\n## Next time\n\n- [x] done\n');
    assert.equal(after[last], files[last].replace('[ ] book', '[>] book').replace('[/]', '[>]'));
  });

  it('is plain when nothing waits', () => {
    assert.equal(
      start({ [page]: '---\nname: Ana\n---\n' }).note.text,
      '---\nperson: ana-lima\ndate: 2026-11-22\n---\n\n# Ana, 2026-11-22\n\n## Talking points\n\n## Notes\n\n- \n\n## Commitments\n\n- [ ] \n',
    );
  });

  it('is the second of the day where there is one, in the spelling that the folder has', () => {
    const files = { 'Ana Lima/2026/2026-11-15.md': '', 'Ana Lima/2026-11-22.md': '- a' };
    assert.equal(start(files).note.path, 'Ana Lima/2026-11-22-2.md');
    assert.equal(noteOf(ana(files), today), 'Ana Lima/2026-11-22.md');
    assert.equal(noteOf(ana(files), addDays(today, 1)), undefined);
  });

  it('goes to the person’s own folder, whoever’s folder another note lies in', () => {
    const elsewhere = { 'ben/2026-11-15.md': '---\nperson: Ana Lima\n---\n', 'people/Ana Lima.md': '' };
    assert.equal(start(elsewhere).note.path, 'ana-lima/2026-11-22.md');
    assert.equal(start({ 'people/Ana Lima.md': '' }).note.path, 'ana-lima/2026-11-22.md');
    assert.equal(
      start({ '1-1s/Ana Lima/2026-11-15.md': '', '1-1s/people/Ana Lima.md': '' }).note.path,
      '1-1s/Ana Lima/2026-11-22.md',
    );
    const archive = { '1-1s/Ana Lima/archive/2026-10-01.md': '', '1-1s/people/Ana Lima.md': '' };
    assert.equal(start(archive).note.path, '1-1s/Ana Lima/2026-11-22.md');
    assert.equal(
      start({ ...archive, '1-1s/Ana Lima/2026/2026-11-08.md': '' }).note.path,
      '1-1s/Ana Lima/2026-11-22.md',
    );
  });

  it('takes nothing from files with conflict markers, from other people, or from later days', () => {
    const conflict = '<<<<<<< a\n- [ ] x\n=======\n- [ ] y\n>>>>>>> b\n';
    const { note } = start({
      [page]: `---\nname: Ana Lima\n---\n## Next time\n- [ ] a\n${conflict}`,
      [last]: conflict,
      'ben/2026-11-15.md': '- [ ] c',
      'ana-lima/2026-11-29.md': '- [ ] d',
    });
    assert.equal(note.edits.size, 0);
    assert.doesNotMatch(note.text, /\[ \] \S/);
  });
});

describe('A template with boxes', () => {
  const boxes = ['- [ ] read last notes', '- [ ] ask how {{first}} is', '- [ ] @them brings a topic'];
  const templateLine = fc.constantFrom(...boxes, '- Wins', '## Theirs', '{{carried}}', '');
  /** A promise typed into the week's note: behind which line, and how far in. */
  const typed = fc.record({ behind: fc.nat(12), indent: fc.constantFrom('', '  ') });

  it('puts each of them into each note once, week after week, and none is a promise', () => {
    fc.assert(
      fc.property(
        fc.array(templateLine, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(typed, { maxLength: 3 }), { minLength: 2, maxLength: 6 }),
        (lines, weeks) => {
          const template = lines.join('\n');
          const ours = lines.filter((line) => boxes.includes(line)).length;
          let files: Files = { [page]: '---\nname: Ana Lima\n---\n', 'templates/one-on-one.md': template };
          const promised: string[] = [];
          for (const [week, additions] of weeks.entries()) {
            const { note, after } = start(files, template, addDays('2026-09-07' as Day, 7 * week));
            assert.equal(note.text.match(/\[ \]/g)?.length ?? 0, ours + promised.length);
            const written = note.text.split('\n');
            for (const { behind, indent } of additions) {
              promised.push(`promise ${promised.length + 1}`);
              written.splice(behind + 1, 0, `${indent}- [ ] ${promised.at(-1)}`);
            }
            files = { ...after, [note.path]: written.join('\n') };
          }
          const open = openCommitments(ana(files), today, boilerplateOf(notebookOf(files)));
          assert.deepEqual(open.map(({ task }) => task.words).sort(), promised.sort());
        },
      ),
    );
  });

  it('leaves those behind that a promise was nested in, or that are nested in one', () => {
    const template = '- [ ] prepare\n  - [ ] read last notes\n';
    const note = '- [ ] prepare the offsite\n  - [ ] read last notes\n- [ ] prepare\n  - [ ] ask Bo\n';
    const { text, edits } = start({ [last]: note }, template).note;
    assert.equal(
      text,
      `${template}\n## Carried over\n\n- [ ] prepare the offsite (carried from 2026-11-15)\n- [ ] ask Bo (carried from 2026-11-15)\n`,
    );
    assert.equal(edits.get(last)?.length, 2);
  });
});

describe('Carrying over', () => {
  const rows: [what: string, note: string, lines: string][] = [
    [
      'keeps dates and other signs behind the words',
      '- [ ] a ⏫ 📅 2026-12-01 ^id',
      '- [ ] a (carried from 2026-11-15) ⏫ 📅 2026-12-01 ^id',
    ],
    [
      'keeps the first day',
      '- [ ] a (carried from 2026-11-01) 📅 2026-12-01',
      '- [ ] a (carried from 2026-11-01) 📅 2026-12-01',
    ],
    [
      'keeps owners',
      '- [ ] @ana-lima a\n- [ ] b @them\n- [ ] @omar c',
      '- [ ] @ana-lima a (carried from 2026-11-15)\n- [ ] b @them (carried from 2026-11-15)\n- [ ] @omar c (carried from 2026-11-15)',
    ],
    [
      'writes out the owner that a heading gave',
      '## Theirs\n- [ ] a\n- [ ] b @ana-lima\n- [ ] c with @omar',
      '- [ ] @them a (carried from 2026-11-15)\n- [ ] b @ana-lima (carried from 2026-11-15)\n- [ ] @them c with @omar (carried from 2026-11-15)',
    ],
    ['leaves done, cancelled and carried ones', '- [x] a\n- [-] b\n- [>] c\n- d', ''],
    [
      'keeps nested lines',
      '- [ ] a\n  more\n  - b\n    - c\n- d',
      '- [ ] a\n  more (carried from 2026-11-15)\n  - b\n    - c',
    ],
    [
      'leaves done ones that are nested behind',
      '- [ ] a\n  - [x] b\n    - c\n  - [ ] d\n  - [-] e',
      '- [ ] a (carried from 2026-11-15)\n  - [ ] d (carried from 2026-11-15)',
    ],
    [
      'takes a done one along that holds an open one',
      '- [ ] a\n  - [x] b\n    - [ ] c',
      '- [ ] a (carried from 2026-11-15)\n  - [x] b\n    - [ ] c (carried from 2026-11-15)',
    ],
    [
      'takes an open one out of a done one',
      '- [x] a\n  - [ ] b\n    c',
      '- [ ] b\n  c (carried from 2026-11-15)',
    ],
    [
      'takes tabs for what they are',
      '- [ ] a\r\n\t- b\r\n\t\t- c\r\n',
      '- [ ] a (carried from 2026-11-15)\n\t- b\n\t\t- c',
    ],
    [
      'takes tasks out of quotes',
      '> - [ ] a\n>   b\n>\n>   - c',
      '- [ ] a\n  b (carried from 2026-11-15)\n\n  - c',
    ],
    [
      'keeps numbers',
      '1. [ ] a\n2. [ ] b',
      '1. [ ] a (carried from 2026-11-15)\n2. [ ] b (carried from 2026-11-15)',
    ],
    ['keeps comments', '- [ ] a <!-- b -->', '- [ ] a (carried from 2026-11-15) <!-- b -->'],
    [
      'keeps tasks apart',
      '- [ ] a\n\n\n* [ ] b',
      '- [ ] a (carried from 2026-11-15)\n* [ ] b (carried from 2026-11-15)',
    ],
  ];
  for (const [what, note, lines] of rows) {
    it(`${what}: ${JSON.stringify(note)}`, () => assert.equal(carried(note).trimEnd(), lines));
  }

  describe('takes along what a task stands under', () => {
    const rows: [note: string, line: string][] = [
      ['- the offsite\n  - [ ] book the room', '- [ ] the offsite: book the room'],
      [
        '- the offsite:\n  - [ ] book the room 📅 2026-12-01',
        '- [ ] the offsite: book the room 📅 2026-12-01',
      ],
      ['- a\r\n\t- [ ] b\r\n\t\t- c', '- [ ] a: b\n\t- c'],
      ['> - a\n>   more.\n>   - [ ] b', '- [ ] a more: b'],
      ['1. a\n   * [/] b', '* [/] a: b'],
      ['- a\n  - b\n    - [ ] c', '- [ ] b: c'],
      ['- a\n\n  - [ ] b\n  - c\n  - [ ] d', '- [ ] a: b\n- [ ] a: d'],
      ['- a\n  - [ ] @me b', '- [ ] @me a: b'],
      ['- a\n  - [ ] @omar: b', '- [ ] @omar: a: b'],
      ['- a\n  - [ ] 📅 2026-12-01 @ana-lima b', '- [ ] 📅 2026-12-01 @ana-lima a: b'],
      ['## Theirs\n- a\n  - [ ] b', '- [ ] @them a: b'],
      ['- @omar waits 📅 2026-12-24 ^id\n  - [ ] ask him', '- [ ] omar waits: ask him'],
      ['- [[The offsite]]\n  - [ ] book', '- [ ] [[The offsite]]: book'],
      ['- a <!-- x -->\n  - [ ] b', '- [ ] a: b'],
      // What would be read as something else stays behind.
      ['- 10 %% more\n  - [ ] 5 %% less', '- [ ] 5 %% less'],
      ['- **Offsite**\n  - [ ] a', '- [ ] a'],
      ['- [x] a\n  - [ ] b', '- [ ] b'],
      ['- [ ] a\n  - b\n    - [ ] c', '- [ ] a\n  - b\n    - [ ] c'],
      ['- a\n\n- [ ] b', '- [ ] b'],
      ['- a\n  - [ ] a: b', '- [ ] a: b'],
    ];
    for (const [note, line] of rows) {
      it(JSON.stringify(note), () => {
        assert.equal(carried(note).trimEnd().replaceAll(' (carried from 2026-11-15)', ''), line);
      });
    }

    it('once, and not again in the weeks to come, wherever the copies come to stand', () => {
      for (const template of [builtInTemplate, '- All that is open\n  - {{carried}}\n']) {
        let files: Files = {
          'templates/one-on-one.md': template,
          [last]: '- the offsite\n  - [ ] book the room\n  - [ ] @them ask Bo',
        };
        for (const weeks of [1, 2, 3]) {
          files = start(files, template, addDays('2026-11-15' as Day, 7 * weeks)).after;
          assert.deepEqual(promises(files), [
            'me: the offsite: book the room, since 2026-11-15, due undefined, open',
            'them: the offsite: ask Bo, since 2026-11-15, due undefined, open',
          ]);
        }
      }
    });
  });

  it('lets no promise change hands, under whatever heading the copies come to stand', () => {
    const files = {
      [last]:
        '- [ ] a\n\n## Ana\n- [ ] b\n  - [ ] c\n\n## Me\n- [ ] d\n- [ ] @omar e\n- [ ] f with @ana-lima\n- [ ] g @ana-lima',
    };
    for (const template of [
      '## {{first}}\n{{carried}}',
      '## Mine\n{{carried}}',
      '## Notes\n- [ ] {{carried}}',
      '',
    ]) {
      assert.deepEqual(promises(start(files, template).after), promises(files), template);
    }
  });

  it('twice adds nothing', () => {
    const files = { [last]: '- [ ] a\n  - [ ] b\n', [page]: '## Next time\n- c\n' };
    const { after } = start(files);
    const again = start(after, builtInTemplate, today);
    assert.equal(again.note.edits.size, 0);
    assert.doesNotMatch(again.note.text, /- \[.\] \S|- c/);
  });

  it('from week to week keeps the first day', () => {
    let files: Files = { [last]: '## Theirs\n- [ ] a 📅 2026-12-01\n  - [ ] b' };
    const before = promises(files);
    for (const weeks of [1, 2, 3, 4]) {
      files = start(files, builtInTemplate, addDays('2026-11-15' as Day, 7 * weeks)).after;
      assert.deepEqual(promises(files), before);
    }
    assert.equal(Object.keys(files).length, 5);
  });

  it('loses and doubles nothing, and changes nothing but boxes in earlier notes, whatever stands in them', () => {
    let moved = 0;
    fc.assert(
      fc.property(nastyMarkdown, nastyMarkdown, (note, other) => {
        const files = { [last]: note, 'ana-lima/2026-11-08.md': other };
        const person = teamOf(notebookOf(files)).people.find(({ id }) => id === 'ana-lima');
        const tasks = person?.notes.flatMap(({ text, items }) =>
          items.flatMap(({ task, whole }) => (task ? [text.slice(whole.start, whole.end)] : [])),
        );
        if (!person || tasks?.some(hasBareMark)) return;
        const made = newNote(notebookOf(files), person, today, builtInTemplate, () => false);
        const after = started(files, made);
        const open = (all: Files): readonly string[] =>
          teamOf(notebookOf(all)).people.flatMap((each) =>
            each.notes.flatMap(({ items, conflicted }) =>
              items.flatMap(({ task }) =>
                !conflicted && (task?.state === 'open' || task?.state === 'inProgress')
                  ? [task.words.replace(/[>\s]/g, '')]
                  : [],
              ),
            ),
          );
        assert.deepEqual(withoutContext(open(after), open(files)), [...open(files)].sort());
        moved += made.edits.size;
        for (const [path, before] of Object.entries(files)) {
          const boxes = (text: string): string => text.replace(/\[[ />]\]/g, '[]');
          assert.equal(boxes(after[path] ?? ''), boxes(before));
        }
        const again = newNote(notebookOf(after), ana(after), today, '', () => false);
        assert.equal(again.edits.size, 0);
      }),
      { numRuns: 600 },
    );
    assert.ok(moved > 20, `only ${moved} notes`);
  });
});

describe('Parked points', () => {
  it('all leave the page for the new note, whatever the page', () => {
    fc.assert(
      fc.property(nastyMarkdown, (text) => {
        const files = { [page]: `## Next time\n\n- first\n${text}`, [last]: '' };
        const notebook = notebookOf(files);
        const parked = ana(files).page;
        if (!parked || parked.conflicted) return;
        const { note, after } = start(files, '{{parked}}');
        const points = parkedItems(parked).map((item) => item.text);
        for (const point of points) assert.ok(note.text.includes(point.split(' ')[0] ?? ''));
        const left = ana(after).page;
        assert.ok(left && parkedItems(left).every((item) => !points.includes(item.text)));
        const kept = linesOf(after[page] ?? '');
        assert.ok(kept.every((line) => text.includes(line) || files[page]?.includes(line)));
        assert.ok(notebook.documents.size === 2);
      }),
      { numRuns: 500 },
    );
  });
});
