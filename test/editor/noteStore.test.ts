import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import '../support/properties.ts';
import { noCorrections } from '../../src/core/balance/corrections.ts';
import { defaultFlagSettings } from '../../src/core/balance/flag.ts';
import { makeLabeller } from '../../src/core/balance/label.ts';
import type { Day } from '../../src/core/notes/day.ts';
import type { Document } from '../../src/core/notes/document.ts';
import type { Finding } from '../../src/core/notes/finding.ts';
import { placeOf } from '../../src/core/notes/place.ts';
import { builtInTemplate } from '../../src/core/notes/template.ts';
import { figuresOf } from '../../src/core/team/figures.ts';
import { makeReader, type Reader } from '../../src/core/team/labelled.ts';
import { takeLabels, type NoteIndex } from '../../src/core/team/noteIndex.ts';
import { teamOf, type Notebook } from '../../src/core/team/notebook.ts';
import { weekMarks } from '../../src/core/team/weeks.ts';
import { fastDocuments } from '../../src/editor/fastDocuments.ts';
import { fastRead } from '../../src/editor/node/fastRead.ts';
import { kept } from '../../src/editor/node/kept.ts';
import { NoteStore } from '../../src/editor/noteStore.ts';
import { Slices } from '../../src/editor/slices.ts';

const today = '2026-11-22' as Day;
const uri = 'file:///notes';
const version = '1.2.3';

/** How many files were read. */
let reads = 0;

/**
 * Reads the folder as a start does, cold or with what is known from before.
 *
 * @param later so many milliseconds after what was written last
 */
function start(folder: string, index?: NoteIndex, later = 0): Notebook {
  const documents = new Map<string, Document>();
  const unread = new Map<string, Finding>();
  const files = fastDocuments(
    {
      ...fastRead,
      read: (...args) => {
        reads++;
        return fastRead.read(...args);
      },
    },
    folder,
    undefined,
    () => Date.now() + later,
  );
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.includes('.') || !placeOf(path)) continue;
    const read = files.read(path, index?.notes.get(path));
    if (!read) continue;
    if ('code' in read) unread.set(path, read);
    else documents.set(path, read);
  }
  return { documents, unread };
}

function readerFor(notebook: Notebook): Reader {
  return makeReader(makeLabeller(noCorrections), [builtInTemplate], teamOf(notebook).people);
}

/** All that stands in a notebook, and all that is counted in it. */
function plain(notebook: Notebook, reader: Reader): unknown {
  const team = teamOf(notebook);
  const documents = [...notebook.documents.values()].map((each) => {
    const { path, kind, text, front, findings, conflicted, items, headings, bare } = each;
    const beside =
      each.kind === 'note'
        ? {
            ...{ day: each.day, sequence: each.sequence, mood: each.mood, tags: each.tags, open: each.open },
            ...{
              carriedAhead: each.carriedAhead,
              person: each.person,
              folder: each.folder,
              folders: each.folders,
            },
          }
        : {};
    return { path, kind, text, front, findings, conflicted, items, headings, bare, ...beside };
  });
  const people = team.people.map((person) => {
    const { balance, commitments, lastPeopleLine, ...rest } = figuresOf(
      person,
      reader,
      today,
      defaultFlagSettings,
    );
    return {
      ...{ standing: rest.standing, lastMet: rest.lastMet, nextDue: rest.nextDue },
      ...{
        raised: balance.raised,
        counts: balance.counts,
        share: balance.share,
        certainty: balance.certainty,
      },
      evidence: balance.evidence.map(({ item, labelled }) => [
        item,
        labelled.label,
        labelled.score,
        labelled.because,
      ]),
      commitments: commitments.map(({ item, owner, since, late, words }) => [
        item,
        owner,
        since,
        late,
        words,
      ]),
      last: lastPeopleLine && [lastPeopleLine.note.path, lastPeopleLine.item],
      marks: weekMarks(person, reader, today).map(({ note, weeksAgo, counts }) => [
        note.path,
        weeksAgo,
        counts,
      ]),
    };
  });
  return {
    documents,
    people,
    unread: [...notebook.unread],
    findings: team.findings,
    names: team.people.map(({ name }) => name),
  };
}

