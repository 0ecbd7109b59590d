import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCommitments, type Side } from '../../../src/core/team/commitments.ts';
import { asDay } from '../../../src/core/notes/day.ts';
import { teamOf } from '../../../src/core/team/notebook.ts';
import { boilerplateOf } from '../../support/notebook.ts';
import { readFolder } from '../../support/readFolder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const today = asDay('2026-11-22') ?? assert.fail();

/** What a folder's own writer says stands in it. */
interface Expected {
  readonly people: readonly {
    readonly name: string;
    readonly notes: readonly string[];
    readonly openTasks: readonly {
      readonly text: string;
      readonly owner: Side;
      readonly due: string | null;
    }[];
  }[];
}

function peopleIn(folder: string): Expected['people'] {
  const notebook = readFolder(folder);
  const isBoilerplate = boilerplateOf(notebook);
  return teamOf(notebook).people.map((person) => ({
    name: person.name,
    notes: person.notes.map((note) => note.day),
    openTasks: openCommitments(person, today, isBoilerplate).map(({ task, owner, words }) => ({
      text: words,
      owner,
      due: task.due ?? null,
    })),
  }));
}

describe('Notes that others wrote', () => {
  const folder = join(fixtures, 'foreign');
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.expected.json'))) {
    const layout = file.replace('.expected.json', '');
    it(`read with no loss in the ${layout} layout`, () => {
      const { people } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Expected;
      assert.deepEqual(peopleIn(join(folder, layout)), people);
    });
  }

  it('are read past every file that is broken, and each of those is found where it is wrong', () => {
    const notebook = readFolder(join(folder, 'broken'));
    const pointed = teamOf(notebook).findings.map(({ code, path, span }) => {
      const text = notebook.documents.get(path)?.text.slice(span.start, span.end);
      return [path, code, text];
    });
    assert.deepEqual(pointed, [
      ['mira-stone/2026-11-05.md', 'dateInvalid', '2026-02-30'],
      ['mira-stone/2026-11-06.md', 'frontMatterUnclosed', '---'],
      ['mira-stone/2026-11-17.md', 'frontMatterBroken', ''],
      ['otto-brandt/2026-11-11.md', 'conflictMarkers', '<<<<<<< HEAD'],
      ['sanna-virtanen/2026-11-13.md', 'moodOutOfRange', '11'],
      ['sanna-virtanen/README.md', 'cadenceUnknown', 'whenever'],
      ['otto-brandt/2026-11-12.md', 'notUtf8', undefined],
      ['otto-brandt/_profile.md', 'personTwice', ''],
      ['people/Otto Brandt.md', 'personTwice', ''],
    ]);
  });
});

describe('The sample team', () => {
  const notebook = readFolder(join(fixtures, 'sample/one-on-ones'));
  const team = teamOf(notebook);

  it('reads without a finding, every note with its person', () => {
    assert.deepEqual([team.findings, team.unassigned], [[], []]);
    assert.equal(team.reflections.length, 5);
  });

  it('is seven people, each with a page and notes', () => {
    assert.deepEqual(
      team.people.map(({ name, page, notes }) => `${name}${page ? '' : ' (no page)'}: ${notes.length}`),
      [
        ...['Ana Lima: 8', 'Ben Whitlock: 8', 'Jiwoo Cho: 3', 'Kwame Mensah: 2', 'Omar Haddad: 4'],
        ...['Priya Raman: 5', 'Zoë Çelik: 8'],
      ],
    );
  });
});
