import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../support/properties.ts';
import { defaultFlagSettings } from '../../../src/core/balance/flag.ts';
import { noCorrections } from '../../../src/core/balance/corrections.ts';
import { makeLabeller } from '../../../src/core/balance/label.ts';
import { crossCheck } from '../../../src/core/leading/convictions.ts';
import { recentPromises } from '../../../src/core/leading/ledger.ts';
import { bouncedBack, carriedByAll, carriedOut } from '../../../src/core/leading/lettingGo.ts';
import { themesOf } from '../../../src/core/leading/themes.ts';
import type { Day } from '../../../src/core/notes/day.ts';
import { readDocument, type Note } from '../../../src/core/notes/document.ts';
import { finding } from '../../../src/core/notes/finding.ts';
import { builtInTemplate } from '../../../src/core/notes/template.ts';
import { chancesOf } from '../../../src/core/person/chances.ts';
import { gapsOf } from '../../../src/core/person/gaps.ts';
import { byNeed, figuresOf, teamBalance } from '../../../src/core/team/figures.ts';
import { historyOf } from '../../../src/core/team/history.ts';
import { makeReader, type Reader } from '../../../src/core/team/labelled.ts';
import { lastTime } from '../../../src/core/team/lastTime.ts';
import {
  emptyNotebook,
  teamOf,
  without,
  withChanges,
  withDocument,
  type Change,
  type Notebook,
} from '../../../src/core/team/notebook.ts';
import { signsOf } from '../../../src/core/team/signs.ts';
import { weekMarks } from '../../../src/core/team/weeks.ts';

const today = '2026-11-22' as Day;
const changes = 1000;

/** One reader for what is changed step by step and one for what is read anew each time: nothing is handed from one to the other. */
const readers = (): Reader =>
  makeReader(makeLabeller(noCorrections), [builtInTemplate], [{ id: 'ana-lima', name: 'Ana Lima' }]);

const said = fc.constantFrom(
  '- Wants to lead the review, and lit up when we talked about it',
  '- Release is cut on Thursday, two tickets are left',
  '- [ ] @me find Ana a talk slot 📅 2026-11-01',
  '- [x] @them run the retro ✅ 2026-11-10',
  '- [ ] send the slides 📅 someday',
  '- Let her chair the planning #growth',
  '- Tired after the on-call week; trust is low',
  'She asked for feedback. The import is late.',
  '## Hopes',
  '<<<<<<< ours\n=======\n>>>>>>> theirs',
);
const body = fc.array(said, { maxLength: 8 }).map((lines) => lines.join('\n'));
const front = fc.constantFrom(
  '',
  '',
  '',
  '---\nperson: ana-lima\n---\n',
  '---\nperson: Somebody Else\nmood: 3\n---\n',
  '---\nmood: 9\n---\n',
);
const note = fc.tuple(front, body).map(([top, lines]) => `${top}${lines}\n`);
const page = fc
  .tuple(
    fc.constantFrom(
      'name: Ana Lima',
      'name: Ben',
      'name: Ana Lima\nactive: false',
      'role: Lead',
      'name: Zoë\naliases: [ana-lima]',
    ),
    body,
  )
  .map(([keys, lines]) => `---\n${keys}\ncadence: weekly\n---\n\n## Next time\n\n${lines}\n`);
const folder = fc.constantFrom('ana-lima', 'Ana-Lima', 'ben', 'people', 'archive/ben', 'team');
const day = fc.constantFrom(
  '2026-11-20',
  '2026-11-13',
  '2026-11-06',
  '2026-10-30',
  '2026-06-01',
  '2026-11-20-2',
  '2027-01-01',
);
const file = fc.oneof(
  {
    arbitrary: fc.tuple(
      fc.tuple(folder, day).map(([of, on]) => `${of}/${on}.md`),
      note,
    ),
    weight: 8,
  },
  {
    arbitrary: fc.tuple(
      folder.map((of) => `${of}/README.md`),
      page,
    ),
    weight: 2,
  },
  { arbitrary: fc.tuple(fc.constant('ana-lima/thoughts.md'), note), weight: 1 },
  { arbitrary: fc.tuple(fc.constantFrom('2026-11-19.md', 'reflections/2026-11-01.md'), note), weight: 1 },
  {
    arbitrary: fc.tuple(
      fc.constant('reflections/convictions.md'),
      fc.constantFrom('- People grow by leading\n- Trust before control\n', '- Feedback is a gift\n', ''),
    ),
    weight: 1,
  },
);
/** What happens to a folder: a file is written, added to, taken away, called otherwise, or called so in other capitals. */
const change = fc.record({
  what: fc.constantFrom('write', 'write', 'add', 'add', 'add', 'delete', 'rename', 'case'),
  which: fc.nat(),
  file,
  more: said,
});