const lines = fc.constantFrom(
  '- Wants to lead the review, and lit up when we talked about it',
  '- Release is cut on Thursday, two tickets are left',
  '- [ ] @me find Ana a talk slot 📅 2026-11-01',
  '- [ ] (@ana-lima) ask around',
  '- [/] @ben chase the vendor (carried from 2027-01-01)',
  '- [x] @them run the retro ✅ 2026-11-10',
  '- [ ] send the slides 📅 someday',
  '## For Ana',
  '# 1:1',
  '- How are you?',
  '1. one',
  '<<<<<<< ours\n=======\n>>>>>>> theirs',
);
const tops = fc.constantFrom(
  '',
  '',
  '---\nperson: ana-lima\nmood: 3\n---\n',
  '---\nperson: "[[Ben]]"\ntags: [a, b]\n---\n',
  '---\nmood: 9\n---\n',
  '---\ndate: 2026-11-03\n---\n',
);
const text = fc
  .tuple(tops, fc.array(lines, { maxLength: 6 }))
  .map(([top, all]) => `${top}\n${all.join('\n')}\n`);
const path = fc.constantFrom(
  ...[
    'ana-lima/2026-11-20.md',
    'ana-lima/2026-11-13.md',
    'ana-lima/2026-11-13-2.md',
    'ana-lima/README.md',
    'ana-lima/archive/2025-01-01.md',
  ],
  ...[
    'ben/2026-11-19.md',
    'ben/2026/2026-11-05.md',
    'ben/thoughts.md',
    '2026-11-18 - Ben.md',
    '2026-11-02.md',
    'people/Ana Lima.md',
    'reflections/2026-11-01.md',
  ],
);
const change = fc.oneof(
  fc.record({ what: fc.constant('write' as const), path, text }),
  fc.record({ what: fc.constant('same size' as const), path, text }),
  fc.record({ what: fc.constant('delete' as const), path, text }),
  fc.record({ what: fc.constant('touch' as const), path, text }),
  fc.record({ what: fc.constant('move' as const), path, text }),
);

describe('What is known of notes from one start to the next', () => {
  let home: string;
  beforeEach(() => void (home = mkdtempSync(join(tmpdir(), 'one-on-one-store-'))));
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  const put = (file: string, written: string): void => {
    mkdirSync(dirname(join(home, 'notes', file)), { recursive: true });
    writeFileSync(join(home, 'notes', file), written);
  };
  const store = (by = version): NoteStore => new NoteStore(kept, join(home, 'kept'), by);
  const stored = (): string => {
    const [name] = readdirSync(join(home, 'kept'));
    return join(home, 'kept', name ?? assert.fail('nothing is kept'));
  };
  /** A start from what is on the disk, and what it wrote down at its end. */
  const session = async (index?: NoteIndex, later = 0): Promise<{ notebook: Notebook; reader: Reader }> => {
    const notebook = start(join(home, 'notes'), index, later);
    const reader = readerFor(notebook);
    if (index) takeLabels(index, notebook.documents, reader);
    for (const person of teamOf(notebook).people) figuresOf(person, reader, today, defaultFlagSettings);
    assert.ok(await store().save(uri, notebook.documents.values(), reader, new Slices()));
    return { notebook, reader };
  };

  it('comes to the same as reading all of them, whatever happened in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(path, text), { maxLength: 8 }),
        fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (files, rounds, isLater) => {
          const later = isLater ? 10_000 : 0;
          rmSync(home, { recursive: true, force: true });
          mkdirSync(join(home, 'notes'), { recursive: true });
          for (const [file, written] of files) put(file, written);
          await session(undefined, later);
          for (const changes of rounds) {
            // No disk tells times nearer to each other than this apart.
            if (isLater) await new Promise((resolve) => setTimeout(resolve, 20));
            for (const each of changes) apply(each);
            const index = await store().load(uri, new Slices());
            assert.ok(index);
            const warm = await session(index, later);
            const cold = start(join(home, 'notes'));
            assert.deepEqual(plain(warm.notebook, warm.reader), plain(cold, readerFor(cold)));
          }
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(120_000);

  function apply({ what, path: file, text: written }: { what: string; path: string; text: string }): void {
    const at = join(home, 'notes', file);
    let there: string | undefined;
    try {
      there = readFileSync(at, 'utf8');
    } catch {
      there = undefined;
    }
    if (what === 'write' || there === undefined) put(file, written);
    else if (what === 'delete') rmSync(at);
    else if (what === 'touch') utimesSync(at, new Date(), new Date());
    else if (what === 'move') renameSync(at, join(dirname(at), '2026-10-01.md'));
    // Another text of as many bytes, and the time it had before.
    else {
      put(
        file,
        there.replace('- [x]', '- [ ]').replace('Wants', 'Hates').replace('2026-11-01', '2026-12-31'),
      );
      utimesSync(at, 1_700_000_000, 1_700_000_000);
    }
  }

  it('needs no reading where no file was written to', async () => {
    put('ana-lima/2026-11-20.md', '- Wants to lead the review\n- [ ] @me ask her\n');
    put('ana-lima/2026-11-13.md', '- Release is cut\n');
    await session(undefined, 10_000);
    const index = await store().load(uri, new Slices());
    reads = 0;
    const { notebook, reader } = await session(index);
    assert.equal(reads, 0);
    put('ana-lima/2026-11-13.md', '- Nothing else\n');
    await session(await store().load(uri, new Slices()));
    // To see what it is, and to label it.
    assert.equal(reads, 2);
    assert.equal(notebook.documents.get('ana-lima/2026-11-20.md')?.items.length, 2);
    // Another text than what was known is not taken for it.
    put('ana-lima/2026-11-20.md', '- Wants to lead the rewrite\n- [ ] @me ask her\n');
    const [person] = teamOf(notebook).people;
    assert.deepEqual(person?.notes[1]?.text, '');
    assert.equal(
      figuresOf(person, reader, today, defaultFlagSettings).commitments[0]?.item.text,
      '@me ask her',
    );
  });

  it('holds nothing of what the notes say', async () => {
    put(
      'ana-lima/2026-11-20.md',
      '---\nperson: Ana Lima\nmood: 2\n---\n# Secret title\n\n- Hidden words of hers\n- [ ] @me hidden promise 📅 2026-12-01\n\n## Hidden aims\n\n- [ ] (@hidden-one) more\n',
    );
    await session();
    const held = readFileSync(stored(), 'utf8');
    assert.match(held, /Ana Lima/);
    assert.doesNotMatch(held, /hidden|Secret|mood/i);
  });

  it('is none where it was damaged, cut off, or written by another version or of another folder', async () => {
    put('ana-lima/2026-11-20.md', '- Wants to lead\n');
    await session();
    const bytes = readFileSync(stored());
    assert.ok(await store().load(uri, new Slices()));
    assert.equal(await store('1.2.4').load(uri, new Slices()), undefined);
    assert.equal(await store().load('file:///others', new Slices()), undefined);
    for (let at = 0; at < bytes.length; at += 7) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1;
      writeFileSync(stored(), damaged);
      assert.equal(await store().load(uri, new Slices()), undefined, `damaged at ${at}`);
      writeFileSync(stored(), bytes.subarray(0, at));
      assert.equal(await store().load(uri, new Slices()), undefined, `cut off at ${at}`);
    }
  });

  it('is gone once it is to be forgotten, also what was just being written', async () => {
    put('ana-lima/2026-11-20.md', '- Wants to lead\n');
    const { notebook, reader } = await session();
    const own = store();
    const slow = new Slices();
    slow.pause = () => new Promise((resolve) => setTimeout(resolve, 5));
    Object.defineProperty(slow, 'isUsedUp', { value: true });
    const saving = own.save(uri, notebook.documents.values(), reader, slow);
    own.forget();
    assert.equal(await saving, false);
    assert.deepEqual(readdirSync(join(home, 'kept')), []);
  });
});