describe('A notebook that is changed step by step', () => {
  it('comes to the same as one that is read anew', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: changes, maxLength: changes }), (all) => {
        const files = new Map<string, string>();
        const reader = readers();
        let notebook = emptyNotebook;
        for (const [at, each] of all.entries()) {
          notebook = step(notebook, files, each);
          // Looked at after most changes only: what was not looked at has to be right later, too.
          if (at % 3 === 1) continue;
          const facts = factsOf(notebook, reader);
          if (at % 10 === 0) assert.deepEqual(plain(facts), plain(factsOf(anew(files), readers())));
        }
      }),
      { numRuns: 1 },
    );
  }).timeout(60_000);
});

describe('Many changes at once', () => {
  it('come to the same as one after the other', () => {
    const read = ([path, text]: readonly [string, string], how: number): Change => {
      if (how === 0) return { path, read: undefined };
      return { path, read: how === 1 ? finding('notUtf8', path) : readDocument(path, text) };
    };
    const made = fc.tuple(file, fc.nat(3)).map(([each, how]) => read(each, how));
    fc.assert(
      fc.property(fc.array(made, { maxLength: 40 }), fc.array(made, { maxLength: 40 }), (before, all) => {
        const notebook = before.reduce((now, each) => withChanges(now, [each]), emptyNotebook);
        const atOnce = withChanges(notebook, all);
        const oneByOne = all.reduce((now, each) => withChanges(now, [each]), notebook);
        assert.deepEqual([...atOnce.documents].sort(byPath), [...oneByOne.documents].sort(byPath));
        assert.deepEqual([...atOnce.unread].sort(byPath), [...oneByOne.unread].sort(byPath));
      }),
    );
  });

  const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
    a < b ? -1 : 1;
});

function step(
  notebook: Notebook,
  files: Map<string, string>,
  {
    what,
    which,
    file: [path, text],
    more,
  }: Readonly<{ what: string; which: number; file: readonly [string, string]; more: string }>,
): Notebook {
  const there = [...files.keys()][which % Math.max(1, files.size)];
  const put = (now: Notebook, at: string, written: string): Notebook => {
    files.set(at, written);
    // As from disk: what is not shown is read again when it is asked for.
    const read = readDocument(at, written, { source: { text: () => written } });
    return read ? withDocument(now, read) : without(now, at);
  };
  const take = (now: Notebook, at: string): Notebook => {
    files.delete(at);
    return without(now, at);
  };
  if (what === 'write' || there === undefined) return put(notebook, path, text);
  const stands = files.get(there) ?? '';
  switch (what) {
    case 'add':
      return put(notebook, there, `${stands}${more}\n`);
    case 'delete':
      return take(notebook, there);
    case 'rename':
      return put(take(notebook, there), path, stands);
    default:
      return put(
        take(notebook, there),
        there.startsWith('a') ? there.replace(/^a/, 'A') : there.toLowerCase(),
        stands,
      );
  }
}

function anew(files: ReadonlyMap<string, string>): Notebook {
  return [...files].reduce((notebook, [path, text]) => {
    const read = readDocument(path, text);
    return read ? withDocument(notebook, read) : notebook;
  }, emptyNotebook);
}

/** The same facts without the objects that carry them: a note is one whether it keeps its lines or reads them again. */
function plain(facts: unknown): unknown {
  return JSON.parse(
    JSON.stringify(facts, (_, value: unknown) => {
      if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
      if (typeof value !== 'object' || value === null) return value;
      if ('sequence' in value && 'text' in value && 'path' in value) return [value.path, value.text];
      if ('labelled' in value && 'item' in value && 'note' in value)
        return [value.note, value.item, value.labelled];
      return value;
    }),
  );
}

/** All that stands in a note, and what was made of it. */
function partsOf(note: Note): unknown {
  const {
    path,
    front,
    findings,
    conflicted,
    folders,
    person,
    day,
    sequence,
    mood,
    tags,
    open,
    carriedAhead,
  } = note;
  const { items, headings, bare } = note;
  return {
    ...{ path, front, findings, conflicted, folders, person, day, sequence, mood, tags, open, carriedAhead },
    ...{ items, headings, bare },
  };
}

/** All that the panel draws, in every place. */
function factsOf(notebook: Notebook, reader: Reader): unknown {
  const team = teamOf(notebook);
  const settings = defaultFlagSettings;
  return {
    team,
    figures: team.people.map((person) => figuresOf(person, reader, today, settings)).sort(byNeed),
    balance: teamBalance(team, reader, today, settings),
    signs: signsOf(team, reader, today, settings),
    people: team.people.map((person) => ({
      marks: weekMarks(person, reader, today),
      history: historyOf(person, reader, today),
      gaps: gapsOf(person, reader, today),
      chances: chancesOf(person, reader, today),
      promises: recentPromises(person, today, reader.isBoilerplate),
      cameBack: bouncedBack(recentPromises(person, today, reader.isBoilerplate)),
      last: lastTime(person, reader, today),
    })),
    themes: themesOf(team.people, reader, today),
    check: crossCheck(team, reader, today),
    newest: crossCheck(team, reader, today, 2),
    carried: carriedByAll(
      team.people.map((person) => carriedOut(recentPromises(person, today, reader.isBoilerplate), today)),
    ),
    notes: team.people.map(({ notes }) => notes.map(partsOf)),
  };
}
